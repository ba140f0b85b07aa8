import { bringBack, composerFor } from '@/lib/composer';
import type { Composer } from '@/lib/composer/composer';
import { afterComposition, noteComposition } from '@/lib/composer/composition';

/** Runs as a content script, where the writers really run; the test's page asks by events. */
export type Question =
  | { id: string; ask: 'known' | 'read' | 'selection' }
  | { id: string; ask: 'bringBack'; draft: string }
  | { id: string; ask: 'write'; text: string; where: Parameters<Composer['write']>[1] };

async function answer(question: Question): Promise<unknown> {
  const element = document.getElementById(question.id);
  const composer = element && composerFor(element);
  if (question.ask === 'known') return composer !== null;
  if (!composer) throw new Error(`No writer for ${question.id}.`);
  if (question.ask !== 'write' && question.ask !== 'bringBack') return composer[question.ask]();
  await afterComposition(composer.element);
  return question.ask === 'write' ? composer.write(question.text, question.where) : bringBack(composer, question.draft);
}

noteComposition(new AbortController().signal);
document.addEventListener('probe', async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { number, question }: { number: number; question: Question } = JSON.parse(event.detail);
  const result = await answer(question).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: String(error) }),
  );
  document.dispatchEvent(new CustomEvent(`probed-${number}`, { detail: JSON.stringify(result) }));
});
document.documentElement.dataset.probe = 'ready';

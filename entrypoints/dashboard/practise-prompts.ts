import { say } from '@/components/say';
import { journalPrompts } from '@/lib/locales/en/journal';

type Prompt = keyof typeof journalPrompts;

export const prompts = Object.keys(journalPrompts) as Prompt[];

/** The question an entry answers, in the language of the page; null for none, or for one that is no longer asked. */
export function promptOf(id: string | null): string | null {
  const known = prompts.find((prompt) => prompt === id);
  return known ? say(known) : null;
}

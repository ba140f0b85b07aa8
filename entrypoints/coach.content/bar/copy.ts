import { focused } from '@/lib/sites/page/shadow';
import { element } from './dom';

/** Puts words on the clipboard; plain-http pages have no clipboard of their own, there a selected field is copied. */
export async function copyText(text: string, inside: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const before = focused(document);
    const field = element('textarea', { class: 'heard' });
    field.value = text;
    inside.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

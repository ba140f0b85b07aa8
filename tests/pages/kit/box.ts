import type { PageEditor } from '../../composer/editors/editor';
import { type Framework, inElement, onElement } from '../../composer/editors/frameworks';

/** Makes the host the box a person writes in, or builds one in it. */
export async function boxIn(
  host: HTMLElement,
  framework: Framework,
  attributes: Record<string, string> = {},
): Promise<{ editor: PageEditor; box: HTMLElement }> {
  if (framework in onElement) {
    return { editor: await onElement[framework as keyof typeof onElement](host), box: host };
  }
  const inner = document.createElement('div');
  host.append(inner);
  const editor: PageEditor = await inElement[framework as keyof typeof inElement](inner, 'replica-box');
  const box = await builtIn(host);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'class') box.classList.add(...value.split(' '));
    else if (editor.mark) editor.mark(attribute, value);
    else box.setAttribute(attribute, value);
  }
  return { editor, box };
}

/** React builds a box a little later than it is asked to. */
async function builtIn(host: HTMLElement): Promise<HTMLElement> {
  for (;;) {
    const box = host.querySelector<HTMLElement>('#replica-box');
    if (box) return box;
    await new Promise(requestAnimationFrame);
  }
}

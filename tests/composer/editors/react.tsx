import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageEditor } from './editor';

/** A textarea in `host`, named `id`, that shows only what React's state says. */
export function reactIn(host: HTMLElement, id: string): PageEditor {
  const editor: PageEditor = { text: () => '', clear() {} };
  function Controlled() {
    const [draft, setDraft] = useState('');
    useEffect(() => void Object.assign(editor, { text: () => draft, clear: () => setDraft('') }));
    return <textarea id={id} value={draft} onChange={(event) => setDraft(event.target.value)} />;
  }
  createRoot(host).render(<Controlled />);
  return editor;
}

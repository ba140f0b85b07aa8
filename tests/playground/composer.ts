import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';

/** Milliseconds within which typing counts as one step of undo. */
const UNDO_STEP = 300;

export interface Editor {
  text(): string;
  clear(): void;
}

/** A Lexical editor in `element`, as the large messengers have one; Enter sends, Shift+Enter starts a line. */
export function editorIn(element: HTMLElement, send: () => void): Editor {
  const editor = createEditor({
    namespace: 'playground',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), UNDO_STEP);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    text: () => editor.read(() => $getRoot().getTextContent()).trim(),
    clear() {
      editor.update(() => {
        const line = $createParagraphNode();
        $getRoot().clear().append(line);
        line.select();
      });
    },
  };
}

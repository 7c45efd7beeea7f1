/** The field of a note: the plain one, or the editor that replaced it. */
export interface MentionField {
  element: HTMLElement;
  /** The text before the cursor, within its paragraph. */
  before: string;
  /** Replaces the last characters before the cursor. */
  replace(characters: number, text: string): void;
}

/** The property that tiptap sets on its element. */
interface EditorElement extends HTMLElement {
  editor?: {
    state: { selection: { head: number } };
    commands: {
      insertContentAt(place: { from: number; to: number }, content: { type: 'text'; text: string }): boolean;
    };
  };
}

/** Returns the note field at a target; null for any other field, because answers go to people outside the desk. */
export function mentionField(target: EventTarget | null): MentionField | null {
  if (!(target instanceof HTMLElement) || !isInNote(target)) return null;
  if (target instanceof HTMLTextAreaElement) return target.name === 'text' ? plainField(target) : null;
  return target.isContentEditable ? editorField(target) : null;
}

function isInNote(element: HTMLElement): boolean {
  const intent = element.closest('form')?.elements.namedItem('intent');
  return intent instanceof HTMLInputElement && intent.value === 'note';
}

function plainField(element: HTMLTextAreaElement): MentionField {
  return {
    element,
    before: element.value.slice(0, element.selectionStart),
    replace(characters, text) {
      const cursor = element.selectionStart;
      element.setRangeText(text, cursor - characters, cursor, 'end');
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}

function editorField(element: EditorElement): MentionField {
  return {
    element,
    before: beforeCursor(element),
    replace(characters, text) {
      const { editor } = element;
      if (!editor) return;
      const { head } = editor.state.selection;
      editor.commands.insertContentAt({ from: head - characters, to: head }, { type: 'text', text });
    },
  };
}

/** Returns the current text node up to the cursor: a name has uniform formatting. */
function beforeCursor(element: HTMLElement): string {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (!focusNode || !element.contains(focusNode) || focusNode.nodeType !== Node.TEXT_NODE) return '';
  return (focusNode.textContent ?? '').slice(0, focusOffset);
}

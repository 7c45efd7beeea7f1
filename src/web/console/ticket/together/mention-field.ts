/** Where one writes a note: its plain field, or the editor that has taken its place. */
export interface MentionField {
  element: HTMLElement;
  /** What stands before the cursor, in its paragraph. */
  before: string;
  /** Puts a text in the place of the last characters before the cursor. */
  replace(characters: number, text: string): void;
}

/** What a tiptap editor leaves at its element. */
interface EditorElement extends HTMLElement {
  editor?: {
    state: { selection: { head: number } };
    commands: {
      insertContentAt(place: { from: number; to: number }, content: { type: 'text'; text: string }): boolean;
    };
  };
}

/** Null is anything else: an answer goes to people who are no colleagues. */
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

/** Of the text in which the cursor stands: a name is not parted by a change of look. */
function beforeCursor(element: HTMLElement): string {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (!focusNode || !element.contains(focusNode) || focusNode.nodeType !== Node.TEXT_NODE) return '';
  return (focusNode.textContent ?? '').slice(0, focusOffset);
}

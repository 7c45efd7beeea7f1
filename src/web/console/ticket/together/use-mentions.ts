import { useState } from 'react';
import { plain } from '#web/console/plain.ts';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';
import { useListener } from '#web/ui/use-listener.ts';

/** Maximum suggestions; another letter narrows them down. */
const shownMax = 6;

/** A name being typed after `@`: the field, and the matching people. */
interface Mentions {
  field: HTMLElement;
  /** The text typed so far, including the `@`. */
  written: string;
  names: string[];
}

/**
 * Suggests names while typing `@` in a note. Arrow keys select, Enter or Tab inserts, Escape keeps the text: the server reads
 * only the text, so that a fully typed name also counts.
 */
export function useMentions(people: readonly string[]) {
  const [open, setOpen] = useState<Mentions | null>(null);
  const listbox = useListbox(open?.names ?? [], { onChoose: take, onClose: () => setOpen(null) });

  // The cursor moves while typing, and when the editor replaces the field.
  useListener('document', 'input selectionchange', () => {
    const field = mentionField(document.activeElement);
    setOpen(field && read(field, people));
    listbox.restart();
  });
  // Before the form: Enter selects a name and does not send.
  useListener('document', 'keydown', onKey, { capture: true });
  useListener('document', 'focusout', ({ target }: FocusEvent) => {
    if (target === open?.field) setOpen(null);
  });

  function onKey(event: KeyboardEvent): void {
    if (open === null || event.target !== open.field) return;
    if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(listbox.active!);
    } else if (!listbox.press(event)) return;
    event.stopPropagation();
  }

  function take(name: string): void {
    if (open === null) return;
    setOpen(null);
    mentionField(open.field)?.replace(open.written.length, `@${name} `);
  }

  return { field: open?.field ?? null, listbox };
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
function mentionField(target: EventTarget | null): MentionField | null {
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

/** The field of a note: the plain one, or the editor that replaced it. */
interface MentionField {
  element: HTMLElement;
  /** The text before the cursor, within its paragraph. */
  before: string;
  /** Replaces the last characters before the cursor. */
  replace(characters: number, text: string): void;
}

function read({ element, before }: MentionField, people: readonly string[]): Mentions | null {
  const [, typed] = /(?:^|[^\p{L}\p{N}._-])@([^@\n]{0,40})$/u.exec(before) ?? [];
  if (typed === undefined) return null;
  const wanted = plain(typed);
  const names = people.filter(
    (name) => wordsOf(name).some((word) => word.startsWith(wanted)) && plain(name) !== wanted,
  );
  return names.length === 0 ? null : { field: element, written: `@${typed}`, names: names.slice(0, shownMax) };
}

/** Each word of a name may be typed first. */
function wordsOf(name: string): string[] {
  const parts = plain(name).split(' ');
  return parts.map((_, place) => parts.slice(place).join(' '));
}

import { useEffect, useEffectEvent, useState } from 'react';
import { plain } from '#web/console/keys/plain.ts';
import { type MentionField, mentionField } from '#web/console/ticket/together/mention-field.ts';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';

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

  const look = useEffectEvent(() => {
    const field = mentionField(document.activeElement);
    setOpen(field && read(field, people));
    listbox.restart();
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (open === null || event.target !== open.field) return;
    if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(listbox.active!);
    } else if (!listbox.press(event)) return;
    event.stopPropagation();
  });
  const onLeave = useEffectEvent(({ target }: FocusEvent) => {
    if (target === open?.field) setOpen(null);
  });

  useEffect(() => {
    // The cursor moves while typing, and when the editor replaces the field.
    const onCursor = () => look();
    for (const kind of ['input', 'selectionchange']) document.addEventListener(kind, onCursor);
    // Captures the event before the form: Enter selects a name and does not send.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('focusout', onLeave);
    return () => {
      for (const kind of ['input', 'selectionchange']) document.removeEventListener(kind, onCursor);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusout', onLeave);
    };
  }, []);

  function take(name: string): void {
    if (open === null) return;
    setOpen(null);
    mentionField(open.field)?.replace(open.written.length, `@${name} `);
  }

  return { field: open?.field ?? null, listbox };
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

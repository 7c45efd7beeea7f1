import { useEffect, useEffectEvent, useState } from 'react';
import { type MentionField, mentionField } from '#web/console/ticket/together/mention-field.ts';

/** Maximum suggestions; another letter narrows them down. */
const shownMax = 6;

/** A name being typed after `@`: the field, and the matching people. */
export interface Mentions {
  field: HTMLElement;
  /** The text typed so far, including the `@`. */
  written: string;
  names: string[];
  active: number;
}

/**
 * Suggests names while typing `@` in a note. Arrow keys select, Enter or Tab inserts, Escape keeps the text: the server reads
 * only the text, so that a fully typed name also counts.
 */
export function useMentions(people: readonly string[]) {
  const [open, setOpen] = useState<Mentions | null>(null);

  const look = useEffectEvent(() => {
    const field = mentionField(document.activeElement);
    setOpen(field && read(field, people));
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (open === null || event.target !== open.field) return;
    const { names, active } = open;
    if (event.key === 'ArrowDown') setOpen({ ...open, active: (active + 1) % names.length });
    else if (event.key === 'ArrowUp') setOpen({ ...open, active: (active + names.length - 1) % names.length });
    else if (event.key === 'Escape') setOpen(null);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) take(names[active]!);
    else return;
    event.preventDefault();
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

  return { open, take };
}

function read({ element, before }: MentionField, people: readonly string[]): Mentions | null {
  const [, typed] = /(?:^|[^\p{L}\p{N}._-])@([^@\n]{0,40})$/u.exec(before) ?? [];
  if (typed === undefined) return null;
  const wanted = plain(typed);
  const names = people.filter(
    (name) => wordsOf(name).some((word) => word.startsWith(wanted)) && plain(name) !== wanted,
  );
  return names.length === 0
    ? null
    : { field: element, written: `@${typed}`, names: names.slice(0, shownMax), active: 0 };
}

/** Each word of a name may be typed first. */
function wordsOf(name: string): string[] {
  const parts = plain(name).split(' ');
  return parts.map((_, place) => parts.slice(place).join(' '));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

import { useEffect, useEffectEvent, useState } from 'react';
import { type MentionField, mentionField } from '#web/console/ticket/together/mention-field.ts';

/** Choices that a list shows: more are found by one more letter. */
const shownMax = 6;

/** A name that is being written after an `@`, in which field, and who it may be. */
export interface Mentions {
  field: HTMLElement;
  /** What has been written of it, with its `@`. */
  written: string;
  names: string[];
  active: number;
}

/**
 * Offers names while one writes `@` in a note. Arrows choose, Enter or Tab takes, Escape leaves what was written: the server reads
 * the text alone, so that a name that is typed whole counts as well.
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
    // The cursor moves with what is typed, and once more where an editor takes the place of the field.
    const onCursor = () => look();
    for (const kind of ['input', 'selectionchange']) document.addEventListener(kind, onCursor);
    // Before the form hears it: Enter here chooses a name and sends nothing.
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

/** A name may be begun at each of its words. */
function wordsOf(name: string): string[] {
  const parts = plain(name).split(' ');
  return parts.map((_, place) => parts.slice(place).join(' '));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

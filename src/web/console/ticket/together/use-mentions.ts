import { useEffect, useEffectEvent, useState } from 'react';

/** Choices that a list shows: more are found by one more letter. */
const shownMax = 6;

/** A name that is being written after an `@`, in which field, and who it may be. */
export interface Mentions {
  field: HTMLTextAreaElement;
  /** Where the `@` stands. */
  from: number;
  names: string[];
  active: number;
}

/**
 * Offers names while one writes `@` in a note. Arrows choose, Enter or Tab takes, Escape leaves what was written: the server reads
 * the text alone, so that a name that is typed whole counts as well.
 */
export function useMentions(people: readonly string[]) {
  const [open, setOpen] = useState<Mentions | null>(null);

  const onInput = useEffectEvent(({ target }: Event) => setOpen(isNote(target) ? read(target, people) : null));
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
    document.addEventListener('input', onInput);
    // Before the form hears it: Enter here chooses a name and sends nothing.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('input', onInput);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusout', onLeave);
    };
  }, []);

  function take(name: string): void {
    if (open === null) return;
    const { field, from } = open;
    field.setRangeText(`@${name} `, from, field.selectionStart, 'end');
    setOpen(null);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  return { open, take };
}

function isNote(target: EventTarget | null): target is HTMLTextAreaElement {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  const intent = target.form?.elements.namedItem('intent');
  return target.name === 'text' && intent instanceof HTMLInputElement && intent.value === 'note';
}

function read(field: HTMLTextAreaElement, people: readonly string[]): Mentions | null {
  const before = field.value.slice(0, field.selectionStart);
  const [, typed] = /(?:^|[^\p{L}\p{N}._-])@([^@\n]{0,40})$/u.exec(before) ?? [];
  if (typed === undefined) return null;
  const wanted = plain(typed);
  const names = people.filter(
    (name) => wordsOf(name).some((word) => word.startsWith(wanted)) && plain(name) !== wanted,
  );
  return names.length === 0
    ? null
    : { field, from: before.length - typed.length - 1, names: names.slice(0, shownMax), active: 0 };
}

/** A name may be begun at each of its words. */
function wordsOf(name: string): string[] {
  const parts = plain(name).split(' ');
  return parts.map((_, place) => parts.slice(place).join(' '));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

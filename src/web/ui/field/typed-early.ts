import { type RefObject, useEffect, useRef } from 'react';

/** The typed text of each textarea of the document. */
const typed = new WeakMap<EventTarget, string>();

/** Notes what is typed from now on, and what was typed already. React resets a textarea to the server's text on hydration. */
export function noteTyping(): void {
  for (const area of document.querySelectorAll('textarea'))
    if (area.value !== area.defaultValue) typed.set(area, area.value);
  const note = ({ target }: Event) => target instanceof HTMLTextAreaElement && typed.set(target, target.value);
  document.addEventListener('input', note, true);
}

/** Restores what was typed into a textarea before it was hydrated. Returns its ref: the given one, or a new one. */
export function useTypedEarly(given?: RefObject<HTMLTextAreaElement | null>): RefObject<HTMLTextAreaElement | null> {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = given ?? own;
  useEffect(() => {
    const text = area.current ? typed.get(area.current) : undefined;
    if (area.current && text !== undefined && area.current.value !== text) type(area.current, text);
  }, [area]);
  return area;
}

/**
 * Tells the handlers of the hydrated document what was typed into its fields of one line before: React keeps the text and tells
 * nobody, so that a search finds nothing until the next key.
 */
export function tellTypedEarly(): void {
  for (const field of document.querySelectorAll('input'))
    if (field.value !== field.defaultValue && field.selectionStart !== null) typeAgain(field);
}

function typeAgain(field: HTMLInputElement): void {
  const { value, selectionStart, selectionEnd } = field;
  // By React's own setter, which makes the typed text a change.
  field.value = field.defaultValue;
  type(field, value);
  field.setSelectionRange(selectionStart, selectionEnd);
}

/** Changes the text as typing does. React ignores an event if the text was set by its own setter. */
function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

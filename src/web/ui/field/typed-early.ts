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

/** Changes the text as typing does. React ignores an event if the text was set by its own setter. */
function type(area: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

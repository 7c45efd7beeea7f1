import type { EnhanceWords } from '#locales/enhance/fr.ts';
import { element } from '../element.ts';
import type { Line } from './line.ts';

/**
 * Holds a form until its uploads finish, says so, and then submits it. Failed uploads are sent with the form, as without script.
 * Returns the function to call when the queue changes.
 */
export function holdForm(
  { form, input, field }: { form: HTMLFormElement; input: HTMLInputElement; field: HTMLElement },
  { line, broken, words }: { line: () => Line; broken: () => Iterable<File>; words: EnhanceWords['upload'] },
): () => void {
  const waits = element('p', { role: 'status', class: 'mt-2 text-secondary empty:hidden' });
  field.append(waits);
  let pressed: { button: HTMLElement | null } | null = null;

  form.addEventListener('submit', (event) => {
    if (line().count() > 0) {
      event.preventDefault();
      pressed = { button: event.submitter };
      tell();
      return;
    }
    const carried = new DataTransfer();
    for (const file of broken()) carried.items.add(file);
    input.files = carried.files;
  });

  function tell(): void {
    const count = line().count();
    waits.textContent = pressed && count > 0 ? words.waiting({ count }) : '';
    if (!pressed || count > 0) return;
    const { button } = pressed;
    pressed = null;
    form.requestSubmit(button?.isConnected ? button : null);
  }
  return tell;
}

import type { EnhanceWords } from '#locales/enhance/fr.ts';
import { askWhileTyping } from './asked.ts';
import { element, politeRegion } from './element.ts';

interface Suggested {
  href: string;
  label: string;
  detail?: string;
}

/** Longer lists are not read while typing. */
const suggestionsMax = 5;

/** Suggests articles below the field before the form is sent. They open in a new tab, so that the input stays. */
export function suggest(field: HTMLInputElement, words: EnhanceWords['suggest']): void {
  const list = element('div', { class: 'text-secondary text-ink-2' });
  const said = politeRegion();
  field.after(list, said);
  askWhileTyping<Suggested>(field, field.dataset.suggest ?? '', (items) => {
    const shown = (items ?? []).slice(0, suggestionsMax);
    list.replaceChildren(...(shown.length > 0 ? [panel(shown, words)] : []));
    said.textContent = shown.length > 0 ? words.found({ count: shown.length }) : '';
  });
}

function panel(items: Suggested[], words: EnhanceWords['suggest']): HTMLElement {
  const links = items.map(({ href, label, detail }) => {
    const link = element('a', { href, target: '_blank', class: 'link' }, label);
    return element('li', {}, link, detail ? ` ${detail}` : undefined);
  });
  return element(
    'div',
    { class: 'mt-2 border-l-4 border-line pl-3' },
    element('p', {}, words.title),
    element('ul', { class: 'mt-1 flex flex-col gap-1' }, ...links),
  );
}

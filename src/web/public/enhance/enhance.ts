/** The only script of the public pages. It enhances marked fields; every page works without it, and its errors stay silent. */

import { enhanceWords } from '#locales/enhance/messages.ts';
import type { EnhanceWords } from '#locales/fr/enhance.ts';
import { askWhileTyping } from './asked.ts';
import { element, politeRegion } from './element.ts';
import { find } from './find.ts';
import { upload } from './upload/upload.ts';

const language = document.documentElement.lang as keyof typeof enhanceWords;
const words = enhanceWords[language] ?? enhanceWords.en;

/** Longer lists are not read while typing. */
const suggestionsMax = 5;

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) suggest(field, words.suggest);

interface Suggested {
  href: string;
  label: string;
  detail?: string;
}

/** Suggests articles below the field before the form is sent. They open in a new tab, so that the input stays. */
function suggest(field: HTMLInputElement, words: EnhanceWords['suggest']): void {
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

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-find]')) find(field, words.find);

const look = 'rounded-field bg-accent-soft px-3 py-2.5 text-body text-ink';

for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) live(place, words.live);

/** Announces a change once, without moving the page; the reader decides when to load it. */
function live(place: HTMLElement, words: EnhanceWords['live']): void {
  const { live: address = '', liveTicket, liveForm } = place.dataset;
  const said = politeRegion();
  place.after(said);
  const source = new EventSource(address);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (liveTicket !== undefined && ticketIn(data) !== liveTicket) return;
    source.close();
    place.append(element('p', { class: look }, element('span', {}, words.changed), ' ', showing(liveForm, words.show)));
    said.textContent = words.changed;
  });
}

/** Returns the ticket that an event names; events contain nothing else. */
function ticketIn(data: string): string | null {
  try {
    return (JSON.parse(data) as { ticket?: string }).ticket ?? null;
  } catch {
    return null;
  }
}

function showing(form: string | undefined, label: string): HTMLElement {
  if (form !== undefined) return element('button', { type: 'submit', form, name: 'show', class: 'link' }, label);
  return element('a', { href: location.pathname + location.search, class: 'link' }, label);
}

for (const field of document.querySelectorAll<HTMLElement>('[data-upload]')) upload(field, words.upload);

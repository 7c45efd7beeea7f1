import type { EnhanceWords } from '#locales/enhance/fr.ts';
import { element, politeRegion } from './element.ts';

/** Announces a change once, without moving the page; the reader decides when to load it. */
export function live(place: HTMLElement, words: EnhanceWords['live']): void {
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

const look = 'rounded-field bg-accent-soft px-3 py-2.5 text-body text-ink';

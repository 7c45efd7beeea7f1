/** What somebody chose last in the palette: a row by its id, or a ticket. */
export type Recent = { id: string } | { number: string; summary: string };

const recentMax = 6;

/**
 * Returns what this person chose last, newest first. Tickets are stored per window only, because a computer may be shared; of other
 * rows the browser stores only ids.
 */
export function readRecent(personId: string): Recent[] {
  const tickets = read(() => sessionStorage, 'belfry recent').filter(isTicket);
  const rows = read(() => localStorage, keyOf(personId)).filter(isRow);
  return [...tickets.slice(0, recentMax / 2), ...rows.slice(0, recentMax / 2)];
}

export function saveRecent(personId: string, chosen: Recent): void {
  const isOf = 'number' in chosen;
  const place = isOf ? () => sessionStorage : () => localStorage;
  const key = isOf ? 'belfry recent' : keyOf(personId);
  const nameOf = (each: Recent) => ('number' in each ? each.number : each.id);
  const others = read(place, key).filter((each) => (isTicket(each) || isRow(each)) && nameOf(each) !== nameOf(chosen));
  try {
    place().setItem(key, JSON.stringify([chosen, ...others].slice(0, recentMax)));
  } catch {}
}

/** Without storage, nothing is recent. */
function read(place: () => Storage, key: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(place().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function keyOf(personId: string): string {
  return `belfry recent ${personId}`;
}

function isTicket(value: unknown): value is { number: string; summary: string } {
  const { number, summary } = Object(value);
  return typeof number === 'string' && typeof summary === 'string';
}

function isRow(value: unknown): value is { id: string } {
  return typeof Object(value).id === 'string';
}

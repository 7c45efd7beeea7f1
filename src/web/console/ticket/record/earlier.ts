import type { RecordItem } from '#web/console/ticket/record/record-view.ts';

/** Entries shown at once: earlier ones fold behind a link, so that a long record opens quickly. */
export const entriesAtOnce = 50;

/** Represents omitted entries, with their number. */
interface EarlierView {
  kind: 'earlier';
  id: string;
  count: number;
}

/** Returns the first entry and the newest ones; those between are folded with their events. */
export function withoutEarlier(items: RecordItem[], isWhole: boolean): (RecordItem | EarlierView)[] {
  const entries = items.filter(({ kind }) => kind === 'entry');
  if (isWhole || entries.length <= entriesAtOnce) return items;
  const first = items.indexOf(entries[0]!);
  const newest = items.indexOf(entries.at(1 - entriesAtOnce)!);
  const count = entries.length - entriesAtOnce;
  return [...items.slice(0, first + 1), { kind: 'earlier', id: 'earlier', count }, ...items.slice(newest)];
}

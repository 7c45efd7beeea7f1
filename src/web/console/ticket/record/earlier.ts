import type { RecordItem } from '#web/console/ticket/record/record-view.ts';

/** Entries that a page shows at once: more fold behind a link, so that a record of years opens like one of today. */
export const entriesAtOnce = 50;

/** Stands where entries are left out, with how many. */
export interface EarlierView {
  kind: 'earlier';
  id: string;
  count: number;
}

/** The first entry, which says what it is about, and the newest; what lies between folds with the events around it. */
export function withoutEarlier(items: RecordItem[], isWhole: boolean): (RecordItem | EarlierView)[] {
  const entries = items.filter(({ kind }) => kind === 'entry');
  if (isWhole || entries.length <= entriesAtOnce) return items;
  const first = items.indexOf(entries[0]!);
  const newest = items.indexOf(entries.at(1 - entriesAtOnce)!);
  const count = entries.length - entriesAtOnce;
  return [...items.slice(0, first + 1), { kind: 'earlier', id: 'earlier', count }, ...items.slice(newest)];
}

import type { RecordItem } from '#web/console/ticket/record/record-view.ts';

/** Entries shown at once: earlier ones fold behind a link, so that a long record opens quickly. */
export const entriesAtOnce = 50;

/** Represents omitted entries, with their number. */
interface EarlierView {
  kind: 'earlier';
  id: string;
  count: number;
}

/** Returns the first entry of somebody else since the reader last read the ticket; null without one, or at a first visit. */
export function firstUnread(
  entries: readonly { id: string; seq: number; by: { personId: string } | null }[],
  readSeq: number | null,
  readerId: string,
): string | null {
  if (readSeq === null) return null;
  return entries.find(({ seq, by }) => seq > readSeq && by?.personId !== readerId)?.id ?? null;
}

/** Returns the first entry, and the newest and unread ones; those between are folded with their events. */
export function withoutEarlier(
  items: RecordItem[],
  isWhole: boolean,
  unread: string | null = null,
): (RecordItem | EarlierView)[] {
  const entries = items.filter(({ kind }) => kind === 'entry');
  if (isWhole || entries.length <= entriesAtOnce) return items;
  const first = items.indexOf(entries[0]!);
  const newest = entries.length + 1 - entriesAtOnce;
  const unreadAt = entries.findIndex(({ id }) => id === unread);
  const shown = unreadAt === -1 ? newest : Math.min(newest, unreadAt);
  const count = shown - 1;
  if (count < 1) return items;
  return [
    ...items.slice(0, first + 1),
    { kind: 'earlier', id: 'earlier', count },
    ...items.slice(items.indexOf(entries[shown]!)),
  ];
}

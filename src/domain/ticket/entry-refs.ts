import type { EntryRef, TicketEvent } from '#domain/ticket/events.ts';

/** The entries of which a history tells, by their ids, as they stand after it: one that was cut says less. */
export function entryRefs(events: readonly TicketEvent[]): Map<string, EntryRef> {
  const refs = new Map<string, EntryRef>();
  for (const { type, data } of events) {
    if ('entry' in data && data.entry) refs.set(data.entry.id, data.entry);
    if (type === 'splitFrom' || type === 'rejoined') for (const entry of data.entries) refs.set(entry.id, entry);
    const change = type === 'splitOff' ? data.cut && { entryId: data.cut.entryId, text: data.cut.rest } : null;
    const said = change ?? (type === 'rejoined' ? data.mended : null);
    const entry = said && refs.get(said.entryId);
    if (said && entry) refs.set(said.entryId, { ...entry, text: said.text });
  }
  return refs;
}

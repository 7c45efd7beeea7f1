import type { EntryRef, TextRef, TicketEvent } from '#domain/ticket/events/events.ts';

/** Returns the entries of a history by id, in their current form: a cut entry has its remaining text. */
export function entryRefs(events: readonly TicketEvent[]): Map<string, EntryRef> {
  const refs = new Map<string, EntryRef>();
  for (const { type, data } of events) {
    if ('entry' in data && data.entry) refs.set(data.entry.id, data.entry);
    if (type === 'splitFrom' || type === 'rejoined') for (const entry of data.entries) refs.set(entry.id, entry);
    if (type === 'redacted')
      for (const [id, entry] of refs) refs.set(id, { ...entry, text: asRedacted(data.texts, entry.text) });
    const change = type === 'splitOff' ? data.cut && { entryId: data.cut.entryId, text: data.cut.rest } : null;
    const said = change ?? (type === 'rejoined' ? data.mended : null);
    const entry = said && refs.get(said.entryId);
    if (said && entry) refs.set(said.entryId, { ...entry, text: said.text });
  }
  return refs;
}

/** Returns the reference of a text after its last redaction, which changes the hash. */
export function latestRef(events: readonly TicketEvent[], text: TextRef): TextRef {
  return events.reduce((ref, { type, data }) => (type === 'redacted' ? asRedacted(data.texts, ref) : ref), text);
}

function asRedacted(texts: readonly TextRef[], text: TextRef): TextRef {
  return texts.find(({ id }) => id === text.id) ?? text;
}

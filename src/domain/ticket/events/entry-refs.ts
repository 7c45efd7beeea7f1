import type { EntryRef, TextRef, TicketEvent } from '#domain/ticket/events/events.ts';

/** Returns the entries of a history by id, in their current form: a cut entry has its remaining text. */
export function entryRefs(events: readonly TicketEvent[]): Map<string, EntryRef> {
  const refs = new Map<string, EntryRef>();
  for (const { type, data } of events) {
    if ('entry' in data && data.entry) refs.set(data.entry.id, data.entry);
    if (type === 'splitFrom' || type === 'rejoined') for (const entry of data.entries) refs.set(entry.id, entry);
    if (type === 'redacted')
      for (const [id, entry] of refs) refs.set(id, { ...entry, text: asRedacted(data.texts, entry.text) });
    for (const { entryId, text } of newTexts({ type, data } as TicketEvent)) {
      const entry = refs.get(entryId);
      if (entry) refs.set(entryId, { ...entry, text });
    }
  }
  return refs;
}

/** The messages that a split cut, or that its undoing made whole again. */
function newTexts({ type, data }: TicketEvent): { entryId: string; text: TextRef }[] {
  if (type === 'splitOff') return data.cuts.map(({ entryId, rest }) => ({ entryId, text: rest }));
  return type === 'rejoined' ? data.mended : [];
}

/** Returns the reference of a text after its last redaction, which changes the hash. */
export function latestRef(events: readonly TicketEvent[], text: TextRef): TextRef {
  return events.reduce((ref, { type, data }) => (type === 'redacted' ? asRedacted(data.texts, ref) : ref), text);
}

function asRedacted(texts: readonly TextRef[], text: TextRef): TextRef {
  return texts.find(({ id }) => id === text.id) ?? text;
}

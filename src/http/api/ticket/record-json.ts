import type { z } from '@hono/zod-openapi';
import type { Language } from '#domain/language.ts';
import type { entryShape } from '#http/api/protocol/shapes.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { words } from '#locales/messages.ts';
import { showRichText } from '#mail/read/html/rich-text.ts';
import type {
  Author,
  RecordedEntry,
  RecordedEvent,
  RecordedFile,
  RecordedLetter,
  TicketRecord,
} from '#store/ticket/record/record.ts';

export type EntryJson = z.input<typeof entryShape>;

/** A row of the record, and the entry with the mail from which its HTML is made when shown. */
export interface RecordRow {
  json: EntryJson;
  entry: RecordedEntry | null;
  /** The sort key: time, then event, then kind. */
  place: [number, number, number];
}

/** Messages, notes, calls, events and the desk's own letters, in chronological order. */
export function recordRows(record: TicketRecord, language: Language): RecordRow[] {
  const rows = [
    ...record.entries.map(entryRow),
    ...record.events.map((event) => eventRow(event, record, language)),
    ...record.letters.map(letterRow),
  ];
  return rows.sort((one, other) => comparePlaces(one.place, other.place));
}

function entryRow(entry: RecordedEntry): RecordRow {
  const { id, kind, direction, at, automatic, files, provedBy } = entry;
  const html = entry.html && showRichText(entry.html, inlineFile(files));
  const attachments = files.map(({ id, name, type, bytes, scan }) => ({
    id,
    name,
    type,
    bytes,
    ...((scan === 'held' || scan === 'infected') && { scan }),
  }));
  const said = {
    text: textOf(entry),
    html,
    attachments,
    held: entry.held === 'held',
    automatic,
    ...(direction === 'in' && { proved: provedBy }),
  };
  return {
    json: { id, kind, direction, at, by: byJson(entry.by), ...said },
    entry,
    place: [Date.parse(at), entry.seq, 0],
  };
}

/** Returns the address of an inline picture if it is one of the entry's own files, else null. */
function inlineFile(files: readonly RecordedFile[]): (fileId: string) => string | null {
  return (id) =>
    files.some((file) => file.id === id && !file.scan?.match(/held|infected/)) ? `/api/v1/files/${id}?inline=1` : null;
}

/** The text of an information request includes its items, as in the letter. */
function textOf({ text, items }: RecordedEntry): string | null {
  return items.length === 0 ? text : [text ?? '', '', ...items.map((item) => `– ${item}`)].join('\n').trim();
}

function eventRow(
  { id, at, seq, by, author, said, reason }: RecordedEvent,
  { names }: TicketRecord,
  language: Language,
): RecordRow {
  const happened = eventSentence({ ...said, by }, names, language);
  // If nobody did it, the sentence names the cause: the clock or the mail server.
  const text = author === null ? happened : `${words[language].authors[author]} ${happened}`;
  return {
    json: {
      id,
      kind: 'event',
      direction: null,
      at,
      by: byJson(by),
      text,
      ...nothingElse,
      ...(reason !== null && { reason }),
    },
    entry: null,
    place: [Date.parse(at), seq, 1],
  };
}

function letterRow({ id, at, seq, text }: RecordedLetter): RecordRow {
  return {
    json: { id, kind: 'message', direction: 'out', at, by: null, text, ...nothingElse, automatic: true },
    entry: null,
    place: [Date.parse(at), seq, 2],
  };
}

const nothingElse = { html: null, attachments: [], held: false, automatic: false };

function byJson(by: Author | null): EntryJson['by'] {
  return by && { name: by.name, role: by.role };
}

function comparePlaces(one: RecordRow['place'], other: RecordRow['place']): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

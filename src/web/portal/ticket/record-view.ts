import { eventSentence } from '#locales/event-sentence.ts';
import { bytes, dateTime, shortDateTime } from '#locales/format.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { RecordedEntry, RecordedEvent, RecordedFile, RecordedLetter } from '#store/ticket/record/record.ts';
import { urls } from '#web/app/urls.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { recordHtml } from '#web/shared/record-html.ts';

interface FileView {
  id: string;
  name: string;
  size: string;
  /** Why the file cannot be downloaded: its scan is pending or found malware. Null if it can. */
  blocked: { text: string; alarm: boolean } | null;
}

/** A message or a call. */
export interface EntryView {
  kind: 'entry';
  id: string;
  seq: number;
  look: 'message' | 'call';
  title: string;
  side: 'desk' | 'requester';
  how: string;
  at: string;
  /** Null if it was erased. */
  text: string | null;
  /** Sanitised HTML. Null if the text is enough. */
  html: string | null;
  items: string[];
  quoted: string | null;
  /** Addresses of the full text if this one is truncated, else null. */
  whole: { href: string; downloadHref: string } | null;
  files: FileView[];
}

/** An event between the messages, on one line. */
interface LineView {
  kind: 'line';
  id: string;
  text: string;
  at: string;
}

export type RecordItem = EntryView | LineView;

/** Returns the record, oldest first: messages in full, and events on one line each (R7). */
export function recordView(sources: PortalSources): RecordItem[] {
  const { entries, events, letters } = sources.record;
  const placed: { place: Place; item: RecordItem }[] = [
    ...entries.map((entry) => ({ place: [entry.at, entry.seq, 0] as Place, item: entryView(entry, sources) })),
    ...events
      .filter(({ said }) => entryOf(said.data) === null)
      .map((event) => ({ place: [event.at, event.seq, 1] as Place, item: eventLine(event, sources) })),
    ...letters.map((letter) => ({ place: [letter.at, letter.seq, 2] as Place, item: letterLine(letter, sources) })),
  ];
  return placed.sort((one, other) => compare(one.place, other.place)).map(({ item }) => item);
}

type Place = [at: string, seq: number, kind: number];

function compare(one: Place, other: Place): number {
  return Date.parse(one[0]) - Date.parse(other[0]) || one[1] - other[1] || one[2] - other[2];
}

/** Returns the entry of an event, whose event line would repeat it; null if it has none. */
function entryOf(said: object): { id: string } | null {
  return 'entry' in said ? (said.entry as { id: string } | null) : null;
}

function entryView(entry: RecordedEntry, sources: PortalSources): EntryView {
  const { language, desk, ticket } = sources;
  const { id, seq, text, whole, items } = entry;
  const isOurs = entry.direction === 'out' || (entry.kind === 'call' && entry.by?.personId !== ticket.requesterId);
  return {
    kind: 'entry',
    id,
    seq,
    text,
    html: recordHtml(entry),
    items,
    look: entry.kind === 'call' ? 'call' : 'message',
    title: writer(entry, sources),
    side: isOurs ? 'desk' : 'requester',
    how: howSaid(entry, sources),
    at: dateTime(entry.at, language, desk.zone),
    quoted: whole === null || text === null ? null : quotedPart(whole, text),
    whole: entry.isShortened
      ? { href: urls.entryText(ticket.number, id), downloadHref: urls.entryText(ticket.number, id, { download: '1' }) }
      : null,
    // Images inside the HTML are shown there.
    files: entry.files
      .filter(({ id }) => !entry.html?.includes(`cid:${id}`))
      .map((file) => ({
        id: file.id,
        name: file.name,
        size: bytes(file.bytes, language),
        blocked: blockedBecause(file, sources),
      })),
  };
}

function writer({ by, direction }: RecordedEntry, { words, desk, language, people, ticket }: PortalSources): string {
  if (by?.name) return by.name;
  if (direction === 'out') return desk.names[language];
  const address = by && people.get(by.personId)?.address;
  return address ?? (by?.personId === ticket.requesterId ? ticket.requester.email : null) ?? words.record.anonymous;
}

function howSaid(entry: RecordedEntry, { words, record, ticket }: PortalSources): string {
  const say = words.record;
  if (entry.kind === 'call') return entry.direction === 'in' ? say.callIn : say.callOut;
  if (entry.direction === 'in') {
    const isFirst = record.entries.find(({ direction }) => direction === 'in')?.id === entry.id;
    return say.how[isFirst ? ticket.channel : entry.mailId === null ? 'portal' : 'mail'];
  }
  const event = record.events.find(({ said }) => entryOf(said.data)?.id === entry.id);
  if (event?.said.type === 'handled') return entry.mailed ? say.notice : say.handled;
  return event?.said.type === 'informationRequested' ? say.asked : say.desk;
}

function blockedBecause({ scan }: RecordedFile, { words: { record } }: PortalSources): FileView['blocked'] {
  if (scan === 'held') return { text: record.fileHeld, alarm: false };
  return scan === 'infected' ? { text: record.fileInfected, alarm: true } : null;
}

/** Returns the part of a message that is not new, or null if missing. */
function quotedPart(whole: string, text: string): string | null {
  const place = whole.indexOf(text.trim());
  const rest = place === -1 ? whole : whole.slice(0, place) + whole.slice(place + text.trim().length);
  return rest.trim() || null;
}

function eventLine({ id, at, by, author, said }: RecordedEvent, sources: PortalSources): LineView {
  const { record, language, desk } = sources;
  const when = shortDateTime(at, language, desk.zone);
  if (said.type === 'assigned' && by?.name && (said.data as { assigneeId: string | null }).assigneeId === by.personId)
    return { kind: 'line', id, text: sources.words.record.taken({ name: by.name }), at: when };
  const text = eventSentence(said, record.names, language);
  const name = by?.name ?? (author === null ? null : deskWords[language].authors[author]);
  return { kind: 'line', id, text: name ? `${name} ${text}.` : `${text}.`, at: when };
}

function letterLine({ id, at, letter, state }: RecordedLetter, { words, language, desk }: PortalSources): LineView {
  const { letterWaits, letterFailed } = words.record;
  const what = aboutLetters[language].recorded[letter];
  const text = state === 'failed' ? letterFailed({ what }) : state === 'sent' ? `${what}.` : letterWaits({ what });
  return { kind: 'line', id, text, at: shortDateTime(at, language, desk.zone) };
}

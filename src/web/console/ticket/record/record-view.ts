import { may } from '#domain/ticket/rights.ts';
import { relationWords } from '#locales/console/messages.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { bytes, listing, shortDateTime } from '#locales/format.ts';
import { aboutLetters, mailReason } from '#locales/mail/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { RecordedEntry, RecordedEvent, RecordedFile, RecordedLetter } from '#store/ticket/record/record.ts';
import { urls } from '#web/app/urls.ts';
import { type EntryLooks, looksOf, type Mark, originMarks } from '#web/console/ticket/record/entry-looks.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { recordHtml } from '#web/shared/record-html.ts';

export interface FileView {
  id: string;
  name: string;
  size: string;
  /** `picture`: displayable image beside the name or over the page; `text`: plain text. */
  preview: 'picture' | 'text' | null;
  document: boolean;
  /** Why it cannot be downloaded: it waits for the scanner, or contains malware. */
  blocked: { text: string; alarm: boolean } | null;
}

/** A message, a note, a call or a held reply. */
export interface EntryView extends EntryLooks {
  kind: 'entry';
  id: string;
  seq: number;
  at: string;
  text: string | null;
  /** The formatted text if it differs from the plain one; safe to show. */
  html: string | null;
  items: string[];
  /** The address of its mail as HTML; null if the text reads as well. */
  frame: string | null;
  /** The quoted rest of the message, folded. */
  quoted: string | null;
  /** The address of the full text, if this one is shortened. */
  whole: { href: string; downloadHref: string } | null;
  files: FileView[];
  /** Notes for the reader: not proved, failed, possible duplicate. */
  marks: Mark[];
  /** Addresses in copy that can be added as participants. */
  copied: string[];
  /** The sentence that offers them; null if there are none. */
  copiedSaid: string | null;
  fromRequester: boolean;
  /** Why a mail was assigned to this ticket: the rule in words (R23). */
  why: string | null;
}

interface EventLine {
  id: string;
  text: string;
  at: string;
  /** The reason given, or what was said. */
  more: string | null;
}

/** Events between two entries, folded into one line. */
export interface EventsView {
  kind: 'events';
  id: string;
  at: string;
  summary: string;
  lines: EventLine[];
}

export type RecordItem = EntryView | EventsView;

/** Returns the record, oldest first: entries, and the events between them, folded. */
export function recordView(sources: TicketSources): RecordItem[] {
  const { entries, events, letters } = sources.record;
  const entryEvents = new Set(sources.history.filter(hasEntry).map(({ id }) => id));
  const placed: Placed[] = [
    ...entries.map((entry) => ({ place: [entry.at, entry.seq, 0] as Place, entry: entryView(entry, sources) })),
    ...events
      .filter(({ id }) => !entryEvents.has(id))
      .map((event) => ({ place: [event.at, event.seq, 1] as Place, line: eventLine(event, sources) })),
    ...letters.map((letter) => ({ place: [letter.at, letter.seq, 2] as Place, line: letterLine(letter, sources) })),
  ];
  placed.sort((one, other) => compare(one.place, other.place));
  return fold(placed, sources);
}

type Place = [at: string, seq: number, kind: number];
type Placed = { place: Place } & ({ entry: EntryView } | { line: EventLine });

/** Events that belong to an entry are shown by the entry. */
function hasEntry(event: { data: object }): boolean {
  return 'entry' in event.data && event.data.entry !== null;
}

function compare(one: Place, other: Place): number {
  return Date.parse(one[0]) - Date.parse(other[0]) || one[1] - other[1] || one[2] - other[2];
}

function fold(placed: Placed[], { words }: TicketSources): RecordItem[] {
  const items: RecordItem[] = [];
  for (const one of placed) {
    const last = items.at(-1);
    if ('entry' in one) items.push(one.entry);
    else if (last?.kind === 'events') last.lines.push(one.line);
    else items.push({ kind: 'events', id: one.line.id, at: '', summary: '', lines: [one.line] });
  }
  for (const item of items) if (item.kind === 'events') Object.assign(item, head(item.lines));
  return items;

  function head(lines: EventLine[]) {
    const what = lines
      .map(({ text, more }) => (more === null ? text : words.record.because({ text, more })))
      .join(', ');
    const at = lines.at(-1)!.at;
    const summary =
      lines.length === 1
        ? what.charAt(0).toUpperCase() + what.slice(1)
        : words.record.events({ count: lines.length, what });
    return { at, summary };
  }
}

function entryView(entry: RecordedEntry, sources: TicketSources): EntryView {
  const { language, desk } = sources;
  const { id, seq, text, whole, items } = entry;
  const copied = copiedOffers(entry, sources);
  return {
    kind: 'entry',
    id,
    seq,
    text,
    html: recordHtml(entry),
    items,
    ...looksOf(entry, sources),
    at: shortDateTime(entry.at, language, desk.zone),
    frame: framed(entry, sources),
    quoted: whole === null || text === null ? null : quotedPart(whole, text),
    whole: entry.isShortened ? wholeText(sources.ticket.number, id) : null,
    // Inline images are not listed as files.
    files: entry.files
      .filter(({ id }) => !entry.html?.includes(`cid:${id}`))
      .map((file) => ({
        id: file.id,
        name: file.name,
        size: bytes(file.bytes, language),
        preview: previewOf(file),
        document: file.type === 'application/pdf',
        blocked: blockedBecause(file, sources),
      })),
    marks: marksOf(entry, sources),
    copied,
    copiedSaid:
      copied.length === 0
        ? null
        : sources.words.record.copied({ count: copied.length, who: listing(copied, language) }),
    fromRequester: entry.direction === 'in' && entry.kind === 'message',
    why: whyHere(entry, sources),
  };
}

/**
 * Returns addresses in copy of a participant's mail whom an agent may add. The mail itself adds nobody (R23), and held or
 * automatic mail offers nobody. Each address is offered at the last mail that had it in copy.
 */
export function copiedOffers(entry: RecordedEntry, sources: TicketSources): string[] {
  const later = sources.record.entries.filter(({ seq }) => seq > entry.seq);
  const offeredLater = new Set(later.flatMap((other) => copiedIn(other, sources)));
  return copiedIn(entry, sources).filter((address) => !offeredLater.has(address));
}

function copiedIn(entry: RecordedEntry, { actor, ticket, arrivals, taken }: TicketSources): string[] {
  if (!may(actor, 'admitCopied', ticket) || ticket.status === 'closed') return [];
  const isTheirs = entry.by !== null && ticket.participantIds.includes(entry.by.personId);
  const counts = entry.held === null || entry.held === 'accepted';
  if (entry.mailId === null || !isTheirs || !counts || entry.automatic) return [];
  return (arrivals.get(entry.mailId)?.findings?.copied ?? []).filter((address) => !taken.has(address));
}

function wholeText(number: string, id: string) {
  return { href: urls.entryText(number, id), downloadHref: urls.entryText(number, id, { download: '1' }) };
}

function framed({ id, mailId, isWholeMail, text, held }: RecordedEntry, { arrivals, ticket }: TicketSources) {
  const isBetter = mailId !== null && isWholeMail && arrivals.get(mailId)?.findings?.readsAsHtml === true;
  return isBetter && text !== null && held === null ? urls.entryHtml(ticket.number, id) : null;
}

/** Images that `GET /files/{id}?inline=1` serves, and texts such as logs, up to a size limit. */
function previewOf({ name, type, bytes: size, scan }: RecordedFile): FileView['preview'] {
  if (scan === 'held' || scan === 'infected') return null;
  if (picturesDrawn.includes(type)) return size <= pictureBytesMax ? 'picture' : null;
  // Browsers and mail programs often do not know the type of a log.
  const isText = textsRead.includes(type) || /\.(?:txt|log|csv|json)$/i.test(name);
  return isText && size <= textBytesMax ? 'text' : null;
}

const picturesDrawn = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const pictureBytesMax = 8_000_000;
const textsRead = ['text/plain', 'text/csv', 'application/json'];
const textBytesMax = 500_000;

function whyHere({ mailId }: RecordedEntry, { arrivals, language, ofDesk }: TicketSources): string | null {
  const reason = mailId === null || !ofDesk ? null : arrivals.get(mailId)?.reason;
  return reason ? mailReason(reason, language) : null;
}

function blockedBecause({ scan, scanSaid }: RecordedFile, { words: { record } }: TicketSources): FileView['blocked'] {
  if (scan === 'held') return { text: record.fileHeld, alarm: false };
  if (scan === 'infected') return { text: record.fileInfected({ found: scanSaid ?? '' }), alarm: true };
  return null;
}

/** Returns the message without its new text, or null. */
function quotedPart(whole: string, text: string): string | null {
  const place = whole.indexOf(text.trim());
  const rest = place === -1 ? whole : whole.slice(0, place) + whole.slice(place + text.trim().length);
  return rest.trim() || null;
}

function marksOf(entry: RecordedEntry, sources: TicketSources): Mark[] {
  const { deliveryProblems, arrivals, words } = sources;
  const say = words.record;
  const marks: Mark[] = originMarks(entry, sources);
  if (isContact(entry)) marks.push({ text: provedWords(entry, words), alarm: false });
  if (sources.subjects.length > 0 && entry.id === sources.record.entries[0]?.id)
    marks.push({ text: say.maybeSeveral, alarm: false, link: splitLink(sources) });
  if (entry.automatic) marks.push({ text: say.automatic, alarm: false });
  const protection = entry.mailId === null ? null : arrivals.get(entry.mailId)?.protection;
  if (protection) marks.push({ text: say.protection[protection], alarm: protection === 'signatureBroken' });
  for (const { address, problem } of deliveryProblems.filter(({ entryId }) => entryId === entry.id)) {
    const said = { failed: say.mailFailed, waits: say.mailWaits, twice: say.mailTwice }[problem];
    marks.push({ text: said({ address }), alarm: problem === 'failed' });
  }
  if (wentToNobody(entry, sources)) marks.push({ text: say.notMailed, alarm: sources.unsent.size > 0 });
  return marks;
}

/** True for an agent's answer without a letter: mail bounces, or there is no address. */
function wentToNobody(entry: RecordedEntry, { broughtBy, ticket }: TicketSources): boolean {
  if (entry.kind !== 'message' || entry.direction !== 'out' || entry.automatic || entry.mailed) return false;
  // An entry from another ticket was sent there; a notice states in its head that it reached nobody.
  const event = broughtBy.get(entry.id);
  return event?.ticketId === ticket.id && event.type !== 'handled';
}

/** True for an incoming message of a person: only these need proof (R3). */
function isContact({ kind, direction, automatic }: RecordedEntry): boolean {
  return kind === 'message' && direction === 'in' && !automatic;
}

function provedWords({ provedBy }: RecordedEntry, { sender }: TicketSources['words']): string {
  return provedBy === null ? sender.notProved : sender.provedBy[provedBy];
}

/** The action to split a mail with several subjects (R5). */
function splitLink({ ticket, language }: TicketSources): Mark['link'] {
  return { href: urls.splitTicket(ticket.number), label: relationWords[language].several };
}

function eventLine({ id, at, by, said, reason }: RecordedEvent, sources: TicketSources): EventLine {
  const { record, language, desk } = sources;
  const text = eventSentence({ ...said, by }, record.names, language);
  const name = by?.name ?? authorName(sources, id);
  return { id, text: name ? `${name} ${text}` : text, at: shortDateTime(at, language, desk.zone), more: reason };
}

/** Returns the name for events by the clock, the relay or the desk itself; null for people. */
function authorName({ history, language }: TicketSources, eventId: string): string | null {
  const role = history.find(({ id }) => id === eventId)?.by.role;
  const { authors } = deskWords[language];
  return role === 'clock' || role === 'relay' || role === 'desk' ? authors[role] : null;
}

function letterLine({ id, at, letter, state }: RecordedLetter, { words, language, desk }: TicketSources): EventLine {
  const { letterWaits, letterFailed } = words.record;
  const end = state === 'failed' ? `, ${letterFailed}` : state === 'sent' ? '' : `, ${letterWaits}`;
  return {
    id,
    text: aboutLetters[language].names[letter] + end,
    at: shortDateTime(at, language, desk.zone),
    more: null,
  };
}

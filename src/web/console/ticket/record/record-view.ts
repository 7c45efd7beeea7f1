import { isUnlistedName } from '#domain/files/file-kinds.ts';
import { shownPictures } from '#domain/files/shown-pictures.ts';
import { may } from '#domain/ticket/rights.ts';
import { relationWords, togetherWords } from '#locales/console/messages.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { capitalised, listing, shortDateTime, uncapitalised } from '#locales/format.ts';
import { aboutLetters, mailReason } from '#locales/mail/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { RecordedEntry, RecordedEvent, RecordedFile, RecordedLetter } from '#store/ticket/record/record.ts';
import { urls } from '#web/app/urls.ts';
import { isContact, looksOf, type Mark, originMarks } from '#web/console/ticket/record/entry-looks.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { entryParts, fileParts, inOrder, isAcceptance, listedFiles } from '#web/shared/record-parts.ts';

export interface FileView extends ReturnType<typeof fileParts> {
  /** `picture`: displayable image beside the name or over the page; `text`: plain text. */
  preview: 'picture' | 'text' | null;
  document: boolean;
  /** A mail brought it, and its kind is not on the list of those that may be uploaded. */
  isUnlisted: boolean;
  /** Why it cannot be downloaded: it waits for the scanner, or contains malware. */
  blocked: { text: string; alarm: boolean } | null;
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
  // The relay's acceptance is a word beside the time of its message.
  const events = sources.record.events.filter((event) => !isAcceptance(event));
  const placed = inOrder<EntryView | EventLine>(
    { ...sources.record, events },
    {
      entry: (entry) => entryView(entry, sources),
      event: (event) => eventLine(event, sources),
      letter: (letter) => letterLine(letter, sources),
    },
  );
  return fold(placed, sources);
}

function fold(placed: (EntryView | EventLine)[], { words, record, language }: TicketSources): RecordItem[] {
  const ofTasks = new Set(record.events.filter(({ said }) => said.type.startsWith('task')).map(({ id }) => id));
  const items: RecordItem[] = [];
  for (const one of placed) {
    const last = items.at(-1);
    if ('kind' in one) items.push(one);
    else if (last?.kind === 'events') last.lines.push(one);
    else items.push({ kind: 'events', id: one.id, at: '', summary: '', lines: [one] });
  }
  for (const item of items) if (item.kind === 'events') Object.assign(item, head(item.lines));
  return items;

  function head(lines: EventLine[]) {
    // Much work on tasks is one thing in the line; unfolded, each change is there.
    const count = lines.filter(({ id }) => ofTasks.has(id)).length;
    const tasks = count > 1 ? togetherWords[language].tasks.changes({ count }) : null;
    const said = lines.map(({ id, text, more }) => {
      if (tasks !== null && ofTasks.has(id)) return tasks;
      return more === null ? text : words.record.because({ text, more });
    });
    // The line counts every event, and names those that read alike once.
    const what = [...new Set(said)].join(', ');
    const at = lines.at(-1)!.at;
    const summary = lines.length === 1 ? capitalised(what) : words.record.events({ count: lines.length, what });
    return { at, summary };
  }
}

function entryView(entry: RecordedEntry, sources: TicketSources) {
  const { language, ticket } = sources;
  const copied = copiedOffers(entry, sources);
  return {
    ...entryParts(entry, { number: ticket.number, language: ticket.language, labels: sources.record.labels }),
    ...looksOf(entry, sources),
    at: whenSaid(entry, sources),
    /** The address of its mail as HTML; null if the text reads as well. */
    frame: framed(entry, sources),
    files: listedFiles(entry).map(
      (file): FileView => ({
        ...fileParts(file, language),
        preview: previewOf(file),
        document: file.type === 'application/pdf',
        isUnlisted: isUnlistedName(file.name),
        blocked: blockedBecause(file, sources),
      }),
    ),
    /** Notes for the reader: not proved, failed, possible duplicate. */
    marks: marksOf(entry, sources),
    /** Addresses in copy that can be added as participants. */
    copied,
    /** The sentence that offers them; null if there are none. */
    copiedSaid:
      copied.length === 0
        ? null
        : sources.words.record.copied({ count: copied.length, who: listing(copied, language) }),
    fromRequester: entry.direction === 'in' && entry.kind === 'message' && !entry.ofDesk,
    isOwn: entry.by?.personId === sources.actor.personId,
    /** Why a mail was assigned to this ticket: the rule in words (R23). */
    why: whyHere(entry, sources),
  };
}

/** When an entry was written, and for a message to the requester whether the relay has taken it. */
function whenSaid(
  { id, at, mailed }: RecordedEntry,
  { words, language, desk, now, deliveryProblems }: TicketSources,
): string {
  const when = shortDateTime(at, language, desk.zone, now);
  const isSent = mailed && deliveryProblems.every(({ entryId }) => entryId !== id);
  return isSent ? `${when}, ${words.record.sent}` : when;
}

/** A message, a note, a call or a held reply. */
export type EntryView = ReturnType<typeof entryView>;

/**
 * Returns addresses in copy of a participant's mail whom an agent may add. The mail itself adds nobody (R23), and held or
 * automatic mail offers nobody. Each address is offered at the last mail that had it in copy.
 */
export function copiedOffers(entry: RecordedEntry, sources: TicketSources): string[] {
  const copied = copiedIn(entry, sources);
  if (copied.length === 0) return [];
  const later = sources.record.entries.filter(({ seq }) => seq > entry.seq);
  const offeredLater = new Set(later.flatMap((other) => copiedIn(other, sources)));
  return copied.filter((address) => !offeredLater.has(address));
}

function copiedIn(entry: RecordedEntry, { actor, ticket, arrivals, taken }: TicketSources): string[] {
  if (!may(actor, 'admitCopied', ticket) || ticket.status === 'closed') return [];
  const isTheirs = entry.by !== null && ticket.participantIds.includes(entry.by.personId);
  const counts = entry.held === null || entry.held === 'accepted';
  if (entry.mailId === null || !isTheirs || !counts || entry.automatic) return [];
  return (arrivals.get(entry.mailId)?.findings?.copied ?? []).filter((address) => !taken.has(address));
}

function framed({ id, mailId, isWholeMail, text, held }: RecordedEntry, { arrivals, ticket }: TicketSources) {
  const isBetter = mailId !== null && isWholeMail && arrivals.get(mailId)?.findings?.readsAsHtml === true;
  return isBetter && text !== null && held === null ? urls.entryHtml(ticket.number, id) : null;
}

/** Images that `GET /files/{id}?inline=1` serves, and texts such as logs, up to a size limit. */
function previewOf({ name, type, bytes: size, scan }: RecordedFile): FileView['preview'] {
  if (scan === 'held' || scan === 'infected' || isUnlistedName(name)) return null;
  if (shownPictures.includes(type)) return size <= pictureBytesMax ? 'picture' : null;
  // Browsers and mail programs often do not know the type of a log.
  const isText = textsRead.includes(type) || /\.(?:txt|log|csv|json)$/i.test(name);
  return isText && size <= textBytesMax ? 'text' : null;
}

const pictureBytesMax = 8_000_000;
const textsRead = ['text/plain', 'text/csv', 'application/json'];
const textBytesMax = 500_000;

function whyHere({ mailId }: RecordedEntry, { arrivals, language }: TicketSources): string | null {
  const reason = mailId === null ? null : arrivals.get(mailId)?.reason;
  return reason ? mailReason(reason, language) : null;
}

function blockedBecause({ scan, scanSaid }: RecordedFile, { words: { record } }: TicketSources): FileView['blocked'] {
  if (scan === 'held') return { text: record.fileHeld, alarm: false };
  if (scan === 'infected') return { text: record.fileInfected({ found: scanSaid ?? '' }), alarm: true };
  return null;
}

function marksOf(entry: RecordedEntry, sources: TicketSources): Mark[] {
  const { deliveryProblems, arrivals, words } = sources;
  const say = words.record;
  const marks: Mark[] = originMarks(entry, sources);
  if (isContact(entry) && entry.provedBy === null) marks.push({ text: words.sender.notProved, alarm: false });
  marks.push(...answerMarks(entry, sources));
  if (sources.subjects.length > 0 && entry.id === sources.record.entries[0]?.id)
    marks.push({ text: say.maybeSeveral, alarm: false, link: splitLink(sources) });
  if (entry.automatic) marks.push({ text: say.automatic, alarm: false });
  const protection = entry.mailId === null ? null : arrivals.get(entry.mailId)?.protection;
  if (protection) marks.push({ text: say.protection[protection], alarm: protection === 'signatureBroken' });
  for (const { address, problem, said } of deliveryProblems.filter(({ entryId }) => entryId === entry.id)) {
    const texts = { failed: say.mailFailed, restored: say.mailRestored, waits: say.mailWaits, twice: say.mailTwice };
    const text = [texts[problem]({ address }), said && say.mailSaid({ said })].filter(Boolean).join('. ');
    marks.push({ text, alarm: problem === 'failed' || problem === 'restored' });
  }
  if (wentToNobody(entry, sources)) marks.push({ text: say.notMailed, alarm: sources.unsent.size > 0 });
  return marks;
}

/** Whether a mail in a conversation comes from whom was asked, and whether that is proved. */
function answerMarks({ id, provedBy, automatic }: RecordedEntry, sources: TicketSources): Mark[] {
  const event = sources.broughtBy.get(id);
  if (event?.type !== 'conversationAnswered' || automatic) return [];
  const say = togetherWords[sources.language].conversations;
  const message = sources.conversations.flatMap(({ messages }) => messages).find((each) => each.id === id);
  if (event.data.of === 'other') return [{ text: say.other({ address: message?.from.email ?? '…' }), alarm: true }];
  return provedBy === null ? [{ text: say.doubtful, alarm: false }] : [];
}

/** True for an agent's answer without a letter: mail bounces, or there is no address. */
function wentToNobody(entry: RecordedEntry, { broughtBy, ticket }: TicketSources): boolean {
  if (entry.kind !== 'message' || entry.direction !== 'out' || entry.automatic || entry.mailed) return false;
  // An entry from another ticket was sent there; a notice states in its head that it reached nobody.
  const event = broughtBy.get(entry.id);
  return event?.ticketId === ticket.id && event.type !== 'handled';
}

/** The action to split a mail with several subjects (R5). */
function splitLink({ ticket, language }: TicketSources): Mark['link'] {
  return { href: urls.splitTicket(ticket.number), label: relationWords[language].several };
}

function eventLine({ id, at, by, author, said, reason }: RecordedEvent, sources: TicketSources): EventLine {
  const { record, language, desk, now } = sources;
  const text = eventSentence({ ...said, by }, record.names, language);
  // The clock and the desk are no names: within a sentence their article is small.
  const name = by?.name ?? (author && uncapitalised(deskWords[language].authors[author]));
  return { id, text: name ? `${name} ${text}` : text, at: shortDateTime(at, language, desk.zone, now), more: reason };
}

function letterLine(
  { id, at, letter, state, failure }: RecordedLetter,
  { words, language, desk, now }: TicketSources,
): EventLine {
  const { letterWaits, letterFailed, letterRestored } = words.record;
  const ends = {
    sent: null,
    failed: letterFailed,
    restored: letterRestored,
    queued: letterWaits,
    sending: letterWaits,
  };
  const end = ends[state] === null ? '' : `, ${ends[state]}`;
  return {
    id,
    text: aboutLetters[language].names[letter] + end,
    at: shortDateTime(at, language, desk.zone, now),
    more: state === 'failed' ? failure : null,
  };
}

import { eventSentence } from '#locales/event-sentence.ts';
import { dateTime, shortDateTime } from '#locales/format.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { RecordedEntry, RecordedEvent, RecordedFile, RecordedLetter } from '#store/ticket/record/record.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { entryOf, entryParts, fileParts, inOrder, isAcceptance, listedFiles } from '#web/shared/record-parts.ts';

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
  const { record } = sources;
  // Requesters see nothing of the mail system: only what was sent.
  const events = record.events.filter((event) => !isAcceptance(event));
  const letters = record.letters.filter(({ state }) => state === 'sent');
  return inOrder<RecordItem>(
    { ...record, events, letters },
    {
      entry: (entry) => entryView(entry, sources),
      event: (event) => eventLine(event, sources),
      letter: (letter) => letterLine(letter, sources),
    },
  );
}

function entryView(entry: RecordedEntry, sources: PortalSources) {
  const { language, desk, ticket } = sources;
  const isOurs =
    entry.ofDesk || entry.direction === 'out' || (entry.kind === 'call' && entry.by?.personId !== ticket.requesterId);
  return {
    ...entryParts(entry, { number: ticket.number, language: ticket.language, labels: sources.record.labels }),
    look: entry.kind === 'call' ? ('call' as const) : ('message' as const),
    title: writer(entry, sources),
    side: isOurs ? ('desk' as const) : ('requester' as const),
    how: howSaid(entry, sources),
    at: dateTime(entry.at, language, desk.zone),
    files: listedFiles(entry).map((file) => ({
      ...fileParts(file, language),
      blocked: blockedBecause(file, sources),
    })),
  };
}

/** A message or a call. */
export type EntryView = ReturnType<typeof entryView>;

function writer(
  { by, direction, ofDesk }: RecordedEntry,
  { words, desk, language, people, ticket }: PortalSources,
): string {
  if (by?.name) return by.name;
  if (direction === 'out' || ofDesk) return desk.names[language];
  const address = by && people.get(by.personId)?.address;
  return address ?? (by?.personId === ticket.requesterId ? ticket.requester.email : null) ?? words.record.anonymous;
}

function howSaid(entry: RecordedEntry, { words, record, ticket }: PortalSources): string {
  const say = words.record;
  if (entry.ofDesk) return say.desk;
  if (entry.kind === 'call') return entry.direction === 'in' ? say.callIn : say.callOut;
  if (entry.direction === 'in') {
    const isFirst = record.entries.find(({ direction }) => direction === 'in')?.id === entry.id;
    return say.how[isFirst ? ticket.channel : entry.mailId === null ? 'portal' : 'mail'];
  }
  const event = record.events.find((one) => entryOf(one)?.id === entry.id);
  if (event?.said.type === 'handled') return entry.mailed ? say.notice : say.handled;
  return event?.said.type === 'informationRequested' ? say.asked : say.desk;
}

/** Returns why a file cannot be downloaded: its scan is pending or found malware. Null if it can. */
function blockedBecause({ scan }: RecordedFile, { words: { record } }: PortalSources) {
  if (scan === 'held') return { text: record.fileHeld, alarm: false };
  return scan === 'infected' ? { text: record.fileInfected, alarm: true } : null;
}

function eventLine({ id, at, by, author, said }: RecordedEvent, sources: PortalSources): LineView {
  const { record, language, desk, now } = sources;
  const when = shortDateTime(at, language, desk.zone, now);
  if (said.type === 'assigned' && by?.name && (said.data as { assigneeId: string | null }).assigneeId === by.personId)
    return { kind: 'line', id, text: sources.words.record.taken({ name: by.name }), at: when };
  const text = eventSentence(said, record.names, language);
  const name = by?.name ?? (author && deskWords[language].authors[author]);
  return { kind: 'line', id, text: name ? `${name} ${text}.` : `${text}.`, at: when };
}

function letterLine({ id, at, letter }: RecordedLetter, { language, desk, now }: PortalSources): LineView {
  const text = `${aboutLetters[language].recorded[letter]}.`;
  return { kind: 'line', id, text, at: shortDateTime(at, language, desk.zone, now) };
}

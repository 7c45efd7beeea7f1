import type { Language } from '#domain/language.ts';
import { bytes } from '#locales/format.ts';
import { answersIn } from '#locales/forms/answers-in.ts';
import { contactWords } from '#locales/public/messages.ts';
import { showRichText } from '#mail/read/html/rich-text.ts';
import type { Handle } from '#store/database/database.ts';
import { type FilledForm, filledForm, formLabels } from '#store/forms/ticket-forms.ts';
import type {
  RecordedEntry,
  RecordedEvent,
  RecordedFile,
  RecordedLetter,
  TicketRecord,
} from '#store/ticket/record/record.ts';
import { urls } from '#web/app/urls.ts';

interface Asked {
  id: string;
  language: Language;
}

/**
 * Returns a record with the labels of what requesters were asked, as they stand before their answers: on the ticket, and on the
 * tickets whose records were merged into it.
 */
export async function withLabels(
  handle: Handle,
  ticket: Asked,
  reading: Promise<TicketRecord & { merged?: readonly Asked[] }>,
): Promise<TicketRecord & { labels: string[] }> {
  const labelsOf = async ({ id, language }: Asked) =>
    labelsIn(await filledForm(handle, id).executeTakeFirst(), language);
  const [{ merged = [], ...record }, own] = await Promise.all([reading, labelsOf(ticket)]);
  const ofMerged = await Promise.all(merged.map(labelsOf));
  return labelled(record, [...own, ...ofMerged.flat()]);
}

/** Returns a record with the labels of the questions of forms, and those of its own questions. */
export function labelled<Record extends TicketRecord>(record: Record, labels: readonly string[]) {
  return { ...record, labels: [...labels, ...record.entries.flatMap(({ items }) => items)] };
}

/** Returns the labels of what the requester was asked: by the form of the ticket, if it has one, and by the contact form. */
export function labelsIn(form: FilledForm | undefined, language: Language): string[] {
  return [...(form ? formLabels(form, language) : []), contactWords[language].check.labels.phone];
}

interface OfTicket {
  number: string;
  language: Language;
  labels: readonly string[];
}

/** Returns what agents and requesters see alike of an entry. */
export function entryParts(entry: RecordedEntry, { number, language, labels }: OfTicket) {
  const { id, seq, text, whole, items } = entry;
  return {
    kind: 'entry' as const,
    id,
    seq,
    /** Null if it was erased. */
    text,
    /** The formatted text if it differs from the plain one; safe to show. */
    html: safeHtml(entry),
    /** The requester's answers to a form's questions; null for other texts. */
    answers: text === null || entry.direction === 'out' || entry.mailId ? null : answersIn(text, labels, language),
    items,
    /** The quoted rest of the message, folded. */
    quoted: whole === null || text === null ? null : quotedPart(whole, text),
    /** The addresses of the full text, if this one is shortened. */
    whole: entry.isShortened
      ? { href: urls.entryText(number, id), downloadHref: urls.entryText(number, id, { download: '1' }) }
      : null,
  };
}

/** Returns the files of an entry that its text does not show as images. */
export function listedFiles({ files, html }: RecordedEntry): RecordedFile[] {
  return files.filter(({ id }) => !html?.includes(`cid:${id}`));
}

export function fileParts({ id, name, bytes: size }: RecordedFile, language: Language) {
  return { id, name, size: bytes(size, language) };
}

interface Drawn<Item> {
  entry(entry: RecordedEntry): Item;
  event(event: RecordedEvent): Item;
  letter(letter: RecordedLetter): Item;
}

/** Returns the drawn items of a record, oldest first. An event that brought an entry is shown by that entry alone. */
export function inOrder<Item>({ entries, events, letters }: TicketRecord, draw: Drawn<Item>): Item[] {
  const all = [
    ...entries.map((entry) => ({ ...entry, item: draw.entry(entry) })),
    ...events.filter((event) => !entryOf(event)).map((event) => ({ ...event, item: draw.event(event) })),
    ...letters.map((letter) => ({ ...letter, item: draw.letter(letter) })),
  ];
  all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.seq - other.seq);
  return all.map(({ item }) => item);
}

/** True if the relay accepted the letter from which days count: what mail servers do is no event for readers. */
export function isAcceptance({ author, said }: RecordedEvent): boolean {
  return author === 'relay' && said.type === 'clockStarted';
}

/** Returns the entry that an event brought; null or undefined if it brought none. */
export function entryOf({ said }: RecordedEvent): { id: string } | null | undefined {
  return (said.data as { entry?: { id: string } | null }).entry;
}

/** Returns the safe HTML of an entry; null if its text is enough. Images are only the entry's own files. */
function safeHtml({ html, files }: RecordedEntry): string | null {
  if (html === null) return null;
  return showRichText(html, (id) => {
    const file = files.find((each) => each.id === id);
    return file && file.scan !== 'held' && file.scan !== 'infected' ? urls.picture(id) : null;
  });
}

/** Returns the message without its new text, or null. */
function quotedPart(whole: string, text: string): string | null {
  const place = whole.indexOf(text.trim());
  const rest = place === -1 ? whole : whole.slice(0, place) + whole.slice(place + text.trim().length);
  return rest.trim() || null;
}

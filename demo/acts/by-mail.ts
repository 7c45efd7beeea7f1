import { introduce } from '#demo/acts/who.ts';
import type { Attachment } from '#demo/attachments.ts';
import { desks, type PersonName } from '#demo/cast.ts';
import { type CustomerMail, writeToDesk } from '#demo/mailbox.ts';
import { type Act, type Stage, ticketOf, type Writer } from '#demo/script.ts';
import { scanHeldFiles } from '#desk/files/scan-held-files.ts';
import type { Read } from '#desk/intake/place-mails.ts';
import type { World } from '#desk/spine/world.ts';
import { elseEnglish, type Language } from '#domain/language.ts';
import { contentKey } from '#store/files/file-storage.ts';
import type { Scanner } from '#store/files/scanner.ts';

interface Written {
  to?: keyof typeof desks;
  attach?: Attachment[];
}

/** A mail that opens a ticket. */
export function mail(from: Writer, subject: string, text: string, { to = 'wcms', attach }: Written = {}): Act {
  return (stage) => write(stage, 'opened', { from, to: desks[to].mailbox, subject, text, attach });
}

/** A forged mail in the name of a cast member: DMARC fails, and agents see a warning (R3). */
export function forgedMail(from: PersonName, subject: string, text: string): Act {
  return (stage) => write(stage, 'opened', { from, to: desks.wcms.mailbox, subject, text, senderCheck: 'failed' });
}

/** A reply to the last letter to its writer. After the closing it opens a follow-up. */
export function reply(from: Writer, text: string, { attach }: Written = {}): Act {
  return (stage) => answerLetter(stage, 'continued', { from, text, attach });
}

export function replyAfterClosing(from: Writer, text: string): Act {
  return (stage) => answerLetter(stage, 'opened', { from, text });
}

/** A mail that quotes the number, from a person who is not a participant: it is held (R23). */
export function quoteNumber(from: Writer, text: string): Act {
  return (stage) => {
    const subject = `[${ticketOf(stage).number}]`;
    return write(stage, 'held', { from, to: desks.wcms.mailbox, subject, text });
  };
}

/** A mailbox's automatic absence reply to the last letter. */
export function absence(from: Writer, subject: string, text: string): Act {
  return async (stage) => {
    const { messageId } = await lastLetterTo(stage, from);
    await write(stage, 'automatic', { from, to: desks.wcms.mailbox, subject, text, inReplyTo: messageId });
  };
}

/** An absence message that answers no letter of the desk: saved and listed as "unplaced" (R1). */
export function strayAbsence(from: Writer, subject: string, text: string): Act {
  return (stage) => {
    const inReplyTo = `<${stage.world.newId()}@newsletter.example>`;
    return write(stage, 'automatic', { from, to: desks.wcms.mailbox, subject, text, inReplyTo });
  };
}

interface Writing extends Pick<CustomerMail, 'to' | 'subject' | 'text' | 'inReplyTo' | 'senderCheck'> {
  from: Writer;
  attach?: Attachment[];
}

async function answerLetter(
  stage: Stage,
  expected: Read['outcome'],
  { from, text, attach }: Pick<Writing, 'from' | 'text' | 'attach'>,
): Promise<void> {
  const letter = await lastLetterTo(stage, from);
  const quoted = quote(introduce(from).language, letter);
  const subject = `Re: ${letter.subject ?? ''}`;
  const to = desks.wcms.mailbox;
  await write(stage, expected, {
    from,
    to,
    subject,
    text: `${text}\n\n${quoted}`,
    attach,
    inReplyTo: letter.messageId,
  });
}

/** Writes a mail and reads it. Throws if the outcome differs from the script. */
async function write(stage: Stage, expected: Read['outcome'], { from, attach = [], ...written }: Writing) {
  const { name, email } = introduce(from);
  const attachments = attach.map((file) => ({ filename: file.name, contentType: file.type, content: file.content }));
  const sender = { name: name ?? '', address: email ?? '' };
  const world = worldWithScanner(stage.world, attach);
  // The cast's domains pass authentication; strangers' domains publish no records.
  const senderCheck = typeof from === 'string' ? 'passed' : undefined;
  const { read } = await writeToDesk(world, { senderCheck, ...written, from: sender, attachments });
  await scanHeldFiles(world);
  if (read?.outcome !== expected) throw new Error(`Expected a mail to be ${expected}, but it is ${read?.outcome}.`);
  if (read.ticketId !== null) stage.ticket = await ticketWith(stage, read.ticketId);
}

/** The demonstration has no scanner, so a script decides the scan result. */
function worldWithScanner(world: World, files: readonly Attachment[]): World {
  if (!files.some(({ infected }) => infected !== undefined)) return world;
  const scan: Scanner['scan'] = async (content) => {
    const name = files.find((file) => contentKey(file.content) === contentKey(content))?.infected;
    return name === undefined ? { verdict: 'clean' } : { verdict: 'infected', name };
  };
  return { ...world, scanner: { scan, ask: async () => ({ version: 'The scanner of the demonstration' }) } };
}

export function ticketWith({ world }: Stage, id: string) {
  return world.db.selectFrom('tickets').select(['id', 'number']).where('id', '=', id).executeTakeFirstOrThrow();
}

export function lastLetterTo(stage: Stage, who: Writer) {
  return stage.world.db
    .selectFrom('outgoingMails')
    .select(['id', 'messageId', 'subject', 'text', 'sentAt'])
    .where('ticketId', '=', ticketOf(stage).id)
    .where('address', '=', introduce(who).email)
    .where('state', '=', 'sent')
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** Lines of the letter that a reply quotes. */
const quotedLinesMax = 6;

function quote(language: Language, { sentAt, text }: { sentAt: string | null; text: string | null }): string {
  const lines = (text ?? '').split('\n').slice(0, quotedLinesMax);
  return [attributions[language](...dateAndTime(sentAt ?? '')), ...lines.map((line) => `> ${line}`)].join('\n');
}

const attributions: Record<Language, (date: string, time: string) => string> = elseEnglish({
  fr: (date, time) => `Le ${date} à ${time}, ${desks.wcms.names.fr} <${desks.wcms.mailbox}> a écrit :`,
  nl: (date, time) => `Op ${date} om ${time} schreef ${desks.wcms.names.nl} <${desks.wcms.mailbox}>:`,
  de: (date, time) => `Am ${date} um ${time} schrieb ${desks.wcms.names.de} <${desks.wcms.mailbox}>:`,
  en: (date, time) => `On ${date} at ${time}, ${desks.wcms.names.en} <${desks.wcms.mailbox}> wrote:`,
});

function dateAndTime(instant: string): [date: string, time: string] {
  const { year, month, day, hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(desks.wcms.zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return [`${two(day)}/${two(month)}/${year}`, `${two(hour)}:${two(minute)}`];
}

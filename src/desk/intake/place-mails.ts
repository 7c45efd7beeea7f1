import type { StoredMailFile } from '#desk/files/save-file.ts';
import { type Addressed, addressed, gatherIntake, pointsToAnything } from '#desk/intake/gather-intake.ts';
import { type MailToPlace, withSenders } from '#desk/intake/mail-to-place.ts';
import { placeMail } from '#desk/intake/place-mail.ts';
import { nameCharactersMax } from '#desk/people/identify-person.ts';
import { reachAgain } from '#desk/people/reach-again.ts';
import type { Proofs, Tx, World } from '#desk/spine/world.ts';
import { decideIntake } from '#domain/intake/decide-intake.ts';
import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake, MailFindings } from '#domain/intake/intake.ts';
import { withoutTag } from '#domain/people/email.ts';
import { readVerdicts } from '#mail/read/message/authentication.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { linesOf, readHead } from '#mail/read/message/head.ts';
import type { Correspondent, ParsedMessage, Parsing } from '#mail/read/message/message.ts';
import { decideMails, type IncomingMail, lockUnreadMails, type MailDecision } from '#store/intake/incoming-mails.ts';
import { completePerson } from '#store/people/people.ts';

export interface ParsedMail {
  id: string;
  raw: Buffer;
  parsing: Parsing;
  /** Its files, stored before the transaction. */
  files: readonly StoredMailFile[];
}

export type Read = { outcome: MailDecision['outcome']; ticketId: string | null; reason: string };

/** A parsed mail that is locked by this transaction. */
interface Understood {
  mail: IncomingMail;
  message: Addressed;
  files: readonly StoredMailFile[];
}

type Decided = MailDecision & { id: string };

/** Places mails. Skips those that were read already or are locked by another transaction. */
export async function placeMails(world: World, tx: Tx, parsed: readonly ParsedMail[]): Promise<Read[]> {
  const locked = await lockUnreadMails(
    tx.trx,
    parsed.map(({ id }) => id),
  );
  const understood: Understood[] = [];
  const aside: Decided[] = [];
  for (const row of locked) {
    const { raw, parsing, files } = parsed.find(({ id }) => id === row.id)!;
    const message = 'unreadable' in parsing ? null : addressed(parsing.message);
    if ('unreadable' in parsing) aside.push(parked(row.id, parsing.unreadable, null));
    else if (message === null) aside.push(parked(row.id, 'noSender', parsing.message));
    else understood.push({ mail: { ...row, raw }, message, files });
  }
  await decideMails(tx.trx, aside);
  const decided = [...aside, ...(await placeUnderstood(world, tx, understood))];
  return decided.map(({ outcome, ticketId, reason }) => ({ outcome, ticketId: ticketId ?? null, reason: reason.code }));
}

/**
 * Mails that have nothing to do with the others are loaded and written together. The rest follow one by one, each with the changes
 * of those before it. So each is decided once, on facts that no other of these mails changes.
 */
async function placeUnderstood(world: World, tx: Tx, understood: readonly Understood[]): Promise<Decided[]> {
  const apart = understood.filter((each) => isApart(each, understood));
  const decided = await placeTogether(world, tx, apart);
  for (const each of understood.filter((other) => !apart.includes(other)))
    decided.push(...(await placeTogether(world, tx, [each])));
  return decided;
}

/** Saves what it decides: the same mail to another desk looks up where this one went (R1). */
async function placeTogether(world: World, tx: Tx, mails: readonly Understood[]): Promise<Decided[]> {
  const gathered = await gatherIntake(world, tx, mails);
  const toPlace = mails.map((each, place) => ({
    ...{ world, tx, ...each },
    ...gathered[place]!,
    intake: decideIntake(gathered[place]!.facts),
  }));
  const decided: Decided[] = [];
  for (const placing of await withSenders(world, tx, toPlace)) decided.push(await decide(placing));
  await decideMails(tx.trx, decided);
  return decided;
}

/**
 * Whether a mail looks like a new contact, and nobody with its mailbox wrote another of these mails: the desk answers a mailbox only
 * so often, whatever its tag. Mails that point to something are never apart, since others may point to the same, and a bounce
 * changes what is known of its recipient.
 */
function isApart({ mail, message }: Understood, all: readonly Understood[]): boolean {
  if (message.bounce !== null || pointsToAnything(message)) return false;
  const mailbox = withoutTag(message.from.address);
  return !all.some((other) => other.mail.id !== mail.id && withoutTag(other.message.from.address) === mailbox);
}

/** More people in copy means a mailing list, and offering each of them does not help an agent. */
const copiedMax = 20;

async function decide(placed: MailToPlace): Promise<Decided> {
  const placing = await withReachableSender(placed);
  const { world, mail, message } = placing;
  const { messageId, from, automatic, bounce, protection } = message;
  const returned = bounce && { permanent: bounce.permanent, status: bounce.status };
  const findings = findingsOf(world, mail, message);
  const read = {
    id: mail.id,
    messageId,
    fromAddress: from.address || null,
    automatic,
    bounce: returned,
    findings,
    protection,
  };
  return { ...read, ...(await placeMail(placing)) };
}

/** The claims of a mail about its sender and recipients, saved for the agents who read it. */
function findingsOf({ authservId }: Proofs, mail: IncomingMail, message: Addressed): MailFindings {
  const { from, to, cc, replyTo, sender } = message;
  const verdicts = readVerdicts(linesOf(readHead(mail.raw), 'authentication-results'), authservId);
  const others = [...new Set([...to, ...cc])].filter((address) => address !== from.address && address !== mail.mailbox);
  return {
    replyTo: unlike(from, replyTo),
    sender: unlike(from, sender),
    ...verdicts,
    ...(isOurs(mail.dkim) && { dkim: mail.dkim }),
    copied: others.slice(0, copiedMax),
    ...(message.readsAsHtml && { readsAsHtml: true }),
  };
}

function unlike(from: Correspondent, other: Correspondent | null): string | null {
  return other === null || other.address === from.address ? null : other.address;
}

/** Our own check counts where the trusted MTA had none; a failed DNS query counts as no result. */
function isOurs(dkim: IncomingMail['dkim']): dkim is 'pass' | 'fail' {
  return dkim === 'pass' || dkim === 'fail';
}

/** Takes the proved sender's name where none is known or it is unproved, and marks their address as reachable again after a bounce (R3). */
async function withReachableSender(placing: MailToPlace): Promise<MailToPlace> {
  const { world, tx, rows, message, intake, facts } = placing;
  const { sender } = rows;
  if (sender === null || !isProvedContact(intake, facts)) return placing;
  const name = cleanLine(message.from.name, nameCharactersMax) || null;
  const isToBeNamed = sender.person.isNameUnproved || sender.person.name === null;
  if (isToBeNamed && name !== null) await completePerson(tx.trx, sender.person.id, { name });
  if (sender.person.bouncedAt === null) return placing;
  await reachAgain(world, tx, { address: message.from.address });
  return { ...placing, rows: { ...rows, sender: { ...sender, person: { ...sender.person, bouncedAt: null } } } };
}

/** Whether the mail proves its sender: by itself, or by the letter that it answers. Bounces and automatic mail do not. */
function isProvedContact(intake: Intake, { provedBy, dmarcFailed }: IntakeFacts): boolean {
  if (!['opened', 'joined', 'thanks', 'held', 'conversation'].includes(intake.to) || dmarcFailed) return false;
  if (intake.to === 'conversation') return intake.automatic === null && intake.provedBy !== null;
  return provedBy !== null || (intake.to === 'joined' && intake.provedBy !== null);
}

/** Parks a mail: it is stored whole and shown to an agent (R1). */
function parked(id: string, code: string, message: ParsedMessage | null): Decided {
  return { id, outcome: 'parked', messageId: message?.messageId ?? null, reason: { code } };
}

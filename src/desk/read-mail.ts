import { checkSenders } from '#desk/check-senders.ts';
import { findingsOf } from '#desk/findings-of.ts';
import { addressed, gatherIntake } from '#desk/gather-intake.ts';
import type { MailInHand } from '#desk/mail-in-hand.ts';
import { placeMail } from '#desk/place-mail.ts';
import type { Tx, World } from '#desk/world.ts';
import { decideIntake } from '#domain/intake/decide-intake.ts';
import type { ParsedMessage, Parsing } from '#mail/message.ts';
import { isParsedAtOnce, parseMessage } from '#mail/parse.ts';
import {
  countReadAttempt,
  decideMails,
  type IncomingMail,
  lockUnreadMails,
  type MailDecision,
} from '#store/incoming-mails.ts';

/** Times that a mail is tried before it is parked: what fails three times is the mail, not the moment. */
const attemptsMax = 3;

export type Read = { outcome: MailDecision['outcome']; ticketId: string | null; reason: string };

/**
 * Reads a stored mail and takes it where it belongs in one transaction, so that a crash leaves it unread and whole.
 * Null when it was read before, or is being read elsewhere.
 */
export async function readMail(world: World, mailId: string): Promise<Read | null> {
  try {
    await (await checkSenders(world, [mailId])).finished;
    const [read = null] = await readApart(world, [mailId]);
    return read;
  } catch (error) {
    return giveUp(world, mailId, error);
  }
}

/**
 * Reads several, for a burst. Those whose signatures have to be looked at come after, so that no other waits for DNS.
 */
export async function readMails(world: World, mailIds: readonly string[]): Promise<void> {
  const check = await checkSenders(world, mailIds);
  await readTogether(
    world,
    mailIds.filter((id) => !check.mailIds.has(id)),
  );
  await check.finished;
  await readTogether(world, [...check.mailIds]);
}

/** In one transaction: one commit for all. If one of them fails, each is read on its own. */
async function readTogether(world: World, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length > 1) {
    const together = readApart(world, mailIds);
    if (
      await together.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  for (const mailId of mailIds) await readMail(world, mailId);
}

/**
 * A mail that may take long is parsed while no transaction waits for it: the first one leaves it unread, and it is locked again
 * when it is parsed. Most mails are parsed where they are locked, so that they cost no statement more.
 */
async function readApart(world: World, mailIds: readonly string[]): Promise<Read[]> {
  const first = await world.transact((tx) => readLocked(world, tx, mailIds, new Map()));
  const reads = first.reads;
  for (const mail of first.heavy) {
    const parsed = new Map([[mail.id, await parse(world, mail)]]);
    reads.push(...(await world.transact((tx) => readLocked(world, tx, [mail.id], parsed))).reads);
  }
  return reads;
}

type Parsed = ReadonlyMap<string, Parsing>;

async function readLocked(world: World, tx: Tx, mailIds: readonly string[], parsed: Parsed) {
  const mails = await lockUnreadMails(tx.trx, mailIds);
  const heavy = mails.filter(({ id, raw }) => !parsed.has(id) && !isParsedAtOnce(raw));
  const light = mails.filter((mail) => !heavy.includes(mail));
  const reads: Read[] = [];
  let decisions: Decided[] = [];
  for (const [place, mail] of light.entries()) {
    // The same mail to another desk asks where this one went (R1).
    if (light.slice(0, place).some(({ fingerprint }) => fingerprint.equals(mail.fingerprint))) {
      await decideMails(tx.trx, decisions);
      decisions = [];
    }
    const decided = await readOne(world, tx, mail, parsed.get(mail.id) ?? (await parse(world, mail)));
    decisions.push(decided);
    reads.push({ outcome: decided.outcome, ticketId: decided.ticketId ?? null, reason: decided.reason.code });
  }
  await decideMails(tx.trx, decisions);
  return { reads, heavy };
}

function parse({ authservId }: World, { raw, envelopeFrom }: IncomingMail): Promise<Parsing> {
  return parseMessage(raw, { authservId: authservId ?? undefined, envelopeFrom: envelopeFrom ?? undefined });
}

type Decided = MailDecision & { id: string };

async function readOne(world: World, tx: Tx, mail: IncomingMail, parsed: Parsing): Promise<Decided> {
  if ('unreadable' in parsed) return parked(mail.id, parsed.unreadable, null);
  const message = addressed(parsed.message);
  if (message === null) return parked(mail.id, 'noSender', parsed.message);
  const gathered = await gatherIntake(world, tx, mail, message);
  const hand: MailInHand = { world, tx, mail, message, intake: decideIntake(gathered.facts), ...gathered };
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
  return { ...read, ...(await placeMail(hand)) };
}

/** Kept whole, and shown to an agent (R1). */
function parked(id: string, code: string, message: ParsedMessage | null): Decided {
  return { id, outcome: 'parked', messageId: message?.messageId ?? null, reason: { code } };
}

async function giveUp(world: World, mailId: string, error: unknown): Promise<Read | null> {
  const attempts = await countReadAttempt(world.db, mailId);
  world.log.error({ mailId, attempts, error }, 'A mail could not be read.');
  if (attempts < attemptsMax) throw error;
  await world.transact((tx) => decideMails(tx.trx, [parked(mailId, 'failed', null)]));
  return { outcome: 'parked', ticketId: null, reason: 'failed' };
}

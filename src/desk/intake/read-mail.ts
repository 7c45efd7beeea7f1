import { storeMailFiles } from '#desk/files/save-file.ts';
import { answeredLetters } from '#desk/intake/answered-letters.ts';
import { type ParsedMail, placeMails, type Read } from '#desk/intake/place-mails.ts';
import type { Proofs, Store, World } from '#desk/spine/world.ts';
import { isParsedAtOnce, parseMessage } from '#mail/read/parse.ts';
import { checkDkim } from '#mail/read/proof/dkim.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import {
  countReadAttempt,
  decideMails,
  readUnreadMails,
  saveDkim,
  type UnreadMail,
} from '#store/intake/incoming-mails.ts';

/** Tries before a mail is parked: after three failures the mail itself is the cause. */
const attemptsMax = 3;

/**
 * Reads and places a stored mail in one transaction, so that a crash leaves it unread and intact. Null if it was already read or
 * is locked by another process.
 */
export async function readMail(world: World, mailId: string): Promise<Read | null> {
  const [mail] = await readUnreadMails(world.db, [mailId]);
  if (!mail) return null;
  if (waitsForDns(mail)) await checkSenders(world, [mail]);
  return readAlone(world, mail);
}

/** Whether the trusted MTA reported nothing about the mail's signatures, so that we must check them by DNS before reading it. */
export function waitsForDns({ dkim }: UnreadMail): boolean {
  return dkim === 'unchecked';
}

/**
 * Checks the signatures of mails before they are read, outside any transaction, so that no row is locked during DNS queries.
 * Saves the results with the mails.
 */
async function checkSenders(world: Store & Proofs, unchecked: readonly UnreadMail[]): Promise<void> {
  await Promise.all(unchecked.map((mail) => checkOne(world, mail)));
}

async function checkOne(world: Store & Proofs, { id, raw }: UnreadMail): Promise<void> {
  const { result, domain } = await checkDkim(raw, world.resolver);
  await saveDkim(world.db, id, { dkim: result, dkimDomain: domain });
}

/** Whether a mail may take seconds to parse, so that a thread does it. */
export function needsThread({ raw }: UnreadMail): boolean {
  return !isParsedAtOnce(raw);
}

/**
 * Reads a burst of mails, each given by its id or as just stored. Slow ones come last, so that no other mail waits for DNS or for
 * parsing. Returns how many it read: others were read before, or are locked by another process.
 */
export async function readMails(world: World, asked: readonly (string | UnreadMail)[]): Promise<number> {
  const mails = await withBytes(world, asked);
  const heavy = mails.filter(needsThread);
  const light = mails.filter((mail) => !heavy.includes(mail));
  const checked = checkSenders(world, mails.filter(waitsForDns));
  // Avoid an unhandled rejection; the await below sees the failure.
  checked.catch(() => undefined);
  let read = await readTogether(
    world,
    light.filter((mail) => !waitsForDns(mail)),
  );
  await checked;
  read += await readTogether(world, light.filter(waitsForDns));
  // The shortest first: nothing tells which of them were made to be slow.
  for (const mail of heavy.toSorted((one, other) => one.raw.length - other.raw.length))
    if ((await readAlone(world, mail)) !== null) read += 1;
  return read;
}

async function withBytes(world: Store, asked: readonly (string | UnreadMail)[]): Promise<UnreadMail[]> {
  const ids = asked.filter((mail) => typeof mail === 'string');
  const kept = asked.filter((mail) => typeof mail !== 'string');
  return ids.length === 0 ? kept : [...kept, ...(await readUnreadMails(world.db, ids))];
}

/** Reads mails in one transaction with one commit. If any fails, each is read on its own. */
async function readTogether(world: World, mails: readonly UnreadMail[]): Promise<number> {
  if (mails.length > 1) {
    const together = await readAll(world, mails).catch(() => null);
    if (together !== null) return together.length;
  }
  let read = 0;
  for (const mail of mails) if ((await readAlone(world, mail)) !== null) read += 1;
  return read;
}

async function readAlone(world: World, mail: UnreadMail): Promise<Read | null> {
  try {
    const [read = null] = await readAll(world, [mail]);
    return read;
  } catch (error) {
    return giveUp(world, mail.id, error);
  }
}

/** Parses the mails and stores their files before anything is locked, since both may be slow. */
async function readAll(world: World, mails: readonly UnreadMail[]): Promise<Read[]> {
  const letters = await answeredLetters(world, mails);
  const read = await Promise.all(mails.map((mail) => parse(world, mail, letters.get(mail.id))));
  const parsed: ParsedMail[] = [];
  for (const mail of read) parsed.push({ ...mail, files: await storeMailFiles(world, filesOf(mail)) });
  return world.transact((tx) => placeMails(world, tx, parsed));
}

async function parse(
  { authservId }: Proofs,
  { id, raw, ...envelope }: UnreadMail,
  letters: readonly string[] | undefined,
): Promise<Omit<ParsedMail, 'files'>> {
  const options = {
    authservId: authservId ?? undefined,
    envelopeFrom: envelope.envelopeFrom ?? undefined,
    envelopeTo: envelope.envelopeTo ?? undefined,
    letters,
  };
  return { id, raw, parsing: await parseMessage(raw, options) };
}

function filesOf({ parsing }: Pick<ParsedMail, 'parsing'>) {
  return 'message' in parsing ? parsing.message.attachments : [];
}

/**
 * Counts a failed try and parks the mail after the last. An outage of the database or disk does not count: the mail stays unread.
 */
async function giveUp(world: Store, mailId: string, error: unknown): Promise<Read | null> {
  if (isTemporary(error)) throw error;
  const attempts = await countReadAttempt(world.db, mailId);
  world.log.error({ mailId, attempts, error }, 'A mail could not be read.');
  if (attempts < attemptsMax) throw error;
  const parked = { id: mailId, outcome: 'parked', messageId: null, reason: { code: 'failed' } } as const;
  await world.transact((tx) => decideMails(tx.trx, [parked]));
  return { outcome: 'parked', ticketId: null, reason: 'failed' };
}

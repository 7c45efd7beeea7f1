import { storeMailFiles } from '#desk/files/keep-file.ts';
import { answeredLetters } from '#desk/intake/answered-letters.ts';
import { checkSenders, isUnchecked } from '#desk/intake/check-senders.ts';
import { type ParsedMail, placeMails, type Read } from '#desk/intake/place-mails.ts';
import type { World } from '#desk/spine/world.ts';
import { isParsedAtOnce, parseMessage } from '#mail/read/parse.ts';
import { isPassing } from '#store/database/passing-trouble.ts';
import { countReadAttempt, decideMails, readUnreadMails, type UnreadMail } from '#store/intake/incoming-mails.ts';

/** Times that a mail is tried before it is parked: what fails three times is the mail, not the moment. */
const attemptsMax = 3;

/**
 * Reads a stored mail and takes it where it belongs in one transaction, so that a crash leaves it unread and whole.
 * Null when it was read before, or is being read elsewhere.
 */
export async function readMail(world: World, mailId: string): Promise<Read | null> {
  const [mail] = await readUnreadMails(world.db, [mailId]);
  if (!mail) return null;
  if (isUnchecked(mail)) await checkSenders(world, [mail]);
  return readAlone(world, mail);
}

/** Whether reading a mail may take seconds: DNS is asked about its signatures, or there is much to parse. */
export function mayTakeLong(mail: UnreadMail): boolean {
  return isUnchecked(mail) || !isParsedAtOnce(mail.raw);
}

/**
 * Reads several, for a burst: each by its id, or as it was just kept. Those that may take long come after, so that no other
 * waits for DNS or for a mail that is hard to parse.
 */
export async function readMails(world: World, asked: readonly (string | UnreadMail)[]): Promise<void> {
  const mails = await withBytes(world, asked);
  const slow = mails.filter(mayTakeLong);
  const checked = checkSenders(world, mails.filter(isUnchecked));
  // Whoever waits for it below hears of a failure; until then it is nobody's.
  checked.catch(() => undefined);
  await readTogether(
    world,
    mails.filter((mail) => !slow.includes(mail)),
  );
  await checked;
  await readTogether(
    world,
    slow.filter(({ raw }) => isParsedAtOnce(raw)),
  );
  for (const mail of slow) if (!isParsedAtOnce(mail.raw)) await readAlone(world, mail);
}

async function withBytes(world: World, asked: readonly (string | UnreadMail)[]): Promise<UnreadMail[]> {
  const ids = asked.filter((mail) => typeof mail === 'string');
  const kept = asked.filter((mail) => typeof mail !== 'string');
  return ids.length === 0 ? kept : [...kept, ...(await readUnreadMails(world.db, ids))];
}

/** In one transaction: one commit for all. If one of them fails, each is read on its own. */
async function readTogether(world: World, mails: readonly UnreadMail[]): Promise<void> {
  if (mails.length > 1) {
    const together = readAll(world, mails);
    if (
      await together.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  for (const mail of mails) await readAlone(world, mail);
}

async function readAlone(world: World, mail: UnreadMail): Promise<Read | null> {
  try {
    const [read = null] = await readAll(world, [mail]);
    return read;
  } catch (error) {
    return giveUp(world, mail.id, error);
  }
}

/** The mails are parsed and their files stored before anything is locked, however long that takes. */
async function readAll(world: World, mails: readonly UnreadMail[]): Promise<Read[]> {
  const letters = await answeredLetters(world, mails);
  const read = await Promise.all(mails.map((mail) => parse(world, mail, letters.get(mail.id))));
  const parsed: ParsedMail[] = [];
  for (const mail of read) parsed.push({ ...mail, files: await storeMailFiles(world, filesOf(mail)) });
  return world.transact((tx) => placeMails(world, tx, parsed));
}

async function parse(
  { authservId }: World,
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

/** A database or a disk that is away says nothing of the mail: it waits unread, and is not counted. */
async function giveUp(world: World, mailId: string, error: unknown): Promise<Read | null> {
  if (isPassing(error)) throw error;
  const attempts = await countReadAttempt(world.db, mailId);
  world.log.error({ mailId, attempts, error }, 'A mail could not be read.');
  if (attempts < attemptsMax) throw error;
  const parked = { id: mailId, outcome: 'parked', messageId: null, reason: { code: 'failed' } } as const;
  await world.transact((tx) => decideMails(tx.trx, [parked]));
  return { outcome: 'parked', ticketId: null, reason: 'failed' };
}

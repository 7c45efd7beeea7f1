import { letterRegistry } from '#desk/letters/registry.ts';
import { wholeLanguage } from '#desk/letters/whole-language.ts';
import {
  type FileContents,
  fileBytesOf,
  filesThatFit,
  inBatches,
  oneAtATime,
  readFileContents,
} from '#desk/sending/letter-files.ts';
import { type ClaimedLetter, relayLetters } from '#desk/sending/relay-letters.ts';
import { mayTry } from '#desk/sending/silent-relays.ts';
import { type Keys, realNow, type Spine, type Store, type Tx, type World } from '#desk/spine/world.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { rulesOf } from '#domain/letters/registry.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { maskPersonalLinks } from '#mail/read/html/personal-links.ts';
import { composeMail, type OutgoingAttachment, type SignPieces } from '#mail/send/compose.ts';
import type { Relay } from '#mail/send/relay.ts';
import { signMail } from '#mail/send/sign-mail.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import { type LetterSource, readLetterSources } from '#store/letters/letters.ts';
import {
  type LetterFiles,
  listOrphanedMails,
  lockQueuedMails,
  markFailed,
  markSending,
  type OutgoingMail,
  putBack,
  readLetterFiles,
  setAsideQueued,
  takeOverSending,
  type Written,
} from '#store/letters/outgoing-mails.ts';
import { activeSignatures } from '#store/sending/sending-signatures.ts';
import { readSignature } from '#store/staff/staff-settings.ts';
import { untilWritten } from './sent-book.ts';

/** Lease of a letter being sent; longer than the relay's own timeout. After it another process takes the letter over. */
export const leaseSeconds = 660;

/**
 * Sends letters in batches limited by bytes. "Being sent" is committed with the exact bytes before DATA; the relay's response is
 * committed after it, together with the start of the clock (R17, R26).
 */
export async function sendMails(world: World, relay: Relay, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length === 0) return;
  for (const batch of inBatches(await readLetterFiles(world.db, mailIds), fileBytesOf)) {
    const bytes = batch.reduce((sum, letter) => sum + fileBytesOf(letter), 0);
    await oneAtATime(bytes, () => sendBatch(world, relay, batch));
  }
}

async function sendBatch(world: World, relay: Relay, batch: readonly LetterFiles[], again = true): Promise<void> {
  const mailIds = batch.map(({ mailId }) => mailId);
  const until = plusSeconds(realNow(), leaseSeconds);
  const claimed = await writeBatch(world, relay, batch, until).catch((error: unknown) => ({ error }));
  if (!('error' in claimed)) return relayLetters(world, relay, claimed);
  if (again && isTemporary(claimed.error)) {
    // The commit may have succeeded before the connection broke, so the letters must be released.
    await untilWritten(world, () => world.transact((tx) => putBack(tx.trx, mailIds, until)));
    return sendBatch(world, relay, batch, false);
  }
  // One letter that cannot be written must not block the others.
  if (mailIds.length === 1) return setAside(world, mailIds[0]!, claimed.error);
  for (const letter of batch) await sendBatch(world, relay, [letter]);
}

/** Reads the files before the transaction, so that no row is locked while a disk or network is slow. */
async function writeBatch(
  world: World,
  relay: Relay,
  batch: readonly LetterFiles[],
  until: string,
): Promise<ClaimedLetter[]> {
  const contents = await readFileContents(world, batch);
  const mailIds = batch.map(({ mailId }) => mailId);
  return world.transact((tx) => claimLetters(world, tx, relay, { mailIds, until, contents }));
}

/** Postpones a letter whose file or text cannot be read, and reports it on the health page. */
async function setAside(world: Store, mailId: string, error: unknown): Promise<void> {
  world.log.error({ mailId, error }, 'A letter could not be written and will be retried.');
  const again = plusSeconds(realNow(), isTemporary(error) ? passingSeconds : setAsideSeconds);
  await world.transact((tx) => setAsideQueued(tx.trx, mailId, again, 'cannot be written'));
}

/** Time between tries for an operator to restore what is missing. */
const setAsideSeconds = 300;

/** A temporary failure, such as a full disk or a lost database, is retried soon. */
const passingSeconds = 10;

/** Sends again, with the same Message-ID and bytes, letters whose process died; the record says "perhaps twice". */
export async function resendMails(world: Spine, relay: Relay, now: string): Promise<number> {
  let resent = 0;
  const orphaned = await listOrphanedMails(world.db, now, resentMax);
  for (const batch of inBatches(orphaned, ({ bytes }) => bytes)) {
    const bytes = batch.reduce((sum, letter) => sum + letter.bytes, 0);
    resent += await oneAtATime(bytes, () => resendBatch(world, relay, { ids: batch.map(({ id }) => id), now }));
  }
  return resent;
}

/** Letters taken over per run. */
const resentMax = 100;

async function resendBatch(world: Spine, relay: Relay, { ids, now }: { ids: string[]; now: string }): Promise<number> {
  const until = plusSeconds(realNow(), leaseSeconds);
  const mails = await world.transact((tx) => takeOverSending(tx.trx, ids, { now, until }));
  await relayLetters(
    world,
    relay,
    mails.map((mail) => ({ mail: { ...mail, bytes: null }, bytes: mail.bytes! })),
  );
  return mails.length;
}

/** Delay of a letter at a silent relay: by then the relay has answered or timed out. */
const silentSeconds = 30;

async function claimLetters(
  world: World,
  tx: Tx,
  relay: Relay,
  { mailIds, until, contents }: { mailIds: readonly string[]; until: string; contents: FileContents },
): Promise<ClaimedLetter[]> {
  const locked = await lockQueuedMails(tx.trx, mailIds);
  const tried = [...Map.groupBy(locked, ({ deskId }) => deskId)].flatMap(([deskId, ofDesk]) => {
    const may = mayTry(relay, deskId);
    return may === 'all' ? ofDesk : ofDesk.slice(0, may === 'one' ? 1 : 0);
  });
  const mails = locked.filter((mail) => tried.includes(mail));
  for (const { id } of locked.filter((mail) => !mails.includes(mail)))
    await setAsideQueued(tx.trx, id, plusSeconds(realNow(), silentSeconds), 'the relay does not answer');
  if (mails.length === 0) return [];
  const sources = await readLetterSources(
    tx.trx,
    mails.map(({ id }) => id),
  );
  const sign = await signLetters(
    world,
    tx,
    mails.map(({ deskId }) => deskId),
  );
  const claimed: ClaimedLetter[] = [];
  const written: Written[] = [];
  for (const queued of mails) {
    const desk = await world.readDesk(tx.trx, queued.deskId);
    const mail = { ...queued, language: wholeLanguage(queued.language, desk) };
    const source = await signed(tx, mail, sources.get(mail.id)!);
    // Its files changed since they were read: it stays queued, and the next run reads them again.
    if (!hasAll(contents, source)) continue;
    const at = world.clock.now();
    const letter = await letterRegistry[mail.letter].write(world, { tx, mail, source, desk, at });
    if (letter === null) {
      await markFailed(tx.trx, mail.id, 'withdrawn');
      continue;
    }
    const words = writeLetter(letter);
    const headers = { messageId: mail.messageId, date: at, thread: source.thread, to: mail.address };
    const attachments = attachmentsOf(world, mail, source, contents);
    const bytes = await composeMail({ letter, words, ...headers, attachments }, sign(mail.deskId, at));
    const told = mail.facts.startsClock && 'clock' in letter ? letter.clock : null;
    claimed.push({ mail: { ...mail, told }, bytes });
    // The record stores no sign-in code and no personal link (R29).
    const text = rulesOf(letter.kind).secret ? '' : maskPersonalLinks(words.text);
    written.push({ id: mail.id, language: letter.language, subject: words.subject, text, bytes, told });
  }
  await markSending(tx.trx, written, until);
  return claimed;
}

/** How a desk's letters are signed now; undefined if they are unsigned. */
type SignLetter = (deskId: string, at: Instant) => SignPieces | undefined;

/**
 * Loads the signing keys of these desks once. A key that cannot be opened throws on use, so that the letter waits instead of
 * going unsigned.
 */
async function signLetters(
  { signer }: Keys,
  { trx }: Pick<Tx, 'trx'>,
  deskIds: readonly string[],
): Promise<SignLetter> {
  const signatures = new Map((await activeSignatures(trx, [...new Set(deskIds)])).map((each) => [each.deskId, each]));
  return (deskId, at) => {
    const signature = signatures.get(deskId);
    if (!signature) return undefined;
    const privateKey = signer.unseal(signature.privateKey);
    if (privateKey === null) throw new Error('The signing key was sealed with another BELFRY_SECRET.');
    return (pieces) => signMail(pieces, { ...signature, privateKey }, at);
  };
}

/** Adds the agent's current signature to their message. */
async function signed(tx: Tx, { language }: OutgoingMail, source: LetterSource): Promise<LetterSource> {
  const { entry } = source;
  if (!entry?.agentId) return source;
  return { ...source, entry: { ...entry, signature: await readSignature(tx.trx, entry.agentId, language) } };
}

function hasAll(contents: FileContents, { files }: LetterSource): boolean {
  return filesThatFit(files).fit.every(({ sha256 }) => contents.has(sha256));
}

/** The files of an agent's message, up to the relay's limit; files left out are logged. */
function attachmentsOf(
  { log }: Store,
  mail: OutgoingMail,
  { files, entry }: LetterSource,
  contents: FileContents,
): OutgoingAttachment[] {
  const { fit, rest } = filesThatFit(files);
  for (const { bytes } of rest) log.warn({ mailId: mail.id, bytes }, 'A file is too large to be attached.');
  return fit.map(({ id, sha256, name, type }) => ({
    name,
    type,
    content: contents.get(sha256)!,
    ...within(entry, id),
  }));
}

/** An inline picture is shown in the text, not as an attachment. */
function within(entry: LetterSource['entry'], fileId: string): { shownAs: string } | null {
  return entry?.html?.includes(`cid:${fileId}`) ? { shownAs: fileId } : null;
}

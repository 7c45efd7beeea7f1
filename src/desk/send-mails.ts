import { writeAccessLetter } from '#desk/access/write-access-letter.ts';
import { writeErasureLetter } from '#desk/erasure/tell-erasure.ts';
import { writeNotification } from '#desk/notifications/write-notification.ts';
import { handOver, type InHand } from '#desk/sending/hand-over.ts';
import { signLetters } from '#desk/sending/sign-letters.ts';
import { isSilent } from '#desk/sending/silent-relays.ts';
import { untilWritten } from '#desk/sending/until-written.ts';
import type { Tx, World } from '#desk/world.ts';
import { writeLetter } from '#desk/write-letter.ts';
import type { Desk } from '#domain/desk.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { composeMail, type OutgoingAttachment } from '#mail/compose.ts';
import { type Letter, tellsCode } from '#mail/letters/letter.ts';
import { writeLetter as wordLetter } from '#mail/letters/write.ts';
import type { Relay } from '#mail/relay.ts';
import { type LetterSource, readLetterSources } from '#store/letters.ts';
import {
  lockQueuedMails,
  markFailed,
  markSending,
  type OutgoingMail,
  putBack,
  setAsideQueued,
  takeOverSending,
  type Written,
} from '#store/outgoing-mails.ts';
import { isPassing } from '#store/passing-trouble.ts';
import { readSignature } from '#store/staff-settings.ts';

/** A letter whose sender is not heard of for so long is taken over: longer than the relay's own time-out. */
export const leaseSeconds = 660;

/**
 * Hands letters to the relay. "Being sent" is committed with the very bytes before DATA; what the relay said is
 * committed after it, with the start of the clock that hangs on it (R17, R26).
 */
export async function sendMails(world: World, relay: Relay, mailIds: readonly string[], again = true): Promise<void> {
  if (mailIds.length === 0) return;
  const until = plusSeconds(realNow(), leaseSeconds);
  const inHand = await world
    .transact((tx) => takeInHand(world, tx, relay, { mailIds, until }))
    .catch((error: unknown) => ({ error }));
  if (!('error' in inHand)) return handOver(world, relay, inHand);
  if (again && isPassing(inHand.error)) {
    // The database may have committed and died before it said so: these letters are in nobody's hand.
    await untilWritten(world, () => world.transact((tx) => putBack(tx.trx, mailIds, until)));
    return sendMails(world, relay, mailIds, false);
  }
  // One letter that cannot be written must keep no other from going.
  if (mailIds.length === 1) return setAside(world, mailIds[0]!, inHand.error);
  for (const mailId of mailIds) await sendMails(world, relay, [mailId]);
}

/** A letter whose file or words cannot be read now waits, and the health page tells that mail does not go. */
async function setAside(world: World, mailId: string, error: unknown): Promise<void> {
  world.log.error({ mailId, error }, 'A letter cannot be written and waits.');
  const again = plusSeconds(realNow(), isPassing(error) ? passingSeconds : setAsideSeconds);
  await world.transact((tx) => setAsideQueued(tx.trx, mailId, again, 'cannot be written'));
}

/** Time for an operator to bring back what is missing, between two tries. */
const setAsideSeconds = 300;
/** A disk that has room again, or a database that is back, is found out soon. */
const passingSeconds = 10;

/** Sends again, with the same Message-ID and bytes, what was in hand when a process died; the record says "perhaps twice". */
export async function resendMails(world: World, relay: Relay, now: string): Promise<number> {
  const mails = await world.transact((tx) => takeOverSending(tx.trx, now, plusSeconds(realNow(), leaseSeconds), 100));
  await handOver(
    world,
    relay,
    mails.map((mail) => ({ mail, bytes: mail.bytes! })),
  );
  return mails.length;
}

/** Until then a relay that says nothing has answered, or is given up for this time. */
const silentSeconds = 30;

async function takeInHand(
  world: World,
  tx: Tx,
  relay: Relay,
  { mailIds, until }: { mailIds: readonly string[]; until: string },
): Promise<InHand[]> {
  const locked = await lockQueuedMails(tx.trx, mailIds);
  const mails = locked.filter(({ deskId }) => !isSilent(relay, deskId));
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
  const inHand: InHand[] = [];
  const written: Written[] = [];
  for (const mail of mails) {
    const source = await signed(tx, mail, sources.get(mail.id)!);
    const desk = await world.readDesk(tx.trx, mail.deskId);
    const at = world.clock.now();
    const letter = await letterOf(world, tx, { mail, source, desk, at });
    if (letter === null) {
      await markFailed(tx.trx, mail.id, 'withdrawn');
      continue;
    }
    const words = wordLetter(letter);
    const headers = { messageId: mail.messageId, date: at, thread: source.thread, to: mail.address };
    const composed = await composeMail({
      letter,
      words,
      ...headers,
      attachments: await attachmentsOf(world, mail, source),
    });
    const bytes = await sign(mail.deskId, composed, at);
    const told = mail.facts.startsClock && 'clock' in letter ? letter.clock : null;
    inHand.push({ mail: { ...mail, told }, bytes });
    // The record of a sign-in keeps no code.
    const text = tellsCode(letter.kind) ? '' : words.text;
    written.push({ id: mail.id, subject: words.subject, text, bytes, told });
  }
  await markSending(tx.trx, written, until);
  return inHand;
}

/** An agent's words are signed with what they sign with now. */
async function signed(tx: Tx, { language }: OutgoingMail, source: LetterSource): Promise<LetterSource> {
  const { entry } = source;
  if (!entry?.agentId) return source;
  return { ...source, entry: { ...entry, signature: await readSignature(tx.trx, entry.agentId, language) } };
}

interface ToWrite {
  mail: OutgoingMail;
  source: LetterSource;
  desk: Desk;
  at: Instant;
}

/** The words of a row; null where nothing is left to say. */
function letterOf(world: World, tx: Tx, { mail, source, desk, at }: ToWrite): Letter | null | Promise<Letter | null> {
  const { access, announcementId, digest } = mail.facts;
  if (access) return writeAccessLetter(world, tx, mail, { ...access, desk });
  if (mail.letter.startsWith('erasure')) return writeErasureLetter(tx, mail, desk);
  if (announcementId || digest) return writeNotification(world, tx, { mail, desk, at });
  return writeLetter(world, mail, source, desk, at);
}

/** What most relays take: a larger mail would be refused whole. The files stay on the ticket. */
const attachmentBytesMax = 20 * 1024 * 1024;

/** The files of an agent's message go with it, as far as a relay takes them; what does not go is written down. */
async function attachmentsOf(
  { storage, log }: World,
  mail: OutgoingMail,
  { files, entry }: LetterSource,
): Promise<OutgoingAttachment[]> {
  const attachments: OutgoingAttachment[] = [];
  let left = attachmentBytesMax;
  for (const { id, sha256, name, type, bytes } of files) {
    left -= bytes;
    if (left >= 0) attachments.push({ name, type, content: await storage.get(sha256), ...within(entry, id) });
    else log.warn({ mailId: mail.id, bytes }, 'A file is too large to go with its mail.');
  }
  return attachments;
}

/** A picture that stands within the words is shown there, and is no attachment beside them. */
function within(entry: LetterSource['entry'], fileId: string): { shownAs: string } | null {
  return entry?.html?.includes(`cid:${fileId}`) ? { shownAs: fileId } : null;
}

/** Retries keep real time. */
function realNow(): string {
  return new Date().toISOString();
}

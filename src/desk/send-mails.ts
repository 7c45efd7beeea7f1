import { writeAccessLetter } from '#desk/access/write-access-letter.ts';
import { writeErasureLetter } from '#desk/erasure/tell-erasure.ts';
import { failLetter } from '#desk/fail-letter.ts';
import { writeNotification } from '#desk/notifications/write-notification.ts';
import { openSession, perform } from '#desk/session.ts';
import type { Tx, World } from '#desk/world.ts';
import { writeLetter } from '#desk/write-letter.ts';
import { theRelay } from '#domain/actor.ts';
import type { Desk } from '#domain/desk.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { composeMail, type OutgoingAttachment } from '#mail/compose.ts';
import { type Letter, tellsCode } from '#mail/letters/letter.ts';
import { writeLetter as wordLetter } from '#mail/letters/write.ts';
import type { Relay, Sent } from '#mail/relay.ts';
import { type LetterSource, readLetterSources } from '#store/letters.ts';
import {
  isOfPresentClock,
  keepInHand,
  lockQueuedMails,
  markFailed,
  markSending,
  markSent,
  type OutgoingMail,
  postpone,
  setAsideQueued,
  takeOverSending,
  type Written,
} from '#store/outgoing-mails.ts';
import { markBounced } from '#store/people.ts';

/** A letter whose sender is not heard of for so long is taken over: longer than the relay's own time-out. */
export const leaseSeconds = 660;

interface InHand {
  mail: OutgoingMail;
  bytes: Uint8Array;
}

/**
 * Hands letters to the relay. "Being sent" is committed with the very bytes before DATA; what the relay said is
 * committed after it, with the start of the clock that hangs on it (R17, R26).
 */
export async function sendMails(world: World, relay: Relay, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length === 0) return;
  const inHand = await world.transact((tx) => takeInHand(world, tx, mailIds)).catch((error: unknown) => ({ error }));
  if (!('error' in inHand)) return handOver(world, relay, inHand);
  // One letter that cannot be written must keep no other from going.
  if (mailIds.length === 1) return setAside(world, mailIds[0]!, inHand.error);
  for (const mailId of mailIds) await sendMails(world, relay, [mailId]);
}

/** A letter whose file or words cannot be read now waits, and the health page tells that mail does not go. */
async function setAside(world: World, mailId: string, error: unknown): Promise<void> {
  world.log.error({ mailId, error }, 'A letter cannot be written and waits.');
  const again = plusSeconds(realNow(), setAsideSeconds);
  await world.transact((tx) => setAsideQueued(tx.trx, mailId, again, 'cannot be written'));
}

/** Time for an operator to bring back what is missing, between two tries. */
const setAsideSeconds = 300;

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

async function takeInHand(world: World, tx: Tx, mailIds: readonly string[]): Promise<InHand[]> {
  const mails = await lockQueuedMails(tx.trx, mailIds);
  if (mails.length === 0) return [];
  const sources = await readLetterSources(
    tx.trx,
    mails.map(({ id }) => id),
  );
  const inHand: InHand[] = [];
  const written: Written[] = [];
  for (const mail of mails) {
    const source = sources.get(mail.id)!;
    const desk = await world.readDesk(tx.trx, mail.deskId);
    const at = world.clock.now();
    const letter = await letterOf(world, tx, { mail, source, desk, at });
    if (letter === null) {
      await markFailed(tx.trx, mail.id, 'withdrawn');
      continue;
    }
    const words = wordLetter(letter);
    const headers = { messageId: mail.messageId, date: at, thread: source.thread, to: mail.address };
    const bytes = await composeMail({
      letter,
      words,
      ...headers,
      attachments: await attachmentsOf(world, mail, source),
    });
    inHand.push({ mail, bytes });
    // The record of a sign-in keeps no code.
    const text = tellsCode(letter.kind) ? '' : words.text;
    written.push({ id: mail.id, subject: words.subject, text, bytes });
  }
  await markSending(tx.trx, written, plusSeconds(realNow(), leaseSeconds));
  return inHand;
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
  { files }: LetterSource,
): Promise<OutgoingAttachment[]> {
  const attachments: OutgoingAttachment[] = [];
  let left = attachmentBytesMax;
  for (const { sha256, name, type, bytes } of files) {
    left -= bytes;
    if (left >= 0) attachments.push({ name, type, content: await storage.get(sha256) });
    else log.warn({ mailId: mail.id, bytes }, 'A file is too large to go with its mail.');
  }
  return attachments;
}

/** Letters that go to the relay side by side: its pool has as many connections. */
const sideBySide = 4;

async function handOver(world: World, relay: Relay, letters: InHand[]): Promise<void> {
  const taken: OutgoingMail[] = [];
  const waiting = [...letters];
  await Promise.all(
    Array.from({ length: sideBySide }, async () => {
      for (let letter = waiting.shift(); letter; letter = waiting.shift()) {
        const { mail, bytes } = letter;
        const sent = await relay.send({ from: await envelopeSender(world, mail), to: mail.address, bytes });
        if ('accepted' in sent) taken.push(mail);
        else await refused(world, mail, sent);
      }
    }),
  );
  const plain = taken.filter(({ facts }) => !facts.startsClock);
  if (plain.length > 0)
    await world.transact((tx) =>
      markSent(
        tx.trx,
        plain.map(({ id }) => id),
        world.clock.now(),
      ),
    );
  for (const mail of taken) if (mail.facts.startsClock) await startsClock(world, mail);
}

/** Acknowledgements have an empty envelope sender, so that nothing answers them (RFC 3834); others can bounce to the desk. */
async function envelopeSender(world: World, mail: OutgoingMail): Promise<string> {
  if (['acknowledgement', 'followUp', 'held', 'accessProof'].includes(mail.letter)) return '';
  return (await world.readDesk(world.db, mail.deskId)).mailbox;
}

/**
 * The requester's copy is with the relay: day 0 is today, and it is one commit with "sent". A letter that waited while its
 * ticket was asked about or handled anew tells nothing of the clock that waits now.
 */
async function startsClock(world: World, mail: OutgoingMail): Promise<void> {
  await world.transact(async (tx) => {
    const session = await openSession(world, tx, mail.ticketId!, theRelay);
    if (await isOfPresentClock(tx.trx, mail)) await perform(session, { type: 'startClock', mailId: mail.id });
    await markSent(tx.trx, [mail.id], session.at);
  });
}

async function refused(world: World, mail: OutgoingMail, sent: Exclude<Sent, { accepted: string }>): Promise<void> {
  const failure = [sent.status, sent.text].filter(Boolean).join(' ');
  await world.transact(async (tx) => {
    if (sent.refusal === 'permanent') return failed(world, tx, mail, failure);
    const again = plusSeconds(realNow(), waitSeconds(mail.attempts));
    // Once it may have been taken, a later "no" tells nothing of the first time: the bytes stay what they are.
    if (sent.perhapsTaken || mail.perhapsTwice) return keepInHand(tx.trx, mail.id, again, failure);
    return postpone(tx.trx, mail.id, again, failure);
  });
}

/** Shown on the ticket: the agent finds another way to tell (R16). */
async function failed(world: World, tx: Tx, mail: OutgoingMail, failure: string): Promise<void> {
  await markFailed(tx.trx, mail.id, failure);
  // A test tells of the relay as much as of the address, which may be anybody's.
  if (mail.letter !== 'testMail') await markBounced(tx.trx, mail.address, world.clock.now());
  if (mail.ticketId === null) return;
  const session = await openSession(world, tx, mail.ticketId, theRelay);
  await failLetter(session, { mailId: mail.id, letter: mail.letter, personId: mail.personId });
}

/** Growing waits: half a minute, then twice as long each time, at most an hour. A letter is never given up for a relay that is away. */
function waitSeconds(attempts: number): number {
  return Math.min(30 * 2 ** Math.min(attempts, 10), 3600);
}

/** Retries keep real time. */
function realNow(): string {
  return new Date().toISOString();
}

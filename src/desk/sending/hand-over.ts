import { envelopeSender } from '#desk/sending/envelope-sender.ts';
import { failLetter } from '#desk/sending/fail-letter.ts';
import { noteRelayWell } from '#desk/sending/note-relay-well.ts';
import { openSentBook } from '#desk/sending/sent-book.ts';
import { whileAnswering } from '#desk/sending/silent-relays.ts';
import { untilWritten } from '#desk/sending/until-written.ts';
import { openSession } from '#desk/spine/session.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { theRelay } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Relay, Sent } from '#mail/send/relay.ts';
import type { Refused } from '#mail/send/relay-refusal.ts';
import { keepInHand, markFailed, type OutgoingMail, postpone } from '#store/letters/outgoing-mails.ts';
import { markBounced } from '#store/people/reachability.ts';
import { markSendingFailing } from '#store/sending/sending-states.ts';

/** A letter of which "being sent" is committed, with its bytes. */
export interface InHand {
  mail: OutgoingMail;
  bytes: Uint8Array;
}

/** Letters that go to a relay side by side: its pool has as many connections. */
const sideBySide = 4;

/**
 * Hands letters over, those of each desk beside those of others: a desk's relay that is away or says nothing holds up nobody
 * else's. What it was handed and has not answered for stays in hand (R26).
 */
export async function handOver(world: World, relay: Relay, letters: InHand[]): Promise<void> {
  const desks = Map.groupBy(letters, ({ mail }) => mail.deskId);
  await Promise.all([...desks].map(([deskId, ofDesk]) => handOverOf(world, relay, deskId, ofDesk)));
}

async function handOverOf(world: World, relay: Relay, deskId: string, letters: InHand[]): Promise<void> {
  const book = openSentBook(world, deskId);
  await whileAnswering(
    { relay, deskId },
    async (onAnswer) => {
      const last = await handEach(world, relay, letters, (mail, answer) => {
        onAnswer();
        if ('accepted' in answer) book.write(mail);
      });
      await book.written();
      if (last !== null && !('accepted' in last)) await noteState(world, deskId, last);
    },
    async () => {
      await book.written();
      await noteState(world, deskId, { trouble: 'busy', text: '' });
    },
    (error) => world.log.error({ deskId, error }, 'Letters could not be handed over and are sent again.'),
  );
}

/** What the relay said last; null is of no letter. */
async function handEach(
  world: World,
  relay: Relay,
  letters: InHand[],
  onAnswer: (mail: OutgoingMail, answer: Sent) => void,
): Promise<Sent | null> {
  const waiting = [...letters];
  let last: Sent | null = null;
  const strand = async () => {
    for (let letter = waiting.shift(); letter; letter = waiting.shift()) {
      const { mail, bytes } = letter;
      const from = await untilWritten(world, () => envelopeSender(world, mail));
      const answer = await relay.send({ from, to: mail.address, bytes }, mail.deskId);
      last = answer;
      onAnswer(mail, answer);
      if ('accepted' in answer) continue;
      await untilWritten(world, () => refused(world, mail, answer));
      // The next would be told the same, and wait as long for it.
      const rest = answer.trouble && !answer.perhapsTaken ? waiting.splice(0) : [];
      await untilWritten(world, () => giveBack(world, rest, answer));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, strand));
  return last;
}

/** A relay that judges a letter works as well as one that takes it. */
async function noteState(
  world: World,
  deskId: string,
  { trouble, text }: Pick<Refused, 'trouble' | 'text'>,
): Promise<void> {
  await world.transact(async ({ trx }) => {
    if (trouble === undefined) return noteRelayWell(trx, deskId);
    return markSendingFailing(trx, deskId, { failure: trouble, said: text || null });
  });
}

async function refused(world: World, mail: OutgoingMail, answer: Refused): Promise<void> {
  const failure = failureOf(answer);
  await world.transact(async (tx) => {
    if (answer.refusal === 'permanent') return failed(world, tx, mail, failure);
    if (answer.perhapsTaken) return keepInHand(tx.trx, mail.id, again(mail), failure);
    return tryLater(tx, mail, failure);
  });
}

/** Once it may have been taken, a later "no" tells nothing of the first time: the bytes stay what they are (R26). */
function tryLater({ trx }: Tx, mail: OutgoingMail, failure: string): Promise<void> {
  const keep = mail.perhapsTwice ? keepInHand : postpone;
  return keep(trx, mail.id, again(mail), failure);
}

/** Letters that were not tried, since the relay takes none now. */
async function giveBack(world: World, letters: InHand[], answer: Refused): Promise<void> {
  if (letters.length === 0) return;
  await world.transact(async (tx) => {
    for (const { mail } of letters) await tryLater(tx, mail, failureOf(answer));
  });
}

function failureOf({ status, text }: Refused): string {
  return [status, text].filter(Boolean).join(' ');
}

/** Shown on the ticket: the agent finds another way to tell (R16). */
async function failed(world: World, tx: Tx, mail: OutgoingMail, failure: string): Promise<void> {
  if (!(await markFailed(tx.trx, mail.id, failure))) return;
  // A test tells of the relay as much as of the address, which may be anybody's.
  if (mail.letter !== 'testMail') {
    const at = world.clock.now();
    await markBounced(tx.trx, mail.address, { at, sentAt: at });
  }
  if (mail.ticketId === null) return;
  const session = await openSession(world, tx, mail.ticketId, theRelay);
  await failLetter(session, { mailId: mail.id, letter: mail.letter, personId: mail.personId });
}

/**
 * Growing waits, in real time: half a minute, then twice as long each time, at most an hour. A letter is never given up for a
 * relay that is away.
 */
function again({ attempts }: OutgoingMail): string {
  return plusSeconds(new Date().toISOString(), Math.min(30 * 2 ** Math.min(attempts, 10), 3600));
}

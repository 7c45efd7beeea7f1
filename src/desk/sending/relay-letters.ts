import { noteRelayWell, openSentBook, untilWritten } from '#desk/sending/sent-book.ts';
import { whileAnswering } from '#desk/sending/silent-relays.ts';
import { applyCommand, openSession, type Session } from '#desk/spine/session.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { theRelay } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import { type LetterName, rulesOf } from '#domain/letters/registry.ts';
import { bounceAddress } from '#domain/sending/bounce-address.ts';
import type { Relay, Sent } from '#mail/send/relay.ts';
import type { RelayRefusal } from '#mail/send/relay-refusal.ts';
import { findTicketOfConversation } from '#store/conversations/conversations.ts';
import { markFailed, type OutgoingMail, postpone, postponeSending } from '#store/letters/outgoing-mails.ts';
import { markBounced } from '#store/people/reachability.ts';
import type { MailFacts } from '#store/schema/letter-tables.ts';
import { markSendingFailing } from '#store/sending/sending-relays.ts';

/** A letter whose "being sent" mark is committed, with its bytes. */
export interface ClaimedLetter {
  mail: OutgoingMail;
  bytes: Uint8Array;
}

/** Letters sent to a relay in parallel, one per connection of its pool. */
const sideBySide = 4;

/**
 * Sends letters, with the desks in parallel, so that one desk's silent relay does not delay the others. Letters without a
 * response stay marked as being sent (R26).
 */
export async function relayLetters(world: Spine, relay: Relay, letters: ClaimedLetter[]): Promise<void> {
  const desks = Map.groupBy(letters, ({ mail }) => mail.deskId);
  await Promise.all([...desks].map(([deskId, ofDesk]) => relayOfDesk(world, relay, deskId, ofDesk)));
}

async function relayOfDesk(world: Spine, relay: Relay, deskId: string, letters: ClaimedLetter[]): Promise<void> {
  const book = openSentBook(world, deskId);
  await whileAnswering(
    { relay, deskId },
    async (onAnswer) => {
      const last = await sendEach(world, relay, letters, (mail, answer) => {
        onAnswer();
        if ('accepted' in answer) book.write(mail);
      });
      await book.written();
      if (last !== null && !('accepted' in last)) await noteState(world, deskId, last);
    },
    async () => {
      await book.written();
      await noteState(world, deskId, { failure: 'busy', text: '' });
    },
    (error) => world.log.error({ deskId, error }, 'Letters could not be sent to the relay and will be retried.'),
  );
}

/** Returns the relay's last response; null without letters. */
async function sendEach(
  world: Spine,
  relay: Relay,
  letters: ClaimedLetter[],
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
      logRefusal(world, mail, answer);
      await untilWritten(world, () => refused(world, mail, answer));
      // The rest would get the same response after the same wait.
      const rest = answer.failure && !answer.perhapsTaken ? waiting.splice(0) : [];
      await untilWritten(world, () => giveBack(world, rest, answer));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, strand));
  return last;
}

/** Without the relay's words, which may contain the address. */
function logRefusal({ log }: Spine, { id, deskId, ticketId, letter }: OutgoingMail, answer: RelayRefusal): void {
  const { status, failure = null } = answer;
  const facts = { mailId: id, deskId, ticketId, letter, status, failure };
  if (answer.refused === 'permanent') log.warn(facts, 'A letter was refused.');
  else log.warn(facts, 'A letter could not be sent and will be retried.');
}

/**
 * The envelope sender of a letter. It is empty for acknowledgements, so that nothing answers them (RFC 3834). Others return to
 * the desk: to an address per letter if the desk chose so, else to its mailbox.
 */
async function envelopeSender(world: Spine, mail: OutgoingMail): Promise<string> {
  if (rulesOf(mail.letter).to === 'sender') return '';
  const { mailbox, bounces } = await world.readDesk(world.db, mail.deskId);
  if (!bounces) return mailbox;
  const token = world.signer.signBounce({ mailId: mail.id, recipient: mail.address });
  return bounceAddress(mailbox, bounces.separator, token) ?? mailbox;
}

/** A relay that refuses a single letter works as well as one that accepts it. */
async function noteState(
  world: Store,
  deskId: string,
  { failure, text }: Pick<RelayRefusal, 'failure' | 'text'>,
): Promise<void> {
  await world.transact(async ({ trx }) => {
    if (failure === undefined) return noteRelayWell(trx, deskId);
    return markSendingFailing(trx, deskId, { failure: failure, said: text || null });
  });
}

async function refused(world: Spine, mail: OutgoingMail, answer: RelayRefusal): Promise<void> {
  const failure = failureOf(answer);
  await world.transact(async (tx) => {
    if (answer.refused === 'permanent')
      return failed(world, tx, mail, { failure, ofAddress: answer.ofAddress === true });
    if (answer.perhapsTaken) return postponeSending(tx.trx, mail.id, again(mail, daySeconds), failure);
    return tryLater(tx, mail, failure);
  });
}

/** A letter that the relay may already have accepted keeps its bytes, even if a later try is refused (R26). */
function tryLater({ trx }: Tx, mail: OutgoingMail, failure: string): Promise<void> {
  const requeue = mail.perhapsTwice ? postponeSending : postpone;
  return requeue(trx, mail.id, again(mail), failure);
}

/** Requeues letters that were not tried because the relay accepts none now. */
async function giveBack(world: Store, letters: ClaimedLetter[], answer: RelayRefusal): Promise<void> {
  if (letters.length === 0) return;
  await world.transact(async (tx) => {
    for (const { mail } of letters) await tryLater(tx, mail, failureOf(answer));
  });
}

function failureOf({ status, text }: RelayRefusal): string {
  // The relay's words begin with its code.
  return status !== null && !text.startsWith(status.slice(0, 3)) ? `${status} ${text}` : text;
}

/** Shows the failure on the ticket, so that the agent can use another channel (R16). */
async function failed(
  world: Spine,
  tx: Tx,
  mail: OutgoingMail,
  { failure, ofAddress }: { failure: string; ofAddress: boolean },
): Promise<void> {
  if (!(await markFailed(tx.trx, mail.id, failure))) return;
  // A failed test mail may be the relay's fault, so it does not mark the address.
  if (ofAddress && mail.letter !== 'testMail') {
    const at = world.clock.now();
    await markBounced(tx.trx, mail.address, { at, sentAt: at });
  }
  if (mail.ticketId === null) return;
  const session = await openSession(world, tx, mail.ticketId, theRelay);
  await failLetter(session, { mailId: mail.id, letter: mail.letter, personId: mail.personId, facts: mail.facts });
}

/** Updates the ticket of a failed letter, whether the relay refused it or it bounced. */
export async function failLetter(
  session: Session,
  letter: { mailId: string; letter: LetterName; personId: string | null; facts: Pick<MailFacts, 'conversation'> },
): Promise<void> {
  if (rulesOf(letter.letter).of === 'choice') return;
  const { conversation } = letter.facts;
  if (conversation) return failQuestion(session, { conversationId: conversation.id, mailId: letter.mailId });
  const { mailId, personId } = letter;
  const toRequester = personId === session.ticket.requesterId;
  const isNotice = letter.letter === 'closingNotice' && toRequester;
  await applyCommand(
    session,
    isNotice ? { type: 'bounceNotice', mailId, personId } : { type: 'failMail', mailId, personId, toRequester },
  );
}

/** The third party does not get the question: the conversation says so, in whatever ticket merges put it. */
async function failQuestion(
  { world, tx, by }: Session,
  failed: { conversationId: string; mailId: string },
): Promise<void> {
  const ticketId = await findTicketOfConversation(tx.trx, failed.conversationId);
  if (ticketId === undefined) return;
  await applyCommand(await openSession(world, tx, ticketId, by), { type: 'failConversation', ...failed });
}

const hourSeconds = 3_600;
/** A relay that never answers after DATA may deliver each copy: a dozen on the first day, then one a day. */
const daySeconds = 86_400;

/**
 * Time of the next try, in real time: after half a minute, doubled each time, at most `longest` seconds. A letter is never given
 * up because a relay is down.
 */
function again({ attempts }: OutgoingMail, longest = hourSeconds): string {
  return plusSeconds(new Date().toISOString(), Math.min(30 * 2 ** Math.min(attempts, 12), longest));
}

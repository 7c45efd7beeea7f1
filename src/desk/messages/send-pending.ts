import { sayMessage } from '#desk/messages/say-message.ts';
import { actorOfPerson } from '#desk/sign-in/actors.ts';
import { allOrNothing } from '#desk/spine/all-or-nothing.ts';
import type { Outcome } from '#desk/spine/on-ticket.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isAfter, plusSeconds } from '#domain/instant.ts';
import { overtakes, tickedActs } from '#domain/messages/chosen-acts.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import {
  listDueMessages,
  lockPendingMessage,
  type PendingMessage,
  settlePendingMessage,
} from '#store/messages/pending-messages.ts';
import { findTicketById, lockTicket, readHistory } from '#store/ticket/tickets.ts';

/**
 * Sends a message whose ten seconds are over, or that its author wants to go now. Its event, its letters, what is done with it
 * and "it is sent" are one commit: a crash sends it later, and nothing sends it twice (R26). Rights are those of this moment.
 */
export function sendPending(world: World, id: string, { now = false } = {}): Promise<'sent' | 'refused' | 'not due'> {
  return world.transact(async (tx) => {
    const message = await lockPendingMessage(tx.trx, id);
    if (message?.state !== 'waiting' || message.content === null) return 'not due';
    if (!now && isAfter(message.dueAt, plusSeconds(new Date().toISOString(), earlySeconds))) return 'not due';
    const { content } = message;
    const outcome = await allOrNothing(world, tx, (inside) => send(inside, message, content));
    if ('ticket' in outcome) {
      await settlePendingMessage(tx.trx, id, { state: 'sent' });
      return 'sent';
    }
    const refusal = 'refusal' in outcome ? outcome.refusal : 'notAllowed';
    await settlePendingMessage(tx.trx, id, { state: 'refused', refusal });
    const ticket = await lockTicket(tx.trx, message.ticketId);
    if (ticket) tx.changedTickets.set(ticket.id, ticket.deskId);
    return 'refused';
  });
}

/** Sends now what its author does not want to wait for. Null is nothing of theirs. */
export async function sendAtOnce(world: World, actor: Actor, id: string): Promise<'sent' | 'refused' | null> {
  const message = await world.transact((tx) => lockPendingMessage(tx.trx, id));
  if (message?.personId !== actor.personId) return null;
  const done = message.state === 'waiting' ? await sendPending(world, id, { now: true }) : message.state;
  return done === 'refused' ? 'refused' : 'sent';
}

/** Sends all that is due and was not sent. `now` also sends what is within its ten seconds. Returns how many there were. */
export async function sendDuePending(world: World, { now = false } = {}): Promise<number> {
  const ids = await listDueMessages(world.db, now ? null : new Date().toISOString(), batch);
  for (const id of ids)
    await sendPending(world, id, { now }).catch((error: unknown) =>
      world.log.error({ messageId: id, error }, 'A message of an agent cannot be sent and waits.'),
    );
  return ids.length;
}

const batch = 100;

/** The queue counts by the database's clock: one that comes a little early is not sent back to wait for the next turn. */
const earlySeconds = 1;

/** The words and what goes with them. What others changed within the seconds is not written over: the text is given back. */
async function send(world: World, message: PendingMessage, content: WrittenMessage): Promise<Outcome> {
  const { personId, ticketId, intent, seenVersion } = message;
  const actor = await actorOfPerson(world.db, personId);
  const ticket = actor && (await findTicketById(world.db, actor, ticketId));
  if (!actor || !ticket) return { missing: true };
  const acts = tickedActs(content.acts);
  if (acts.length > 0 && seenVersion !== null) {
    const history = await readHistory(world.db, ticketId);
    if (overtakes(acts, history, { version: seenVersion, personId })) return { refusal: 'overtaken' };
  }
  return sayMessage(world, actor, ticket.number, { intent, content });
}

import { addMessage } from '#desk/messages/add-message.ts';
import { actorOfPerson } from '#desk/sign-in/actors.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { noteChange, within } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import { overtakes, tickedActs } from '#domain/messages/chosen-acts.ts';
import { isOvertaken } from '#domain/messages/send-later.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import {
  listDueMessages,
  lockPendingMessage,
  type PendingMessage,
  settlePendingMessage,
} from '#store/messages/pending-messages.ts';
import { findTicketById, lockTicket, readHistory } from '#store/ticket/tickets.ts';

/**
 * Sends a message whose ten seconds are over, or at once if its author wants to. Its event, letters, acts and "sent" mark are one
 * commit: a crash delays it, and nothing sends it twice (R26). Rights are checked at this moment.
 */
export function sendPending(world: Spine, id: string, { now = false } = {}): Promise<'sent' | 'refused' | 'not due'> {
  return world.transact(async (tx) => {
    const message = await lockPendingMessage(tx.trx, id);
    if (message?.state !== 'waiting' || message.content === null) return 'not due';
    if (!now && isAfter(message.dueAt, latestDue(world, message))) return 'not due';
    const { content } = message;
    const outcome = await within(world, tx).transact((part) => send(within(world, part), message, { content, now }));
    if ('ticket' in outcome) {
      await settlePendingMessage(tx.trx, id, { state: 'sent' });
      return 'sent';
    }
    const refusal = outcome.refused === 'missing' ? 'notAllowed' : outcome.refused;
    await settlePendingMessage(tx.trx, id, { state: 'refused', refusal });
    const ticket = await lockTicket(tx.trx, message.ticketId);
    if (ticket) noteChange(tx, ticket, { isWork: true });
    return 'refused';
  });
}

/** Sends an author's message without waiting. Returns whether it is sent: it may be taken back, or its ticket changed too much. */
export async function sendAtOnce(world: Spine, actor: Actor, id: string): Promise<Outcome<{ sent: boolean }>> {
  const message = await world.transact((tx) => lockPendingMessage(tx.trx, id));
  if (message?.personId !== actor.personId) return { refused: 'missing' };
  if (message.state === 'waiting') await sendPending(world, id, { now: true });
  // Another window may have sent it or taken it back in this moment.
  const ended = await world.transact((tx) => lockPendingMessage(tx.trx, id));
  return { sent: ended?.state === 'sent' };
}

/** Sends all due messages. `now` includes those within their ten seconds. Returns how many there were. */
export async function sendDuePending(world: Spine, { now = false } = {}): Promise<number> {
  const ids = await listDueMessages(world.db, now ? null : new Date().toISOString(), batch);
  for (const id of ids)
    await sendPending(world, id, { now }).catch((error: unknown) =>
      world.log.error({ messageId: id, error }, 'A message of an agent could not be sent and will be retried.'),
    );
  return ids.length;
}

const batch = 100;

/** Business hours follow the desk's clock, the ten seconds follow real time. */
function latestDue(world: Spine, { scheduled }: PendingMessage): Instant {
  return scheduled ? world.clock.now() : plusSeconds(new Date().toISOString(), earlySeconds);
}

/** The queue uses the database's clock: accept a message that is due within a second, instead of waiting for the next run. */
const earlySeconds = 1;

/**
 * Writes the message and applies its acts. If the ticket changed within the seconds, nothing is overwritten and the text returns
 * to its author.
 */
async function send(
  world: Spine,
  message: PendingMessage,
  { content, now }: { content: WrittenMessage; now: boolean },
): Promise<TicketOutcome> {
  const { personId, ticketId, intent, seenVersion, scheduled } = message;
  const actor = await actorOfPerson(world.db, personId);
  const ticket = actor && (await findTicketById(world.db, actor, ticketId));
  if (!actor || !ticket) return { refused: 'missing' };
  const acts = tickedActs(content.acts);
  if ((acts.length > 0 || scheduled) && seenVersion !== null) {
    const history = await readHistory(world.db, ticketId);
    const since = { version: seenVersion, personId };
    if (overtakes(acts, history, since)) return { refused: 'overtaken' };
    if (scheduled && !now) {
      // An author who sends it now has seen the record.
      if (ticket.leadsTo !== null) return { refused: 'leadsElsewhere' };
      if (ticket.status !== 'closed' && isOvertaken(history, since)) return { refused: 'movedOn' };
    }
  }
  return addMessage(world, actor, ticket.number, { intent, content });
}

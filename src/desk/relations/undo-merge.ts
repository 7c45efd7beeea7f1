import { onTwoTickets, type Two } from '#desk/relations/on-two-tickets.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { standingOf } from '#domain/ticket/decide/decide-relations.ts';
import type { EventType, Standing, TicketEvent } from '#domain/ticket/events/events.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { findTicketById, findTicketItself, readHistory } from '#store/ticket/tickets.ts';

/**
 * Undoes a merge: the ticket is separate again as before, with its days counted from now. Reactions since the merge stay with the
 * remaining ticket (R5). `merged` is its own number, which leads to itself again.
 */
export function undoMerge(world: World, actor: Actor, merged: string): Promise<TicketOutcome> {
  return onTwoTickets(
    world,
    actor,
    async ({ trx }) => {
      const other = await findTicketItself(trx, actor, merged);
      return { one: other?.leadsTo ? await findTicketById(trx, actor, other.leadsTo) : undefined, other };
    },
    undo,
  );
}

async function undo({ one: remaining, other: merged }: Two): Promise<TicketOutcome> {
  const { trx } = merged.tx;
  const history = await readHistory(trx, merged.ticket.id);
  const place = history.findLastIndex(({ type, data }) => type === 'closed' && data.leads === 'merged');
  const closing = history[place];
  if (merged.ticket.leadsTo !== remaining.ticket.id || !closing) return { refused: 'nothingToUndo' };
  const before = standingOf(replay(history.slice(0, place)));
  const { id: ticketId, number } = remaining.ticket;
  await perform(merged, { type: 'restore', ticketId, number, before, mergedAt: closing.at });
  const remainingHistory = await readHistory(trx, ticketId);
  const parted = { ticketId: merged.ticket.id, number: merged.ticket.number, mergedAt: closing.at };
  await perform(remaining, { type: 'part', ...parted, ...untouched(remainingHistory, merged.ticket.id) });
  return { ticket: merged.ticket };
}

/**
 * The remaining ticket's status before the merge, if nothing but the merged message changed it since; and the participants to
 * remove again.
 */
function untouched(history: TicketEvent[], mergedId: string): { before: Standing | null; participantIds: string[] } {
  const place = history.findLastIndex(({ type, data }) => type === 'mergedFrom' && data.ticketId === mergedId);
  const event = history[place];
  if (event?.type !== 'mergedFrom') return { before: null, participantIds: [] };
  const since = history.slice(place + 1);
  const spoke = since.flatMap(({ type, data }) => (type === 'reacted' ? [data.personId] : []));
  const participantIds = event.data.participantIds.filter((id) => !spoke.includes(id));
  const stands = event.data.reactionAt === null || since.some(({ type }) => decisive.includes(type));
  return { before: stands ? null : standingOf(replay(history.slice(0, place))), participantIds };
}

/** After any of these events the ticket keeps its current status. */
const decisive: EventType[] = [
  ...(['answered', 'informationRequested', 'handled', 'reacted', 'called', 'heldAccepted', 'closed'] as const),
  ...(['reopened', 'referred', 'splitOff', 'rejoined', 'mergedFrom', 'partedFrom', 'restored', 'assigned'] as const),
];

import { onTwoTickets, refusalOf, type Two } from '#desk/relations/on-two-tickets.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { broughtBy } from '#domain/relations/brought-along.ts';
import { tagsBroughtBy } from '#domain/relations/merged-tags.ts';
import type { Task } from '#domain/tasks/task.ts';
import { turnStateOf } from '#domain/ticket/decide/decide-relations.ts';
import type { TurnState } from '#domain/ticket/events/event-parts.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { findTicket, findTicketById, findTicketItself, readHistory } from '#store/ticket/tickets.ts';

interface Merging {
  /** The number of the remaining ticket. */
  into: string;
  /** The participants of this ticket to add to the remaining one; nobody else is added. */
  participantIds: string[];
}

/**
 * Merges a ticket into another of its requester: it closes as a duplicate, with a letter to the requester, and its number leads
 * to the other. That one keeps its status and clock, unless an unanswered message came along (R5, R19).
 */
export function mergeTicket(world: Spine, actor: Actor, number: string, merging: Merging): Promise<TicketOutcome> {
  return onTwoTickets(
    world,
    actor,
    async ({ trx }) => ({
      one: await findTicketItself(trx, actor, number),
      other: await findTicket(trx, actor, merging.into),
    }),
    async ({ one: merged, other: remaining }): Promise<TicketOutcome> => {
      const { id: ticketId, number: remains } = remaining.ticket;
      const lead = { type: 'lead', why: 'merged', ticketId, number: remains } as const;
      const takeIn = { type: 'takeIn', from: merged.ticket, participantIds: merging.participantIds } as const;
      const refusal = refusalOf(merged, lead) ?? refusalOf(remaining, takeIn);
      if (refusal !== null) return { refused: refusal };
      await applyCommand(remaining, takeIn);
      await applyCommand(merged, lead);
      return { ticket: remaining.ticket };
    },
  );
}

/**
 * Undoes a merge: the ticket is separate again as before, with its days counted from now. Reactions since the merge stay with the
 * remaining ticket (R5). `merged` is its own number, which leads to itself again.
 */
export function undoMerge(world: Spine, actor: Actor, merged: string): Promise<TicketOutcome> {
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
  const stood = turnStateOf(replay(history.slice(0, place)));
  const { id: ticketId, number } = remaining.ticket;
  await applyCommand(merged, { type: 'restore', ticketId, number, before: stood, mergedAt: closing.at });
  const remainingHistory = await readHistory(trx, ticketId);
  const parted = { ticketId: merged.ticket.id, number: merged.ticket.number, mergedAt: closing.at };
  const tagIds = tagsBroughtBy(remainingHistory, merged.ticket.id);
  const brought = broughtBy(remainingHistory, merged.ticket.id);
  const isBrought = ({ id }: { id: string }) => brought.has(id);
  const tasks = remaining.ticket.tasks.filter(isBrought);
  const conversations = remaining.ticket.conversations.filter(isBrought);
  const approvals = remaining.ticket.approvals.filter(isBrought);
  const goingBack = {
    tagIds,
    taskIds: idsOf(tasks),
    conversationIds: idsOf(conversations),
    approvalIds: idsOf(approvals),
  };
  const before = untouched(remainingHistory, merged.ticket.id);
  await applyCommand(remaining, { type: 'part', ...parted, ...goingBack, ...before });
  await applyCommand(merged, { type: 'takeConversations', conversations, from: { ticketId, number } });
  await applyCommand(merged, { type: 'takeApprovals', approvals, from: { ticketId, number } });
  // A task that was done meanwhile stays done. In the order in which they were done, no task waits for another.
  for (const { id } of tasks.filter(({ done }) => done !== null).toSorted(byMoment))
    await applyCommand(merged, { type: 'completeTask', taskId: id });
  return { ticket: merged.ticket };
}

/**
 * The remaining ticket's status before the merge, if nothing but the merged message changed it since; and the participants to
 * remove again.
 */
function untouched(history: TicketEvent[], mergedId: string): { before: TurnState | null; participantIds: string[] } {
  const place = history.findLastIndex(({ type, data }) => type === 'mergedFrom' && data.ticketId === mergedId);
  const event = history[place];
  if (event?.type !== 'mergedFrom') return { before: null, participantIds: [] };
  const since = history.slice(place + 1);
  const spoke = since.flatMap(({ type, data }) => (type === 'reacted' ? [data.personId] : []));
  const participantIds = event.data.participantIds.filter((id) => !spoke.includes(id));
  const stands = event.data.reactionAt === null || since.some(({ type }) => decisive.includes(type));
  return { before: stands ? null : turnStateOf(replay(history.slice(0, place))), participantIds };
}

function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

function byMoment(one: Task, other: Task): number {
  return Date.parse(one.done!.at) - Date.parse(other.done!.at);
}

/** After any of these events the ticket keeps its current status. */
const decisive: EventType[] = [
  ...(['answered', 'informationRequested', 'handled', 'reacted', 'called', 'heldAccepted', 'closed'] as const),
  ...(['reopened', 'referred', 'splitOff', 'rejoined', 'mergedFrom', 'partedFrom', 'restored', 'assigned'] as const),
];

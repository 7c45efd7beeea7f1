import { afterService, msPerHour } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isBefore } from '#domain/instant.ts';
import { targetHours } from '#domain/targets/targets.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { Escalated } from '#domain/ticket/events/event-parts.ts';
import type { EventData, NewEvent } from '#domain/ticket/events/events.ts';
import { answerDueAt, type Ticket } from '#domain/ticket/events/ticket.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { raised } from '#domain/ticket/vocabulary.ts';

/**
 * Returns what a due escalation step does; a step that is not next or not yet due is refused. A step that the desk changed or
 * removed does nothing, and the next one is computed.
 */
export function decideEscalation(
  ticket: Ticket,
  { step: id, act }: Extract<Command, { type: 'escalate' }>,
  { at, desk }: { at: Instant; desk: Desk },
): { events: NewEvent[] } | TicketRefused {
  const next = ticket.targets?.next;
  const step = desk.targets?.steps.find((each) => each.id === id);
  if (next?.step !== id || isBefore(at, next.at)) return { refused: 'notDue' };
  const dueAt = step && dueOf(ticket, step.target);
  if (!step || !dueAt) return { events: [] };
  const common = { step: id, target: step.target, dueAt, act: act.do };
  return { events: [{ type: 'escalated', version: 1, data: { ...common, ...done(ticket, act, { at, desk }) } }] };
}

/**
 * Returns a sooner first-answer date after a change of kind or priority: counted from now, and never later than announced (R3).
 */
export function firstAnswerSooner(
  ticket: Ticket,
  { kind = ticket.kind, priority = ticket.priority }: Pick<EventData['changed'], 'kind' | 'priority'>,
  { at, desk }: { at: Instant; desk: Desk },
): { firstAnswerDueAt?: Instant } {
  const isSame = kind === ticket.kind && priority === ticket.priority;
  if (isSame || kind === 'complaint' || ticket.firstAnsweredAt !== null || ticket.suspectedSpam) return {};
  const hours = targetHours(desk, 'firstAnswer', { ...ticket, kind, priority }) ?? desk.firstAnswerServiceHours;
  const dueAt = afterService(desk, at, hours * msPerHour);
  return isBefore(dueAt, ticket.firstAnswerDueAt) ? { firstAnswerDueAt: dueAt } : {};
}

function done(
  ticket: Ticket,
  act: Extract<Command, { type: 'escalate' }>['act'],
  now: { at: Instant; desk: Desk },
): Partial<Escalated> {
  if (act.do === 'notify') return { personIds: act.personIds };
  if (act.do === 'reassign') {
    const { assigneeId, teamId } = act;
    return { ...(assigneeId !== undefined && { assigneeId }), ...(teamId !== undefined && { teamId }) };
  }
  const priority = raised(ticket.priority);
  return priority === null ? {} : { priority, ...firstAnswerSooner(ticket, { priority }, now) };
}

function dueOf(ticket: Ticket, target: Escalated['target']): Instant | null {
  if (target === 'firstAnswer') return answerDueAt(ticket);
  return ticket.targets?.[target]?.dueAt ?? null;
}

import { assignTicket, moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { addChecklist } from '#desk/tasks/change-tasks.ts';
import { changeTicket, type TicketAmendment } from '#desk/ticket/change-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { type ChosenActs, tickedActs } from '#domain/messages/chosen-acts.ts';
import { priorityOf } from '#domain/ticket/vocabulary.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { listAgents } from '#store/staff/agents.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** Applies the acts of a macro to a ticket: all or none. */
export function applyActs(world: Spine, actor: Actor, number: string, chosen: ChosenActs): Promise<TicketOutcome> {
  return world.transact((tx) => doActs(within(world, tx), actor, number, chosen));
}

/**
 * Applies the chosen acts, each by the same function as by hand. Stops at the first refusal; the caller must roll back the
 * earlier acts.
 */
export async function doActs(world: Spine, actor: Actor, number: string, chosen: ChosenActs): Promise<TicketOutcome> {
  const acts = tickedActs(chosen);
  const found = await findTicket(world.db, actor, number);
  if (!found) return { refused: 'missing' };
  let outcome: TicketOutcome = { ticket: found };
  for (const step of stepsOf(acts, chosen.reason)) {
    outcome = await step(world, actor, outcome.ticket);
    if (!('ticket' in outcome)) return outcome;
  }
  return outcome;
}

type Step = (world: Spine, actor: Actor, ticket: TicketRow) => Promise<TicketOutcome>;

/**
 * The team comes before the assignee, since moving to a team can unassign the ticket. Changed fields become one change with one
 * reason.
 */
function stepsOf(acts: readonly MacroAct[], reason: string): Step[] {
  const amendment = amendmentOf(acts, reason);
  const before = acts.flatMap((act) => (act.do === 'close' ? [] : stepOf(act)));
  const after = acts.flatMap((act) => (act.do === 'close' ? stepOf(act) : []));
  if (amendment === null) return [...before, ...after];
  return [...before, (world, actor, ticket) => amend(world, actor, ticket, amendment), ...after];
}

function stepOf(act: MacroAct): Step[] {
  switch (act.do) {
    case 'team':
      return [(world, actor, { number }) => moveToTeam(world, actor, number, act.teamId)];
    case 'assign':
      return [(world, actor, ticket) => assign(world, actor, ticket, act)];
    case 'tag':
      return [(world, actor, { number }) => tagTicket(world, actor, number, { add: [act.tagId], remove: [] })];
    case 'fields':
      return [(world, actor, { number }) => setFields(world, actor, number, act.values)];
    case 'checklist':
      return [(world, actor, { number }) => addChecklist(world, actor, number, act.checklistId)];
    case 'close':
      return [(world, actor, { number }) => closeTicket(world, actor, number, { reason: act.reason })];
    default:
      return [];
  }
}

async function assign(
  world: Spine,
  actor: Actor,
  { number, deskId }: TicketRow,
  act: Extract<MacroAct, { do: 'assign' }>,
): Promise<TicketOutcome> {
  if (act.to === 'nobody') return assignTicket(world, actor, number, null);
  const personId = act.to === 'agent' ? act.personId : actor.personId;
  const agent = (await listAgents(world.db, deskId)).find((each) => each.personId === personId);
  return agent ? assignTicket(world, actor, number, agent.email) : { refused: 'agentUnknown' };
}

/** Values that are already set are left out of the change. */
async function amend(
  world: Spine,
  actor: Actor,
  ticket: TicketRow,
  amendment: TicketAmendment,
): Promise<TicketOutcome> {
  const { kind, urgent, impact, urgencyLevel, reason } = amendment;
  const differs: TicketAmendment = { reason };
  if (kind !== undefined && kind !== ticket.kind) differs.kind = kind;
  if (urgent !== undefined && urgent !== ticket.urgent) differs.urgent = urgent;
  const isSame = impact === ticket.impact && urgencyLevel === ticket.urgencyLevel;
  if (impact && urgencyLevel && !(isSame && priorityOf(impact, urgencyLevel) === ticket.priority))
    Object.assign(differs, { impact, urgencyLevel });
  return Object.keys(differs).length === 1 ? { ticket } : changeTicket(world, actor, ticket.number, differs);
}

function amendmentOf(acts: readonly MacroAct[], reason: string): TicketAmendment | null {
  const amendment: TicketAmendment = { reason };
  for (const act of acts) {
    if (act.do === 'kind') amendment.kind = act.kind;
    if (act.do === 'urgent') amendment.urgent = act.urgent;
    if (act.do === 'priority') Object.assign(amendment, { impact: act.impact, urgencyLevel: act.urgencyLevel });
  }
  return Object.keys(amendment).length === 1 ? null : amendment;
}

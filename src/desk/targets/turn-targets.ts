import { applyCommand, openSession, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { theClock } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isAfter } from '#domain/instant.ts';
import type { EscalationStep } from '#domain/targets/targets.ts';
import type { EscalationAct } from '#domain/ticket/events/commands.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { type AgentOfDesk, listAgents } from '#store/staff/agents.ts';
import { listAbsent } from '#store/staff/staff-settings.ts';
import { listTeams } from '#store/staff/teams.ts';
import { ticketsToEscalate } from '#store/ticket/tickets.ts';

/** Tickets per run; the rest wait for the next run, so that no run blocks a worker for minutes. */
const ticketsATurn = 500;

/** Takes the due steps of all desks' targets, once each. Returns how many tickets moved. */
export async function turnTargets(world: Spine): Promise<number> {
  const due = await ticketsToEscalate(world.db, world.clock.now(), ticketsATurn);
  let moved = 0;
  for (const id of due) if (await takeTargetStep(world, id)) moved += 1;
  return moved;
}

/**
 * Takes the next step of one ticket's targets if it is due. A step that the desk removed is skipped, and the next one is planned.
 */
export function takeTargetStep(world: Spine, ticketId: string): Promise<boolean> {
  return world.transact(async (tx) => {
    const session = await openSession(world, tx, ticketId, theClock);
    const next = session.ticket.targets?.next;
    if (!next || isAfter(next.at, session.at)) return false;
    const step = session.desk.targets?.steps.find(({ id }) => id === next.step);
    const act: EscalationAct = step ? await actOf(session, step) : { do: 'notify', personIds: [] };
    return 'ticket' in (await applyCommand(session, { type: 'escalate', step: next.step, act }));
  });
}

/** The act of a step on this ticket now. People who may not read the ticket are neither notified nor assigned (R10). */
async function actOf(session: Session, { act }: EscalationStep): Promise<EscalationAct> {
  const { ticket, tx } = session;
  if (act.do === 'raise') return act;
  const agents = await listAgents(tx.trx, ticket.deskId);
  const readers = agents.filter((agent) => agent.personId !== ticket.requesterId && isForAgent(ticket, agent));
  if (act.do === 'notify') {
    const told = await toldOf(session, act, readers);
    return { do: 'notify', personIds: await withDeputies(session, told, readers) };
  }
  if (act.to === 'nobody') return { do: 'reassign', assigneeId: null };
  if (act.to === 'person') {
    const isReader = readers.some(({ personId }) => personId === act.personId);
    return { do: 'reassign', ...(isReader && { assigneeId: act.personId }) };
  }
  const team = await teamOf(session, act.teamId);
  if (!team || ticket.kind === 'complaint') return { do: 'reassign' };
  const isMember = ticket.assigneeId !== null && team.memberIds.includes(ticket.assigneeId);
  return { do: 'reassign', teamId: team.id, ...(!isMember && { assigneeId: null }) };
}

/** The people to notify. Without an assignee or team, the desk's administrators are notified, so that somebody knows. */
async function toldOf(
  session: Session,
  act: Extract<EscalationStep['act'], { do: 'notify' }>,
  readers: AgentOfDesk[],
): Promise<string[]> {
  const { assigneeId, teamId } = session.ticket;
  const administrators = readers.filter(({ isAdministrator }) => isAdministrator).map(({ personId }) => personId);
  const among = (ids: readonly string[]) =>
    readers.map(({ personId }) => personId).filter((personId) => ids.includes(personId));
  switch (act.whom) {
    case 'people':
      return among(act.personIds);
    case 'assignee':
      return orElse(among(assigneeId === null ? [] : [assigneeId]), administrators);
    case 'team':
      return orElse(among((await teamOf(session, teamId))?.memberIds ?? []), administrators);
    case 'administrators':
      return administrators;
  }
}

/** Adds the deputies of people who are away today, if they may read the ticket. */
async function withDeputies({ tx, desk, at }: Session, told: string[], readers: AgentOfDesk[]): Promise<string[]> {
  const absent = await listAbsent(tx.trx, told, dateIn(desk.zone, at));
  const deputies = readers.map(({ personId }) => personId).filter((id) => isDeputy(id));
  return [...new Set([...told, ...deputies])];

  function isDeputy(id: string): boolean {
    return [...absent.values()].some(({ deputyId }) => deputyId === id);
  }
}

function orElse(found: string[], others: string[]): string[] {
  return found.length > 0 ? found : others;
}

async function teamOf({ tx, ticket }: Session, teamId: string | null) {
  if (teamId === null) return undefined;
  return (await listTeams(tx.trx, [ticket.deskId])).find(({ id }) => id === teamId);
}

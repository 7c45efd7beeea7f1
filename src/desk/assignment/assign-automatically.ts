import { applyWithoutFollowUp, openSession, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import {
  type Assignment,
  byItsSite,
  goesInTurn,
  isAssigned,
  nextInTurn,
  noAssignment,
  type SiteRule,
} from '#domain/assignment/assignment.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Absence } from '#domain/staff/staff-settings.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { assignedTo, lockTurn, saveTurn } from '#store/assignment/assignment.ts';
import { type AgentOfDesk, listAgents } from '#store/staff/agents.ts';
import { listAbsent } from '#store/staff/staff-settings.ts';
import { holdTeam } from '#store/staff/teams.ts';

/**
 * Assigns a new ticket by the desk's settings, with an event of the desk that gives the reason. Safe to call twice: a ticket that
 * was taken, moved to a team or closed meanwhile stays as it is. Returns false if nobody got it.
 */
export function assignAutomatically(world: Spine, ticketId: string): Promise<boolean> {
  return world.transact(async (tx) => {
    const session = await openSession(world, tx, ticketId, theDesk);
    const { ticket, desk } = session;
    const assignment = desk.assignment ?? noAssignment;
    const isFree = ticket.assigneeId === null && ticket.teamId === null && ticket.status === 'new';
    if (!isFree || !isAssigned(assignment, ticket)) return false;
    const agents = await listAgents(tx.trx, ticket.deskId);
    const may = agents.filter((agent) => agent.personId !== ticket.requesterId && isForAgent(ticket, agent));
    // Absent agents get no tickets automatically. Their deputy gets the tickets that a rule assigns to them by name.
    const absent = await listAbsent(
      tx.trx,
      may.map(({ personId }) => personId),
      dateIn(desk.zone, session.at),
    );
    const able = may.filter(({ personId }) => !absent.has(personId));
    const rule = byItsSite(assignment, ticket);
    if (rule !== null && (await giveBySite(session, withDeputy(rule, absent), able))) return true;
    return goesInTurn(assignment) && giveInTurn(session, assignment, able);
  });
}

function withDeputy({ siteId, to }: SiteRule, absent: ReadonlyMap<string, Absence>): SiteRule {
  const deputyId = 'personId' in to ? absent.get(to.personId)?.deputyId : undefined;
  return deputyId ? { siteId, to: { personId: deputyId } } : { siteId, to };
}

/** Returns false if the rule names an agent who left the desk or a team that no longer exists. */
async function giveBySite(session: Session, { siteId, to }: SiteRule, able: AgentOfDesk[]): Promise<boolean> {
  const automatic = { rule: 'site', siteId } as const;
  if ('personId' in to) {
    if (!able.some(({ personId }) => personId === to.personId)) return false;
    return 'ticket' in (await applyWithoutFollowUp(session, { type: 'assign', assigneeId: to.personId, automatic }));
  }
  const team = await holdTeam(session.tx.trx, session.ticket.deskId, to.teamId);
  if (!team) return false;
  return (
    'ticket' in
    (await applyWithoutFollowUp(session, { type: 'moveToTeam', teamId: team.id, isMember: false, automatic }))
  );
}

/** One ticket per desk at a time, so that two new tickets do not both go to the same agent. */
async function giveInTurn(session: Session, assignment: Assignment, able: AgentOfDesk[]): Promise<boolean> {
  const { tx, ticket } = session;
  const last = await lockTurn(tx.trx, ticket.deskId);
  const { rows } = await assignedTo(ticket.deskId, assignment.personIds).execute(tx.trx);
  const assigned = new Map(rows.map(({ personId, count }) => [personId, count]));
  const ids = new Set(able.map(({ personId }) => personId));
  const assigneeId = nextInTurn(assignment, { last, able: ids, assigned });
  if (assigneeId === null) return false;
  const given = await applyWithoutFollowUp(session, { type: 'assign', assigneeId, automatic: { rule: 'turn' } });
  if ('refused' in given) return false;
  await saveTurn(tx.trx, ticket.deskId, assigneeId);
  return true;
}

import { openSession, performed, type Session } from '#desk/session.ts';
import type { World } from '#desk/world.ts';
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
import { isForAgent } from '#domain/ticket/for-agent.ts';
import { type AgentOfDesk, listAgents } from '#store/agents.ts';
import { countInHand, keepTurn, lockTurn } from '#store/assignment.ts';
import { holdTeam } from '#store/teams.ts';

/**
 * Gives a new ticket to whom the desk's settings say, by an event of the desk's own that says why. What somebody took, gave to a
 * team or closed meanwhile stays as it is, so that it may be asked twice. False where nobody got it.
 */
export function assignAutomatically(world: World, ticketId: string): Promise<boolean> {
  return world.transact(async (tx) => {
    const session = await openSession(world, tx, ticketId, theDesk);
    const { ticket, desk } = session;
    const assignment = desk.assignment ?? noAssignment;
    const isFree = ticket.assigneeId === null && ticket.teamId === null && ticket.status === 'new';
    if (!isFree || !isAssigned(assignment, ticket)) return false;
    const agents = await listAgents(tx.trx, ticket.deskId);
    const able = agents.filter((agent) => agent.personId !== ticket.requesterId && isForAgent(ticket, agent));
    const rule = byItsSite(assignment, ticket);
    if (rule !== null && (await giveBySite(session, rule, able))) return true;
    return goesInTurn(assignment) && giveInTurn(session, assignment, able);
  });
}

/** False where the rule names somebody who left the desk, or a team that was dissolved. */
async function giveBySite(session: Session, { siteId, to }: SiteRule, able: AgentOfDesk[]): Promise<boolean> {
  const automatic = { rule: 'site', siteId } as const;
  if ('personId' in to) {
    if (!able.some(({ personId }) => personId === to.personId)) return false;
    return 'ticket' in (await performed(session, { type: 'assign', assigneeId: to.personId, automatic }));
  }
  const team = await holdTeam(session.tx.trx, session.ticket.deskId, to.teamId);
  if (!team) return false;
  return 'ticket' in (await performed(session, { type: 'moveToTeam', teamId: team.id, isMember: false, automatic }));
}

/** One ticket of a desk at a time: two that open at once do not both go to one person. */
async function giveInTurn(session: Session, assignment: Assignment, able: AgentOfDesk[]): Promise<boolean> {
  const { tx, ticket } = session;
  const last = await lockTurn(tx.trx, ticket.deskId);
  const inHand = await countInHand(tx.trx, ticket.deskId, assignment.personIds);
  const ids = new Set(able.map(({ personId }) => personId));
  const assigneeId = nextInTurn(assignment, { last, able: ids, inHand });
  if (assigneeId === null) return false;
  const given = await performed(session, { type: 'assign', assigneeId, automatic: { rule: 'turn' } });
  if ('refusal' in given) return false;
  await keepTurn(tx.trx, ticket.deskId, assigneeId);
  return true;
}

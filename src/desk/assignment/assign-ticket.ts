import { onTicket, type TicketOutcome, type Written } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeNote } from '#desk/ticket/add-note.ts';
import type { Words } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { isPossible } from '#domain/ticket/lifecycle.ts';
import { isId } from '#store/database/ids.ts';
import { findAgent } from '#store/staff/agents.ts';
import { holdTeam } from '#store/staff/teams.ts';

/**
 * Assigns a ticket to an agent of its desk, to the actor (take) or to nobody. A ticket already assigned to that agent stays
 * unchanged.
 */
export function assignTicket(world: Spine, actor: Actor, number: string, email: string | null): Promise<TicketOutcome> {
  return onTicket(world, actor, 'assign', number, async (session) => {
    const agent = email === null ? null : await findAgent(session.tx.trx, session.ticket.deskId, email);
    if (agent === undefined) return { refused: 'agentUnknown' };
    const assigneeId = agent?.personId ?? null;
    if (agent && !isForAgent(session.ticket, agent)) return { refused: 'assigneeMayNotRead' };
    if (assigneeId === session.ticket.assigneeId) return { ticket: session.ticket };
    return applyWithoutFollowUp(session, { type: 'assign', assigneeId });
  });
}

/** Assigns a ticket to a colleague together with a note of what they need to know: both or neither. */
export function handOver(
  world: Spine,
  actor: Actor,
  number: string,
  { email, ...words }: Words & { email: string },
): Promise<Written> {
  return onTicket(world, actor, 'assign', number, async (session) => {
    const agent = await findAgent(session.tx.trx, session.ticket.deskId, email);
    if (!agent) return { refused: 'agentUnknown' };
    if (!isForAgent(session.ticket, agent)) return { refused: 'assigneeMayNotRead' };
    // Check before writing: after this only the note's files can be refused, and then everything is rolled back.
    if (!isPossible('assign', session.ticket.status)) return { refused: 'ticketClosed' };
    const noted = await writeNote(session, words);
    if ('refused' in noted || agent.personId === session.ticket.assigneeId) return noted;
    const given = await applyWithoutFollowUp(session, { type: 'assign', assigneeId: agent.personId });
    return 'refused' in given ? given : { ...given, entryId: noted.entryId };
  });
}

/** Moves a ticket to a team of its desk, or back to the whole desk. Its assignee keeps it if they are a member of the team. */
export function moveToTeam(world: Spine, actor: Actor, number: string, teamId: string | null): Promise<TicketOutcome> {
  return onTicket(world, actor, 'assign', number, async (session) => {
    const { ticket, tx } = session;
    if (teamId === ticket.teamId) return { ticket };
    const team = teamId === null || !isId(teamId) ? null : await holdTeam(tx.trx, ticket.deskId, teamId);
    if (teamId !== null && !team) return { refused: 'teamUnknown' };
    const isMember = ticket.assigneeId !== null && (team?.memberIds.includes(ticket.assigneeId) ?? false);
    return applyWithoutFollowUp(session, { type: 'moveToTeam', teamId, isMember });
  });
}

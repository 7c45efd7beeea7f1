import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isId } from '#store/database/ids.ts';
import { holdTeam } from '#store/staff/teams.ts';

/** Moves a ticket to a team of its desk, or back to the whole desk. Its assignee keeps it if they are a member of the team. */
export function moveToTeam(world: World, actor: Actor, number: string, teamId: string | null): Promise<TicketOutcome> {
  return onTicket(world, actor, 'assign', number, async (session) => {
    const { ticket, tx } = session;
    if (teamId === ticket.teamId) return { ticket };
    const team = teamId === null || !isId(teamId) ? null : await holdTeam(tx.trx, ticket.deskId, teamId);
    if (teamId !== null && !team) return { refused: 'teamUnknown' };
    const isMember = ticket.assigneeId !== null && (team?.memberIds.includes(ticket.assigneeId) ?? false);
    return performed(session, { type: 'moveToTeam', teamId, isMember });
  });
}

import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { openSession, perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import { onTeams, tellOfTeam } from '#desk/staff/on-teams.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { dissolveTeam as dissolve, listTicketsOfTeam } from '#store/staff/teams.ts';

export type TeamDissolved = Outcome<{ saved: true; moved: number }, Refused<'heir' | 'missing'>>;

/**
 * Dissolves a team. Its open tickets move to another team, or to the whole desk with their assignees; each records the move.
 * Closed tickets keep the team's name.
 */
export function dissolveTeam(
  world: World,
  actor: Actor,
  { deskId, teamId }: { deskId: string; teamId: string },
  { heirId }: { heirId: string | null },
): Promise<TeamDissolved> {
  return onTeams(world, actor, deskId, async ({ tx, teams }): Promise<TeamDissolved> => {
    const team = teams.find(({ id }) => id === teamId);
    const heir = heirId === null ? null : teams.find(({ id }) => id === heirId && id !== teamId);
    if (!team) return { refused: 'missing' };
    if (heir === undefined) return { refused: 'heir' };
    // Dissolve first: from here on no ticket can move to the team, so all its tickets are found.
    await dissolve(tx.trx, teamId, world.clock.now());
    const ticketIds = await listTicketsOfTeam(tx.trx, teamId);
    for (const ticketId of ticketIds) {
      const session = await openSession(world, tx, ticketId, byHighestRole(actor));
      const { assigneeId } = session.ticket;
      const isMember = (assigneeId && heir?.memberIds.includes(assigneeId)) || false;
      // Skip tickets that were closed or moved meanwhile.
      if (session.ticket.teamId === teamId) await perform(session, { type: 'moveToTeam', teamId: heirId, isMember });
    }
    const data = { heir: heir?.name ?? null };
    await tellOfTeam(world, tx, actor, { team, act: 'teamDissolved', data });
    return { saved: true, moved: ticketIds.length };
  });
}

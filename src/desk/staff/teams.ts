import { recordAct } from '#desk/history/record-audit.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type AuditAct, byHighestRole } from '#domain/history/audit.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { isSameTeamName, readTeamName, type Team, type TeamProblem, teamsPerDeskMax } from '#domain/staff/team.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import {
  addMembers,
  addTeam,
  deleteMembers,
  dissolveTeam as dissolve,
  listTeams,
  listTicketsOfTeam,
  renameTeam,
} from '#store/staff/teams.ts';

type TeamOutcome<T = { saved: true }> = Outcome<T, Refused<TeamProblem | 'missing'> | ChangedMeanwhile>;

/**
 * Renames a team and sets its members, if it is still as its editor saw it. Members who leave keep their assigned tickets: a team
 * only groups tickets and grants no rights.
 */
export function changeTeam(
  world: Store,
  actor: Actor,
  { deskId, teamId }: { deskId: string; teamId: string },
  { seen, ...typed }: { name: string; memberIds: string[]; seen: string },
): Promise<TeamOutcome> {
  return onTeams(world, actor, deskId, async ({ tx, teams, staffIds }): Promise<TeamOutcome> => {
    const before = teams.find(({ id }) => id === teamId);
    if (!before) return { refused: 'missing' };
    const memberIds = staffIds.filter((id) => typed.memberIds.includes(id));
    const wanted = teamFields({ name: readTeamName(typed.name) ?? typed.name, memberIds });
    const overtaken = changedMeanwhile(teamFields(before), wanted, seen);
    if (overtaken) return overtaken;
    const name = readTeamName(typed.name);
    if (name === null) return { refused: 'name' };
    if (isNameTaken(teams, name, teamId)) return { refused: 'nameTaken' };
    const team = { ...before, name };
    if (name !== before.name) {
      await renameTeam(tx.trx, teamId, name);
      const fields = { team: { from: before.name, to: name } };
      await tellOfTeam(world, tx, actor, { team, act: 'teamRenamed', data: { team: undefined, fields } });
    }
    const joined = memberIds.filter((id) => !before.memberIds.includes(id));
    const left = before.memberIds.filter((id) => !memberIds.includes(id));
    await addMembers(tx.trx, team, joined);
    await deleteMembers(tx.trx, teamId, left);
    for (const personId of joined) await tellOfTeam(world, tx, actor, { team, act: 'teamJoined', personId });
    for (const personId of left) await tellOfTeam(world, tx, actor, { team, act: 'teamLeft', personId });
    return { saved: true };
  });
}

/** The desk's teams and staff, locked until the transaction ends. */
interface TeamsOfDesk {
  tx: Tx;
  teams: Team[];
  staffIds: string[];
}

/** Runs a change of a desk's teams under a lock. Actors who do not administer the desk get "missing". */
function onTeams<T>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (desk: TeamsOfDesk) => Promise<T>,
): Promise<Outcome<T>> {
  return ifMay(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    const staff = await listStaff(tx.trx, deskId);
    const teams = await listTeams(tx.trx, [deskId]);
    return change({ tx, teams, staffIds: staff.map(({ personId }) => personId) });
  });
}

/** The fields of a team's form, for `seenOf`. */
export function teamFields({ name, memberIds }: Pick<Team, 'name' | 'memberIds'>): Fields {
  return { name, members: memberIds.toSorted().join(' ') };
}

/** Whether another team of the desk has this name. */
function isNameTaken(teams: readonly Team[], name: string, exceptId: string | null): boolean {
  return teams.some((team) => team.id !== exceptId && isSameTeamName(team.name, name));
}

/** Records a change of a team in the audit trail under its current name. */
function tellOfTeam(
  world: Store,
  tx: Tx,
  actor: Actor,
  {
    team,
    act,
    ...more
  }: { team: Pick<Team, 'id' | 'deskId' | 'name'>; act: AuditAct } & {
    personId?: string;
    data?: object;
  },
): Promise<void> {
  const { id, deskId, name } = team;
  return recordAct(world, tx, actor, {
    act,
    subject: { kind: 'team', id },
    deskId,
    personId: more.personId ?? null,
    data: { team: name, ...more.data },
  });
}

type Made = TeamOutcome<{ teamId: string }>;

/** Creates a team of a desk with some of its staff; people who left the desk meanwhile are skipped. */
export function makeTeam(
  world: Store,
  actor: Actor,
  deskId: string,
  typed: { name: string; memberIds: string[] },
): Promise<Made> {
  return onTeams(world, actor, deskId, async ({ tx, teams, staffIds }): Promise<Made> => {
    const name = readTeamName(typed.name);
    if (name === null) return { refused: 'name' };
    if (isNameTaken(teams, name, null)) return { refused: 'nameTaken' };
    if (teams.length >= teamsPerDeskMax) return { refused: 'tooMany' };
    const team = { id: world.newId(), deskId, name };
    await addTeam(tx.trx, team);
    await tellOfTeam(world, tx, actor, { team, act: 'teamMade' });
    const joined = staffIds.filter((id) => typed.memberIds.includes(id));
    await addMembers(tx.trx, team, joined);
    for (const personId of joined) await tellOfTeam(world, tx, actor, { team, act: 'teamJoined', personId });
    return { teamId: team.id };
  });
}

type TeamDissolved = Outcome<{ saved: true; moved: number }, Refused<'heir' | 'missing'>>;

/**
 * Dissolves a team. Its open tickets move to another team, or to the whole desk with their assignees; each records the move.
 * Closed tickets keep the team's name.
 */
export function dissolveTeam(
  world: Spine,
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
      if (session.ticket.teamId === teamId)
        await applyCommand(session, { type: 'moveToTeam', teamId: heirId, isMember });
    }
    const data = { heir: heir?.name ?? null };
    await tellOfTeam(world, tx, actor, { team, act: 'teamDissolved', data });
    return { saved: true, moved: ticketIds.length };
  });
}

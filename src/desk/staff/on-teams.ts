import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type AuditAct, byHighestRole } from '#domain/history/audit.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { isSameTeamName, type Team, type TeamProblem } from '#domain/staff/team.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import { listTeams } from '#store/staff/teams.ts';

export type TeamOutcome<T = { saved: true }> = Outcome<T, Refused<TeamProblem | 'missing'> | ChangedMeanwhile>;

/** The desk's teams and staff, locked until the transaction ends. */
export interface TeamsOfDesk {
  tx: Tx;
  teams: Team[];
  staffIds: string[];
}

/** Runs a change of a desk's teams under a lock. Actors who do not administer the desk get "missing". */
export function onTeams<T>(
  world: World,
  actor: Actor,
  deskId: string,
  change: (desk: TeamsOfDesk) => Promise<T>,
): Promise<Outcome<T>> {
  if (!hasDutyAt(actor, 'desks', deskId)) return Promise.resolve({ refused: 'missing' });
  return world.transact(async (tx) => {
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
export function isNameTaken(teams: readonly Team[], name: string, exceptId: string | null): boolean {
  return teams.some((team) => team.id !== exceptId && isSameTeamName(team.name, name));
}

/** Records a change of a team in the audit trail under its current name. */
export function tellOfTeam(
  world: World,
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
  return recordAudit(tx, {
    by: byHighestRole(actor),
    at: world.clock.now(),
    act,
    subject: { kind: 'team', id },
    deskId,
    personId: more.personId ?? null,
    data: { team: name, ...more.data },
  });
}

import { seenOf } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import { joinDesk, leaveDesk } from '#desk/staff/change-staff.ts';
import { changeTeam, dissolveTeam, makeTeam, teamFields } from '#desk/staff/teams.ts';
import type { Role } from '#domain/actor.ts';
import { staffRoles } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { DeskEntry, Installation } from '#domain/installation/installation.ts';
import { isSameTeamName } from '#domain/staff/team.ts';
import { listStaff, type StaffMember } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { type Application, ask, isAsWanted, isLeftAlone, make, type Path } from './application.ts';

type StaffEntry = NonNullable<Installation['staff']>[number];
type WantedStaff = Extract<StaffEntry, { remove?: false }>;

/** Gives people the roles and desks of the file. A person's roles and desks are exactly those of their entry. */
export async function applyStaff(
  app: Application,
  desks: readonly Desk[],
  staff: readonly StaffEntry[],
): Promise<void> {
  const known = await everybody(app, desks);
  for (const [place, wanted] of staff.entries()) {
    const path = ['staff', place];
    const before = known.get(wanted.email);
    if (wanted.remove) await dismiss(app, before, path, wanted.email);
    else await engage(app, desks, before, wanted, path);
  }
  const named = new Set(staff.map(({ email }) => email));
  isLeftAlone(
    app,
    ['staff'],
    [...known.keys()].filter((email) => !named.has(email)),
  );
}

/** Everybody who works at a desk, by their address. */
export async function everybody({ world }: { world: Pick<Store, 'db'> }, desks: readonly Pick<Desk, 'id'>[]) {
  const all = new Map<string, StaffMember>();
  for (const { id } of desks) for (const member of await listStaff(world.db, id)) all.set(member.login, member);
  return all;
}

async function engage(
  app: Application,
  desks: readonly Desk[],
  before: StaffMember | undefined,
  wanted: WantedStaff,
  path: Path,
): Promise<void> {
  const { world, actor } = app;
  const { email, name = null, roles } = wanted;
  const had = staffRoles.filter((role) => before?.roles.includes(role));
  const isSame = had.join() === staffRoles.filter((role) => roles.includes(role)).join();
  const missing: Desk[] = [];
  for (const [place, prefix] of wanted.desks.entries()) {
    const desk = desks.find((each) => each.prefix === prefix);
    if (!desk) app.faults.push({ path: [...path, 'desks', place], message: app.words.noDesk({ prefix }) });
    else if (!isSame || !before?.deskIds.includes(desk.id)) missing.push(desk);
  }
  const extra = desks.filter(({ id, prefix }) => before?.deskIds.includes(id) && !wanted.desks.includes(prefix));
  if (missing.length === 0 && extra.length === 0) return isAsWanted(app, path, { name: email });
  const told = {
    name: email,
    detail: `${rolesAt(before, had, desks)} → ${roles.join(', ')} (${wanted.desks.join(', ')})`,
  };
  app.changes.push({ what: before ? 'change' : 'create', path: [...path], ...told });
  for (const { id } of missing) {
    if (!(await ask(app, path, () => joinDesk(world, actor, id, { email, name, roles: [...roles] })))) return;
  }
  for (const { id } of extra) await ask(app, path, () => leaveDesk(world, actor, id, before!.personId));
}

function rolesAt(member: StaffMember | undefined, roles: readonly Role[], desks: readonly Desk[]): string {
  if (!member) return '–';
  const at = desks.filter(({ id }) => member.deskIds.includes(id)).map(({ prefix }) => prefix);
  return `${roles.join(', ')} (${at.join(', ')})`;
}

async function dismiss(app: Application, before: StaffMember | undefined, path: Path, name: string): Promise<void> {
  if (!before) return isAsWanted(app, path, { name });
  app.changes.push({ what: 'remove', path: [...path], name });
  for (const id of before.deskIds) await ask(app, path, () => leaveDesk(app.world, app.actor, id, before.personId));
}

/** Sets a desk's teams. A team's members are exactly those of its entry. */
export async function applyTeams(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { world, actor } = app;
  const path = [...parent, 'teams'];
  const teams = await listTeams(world.db, [desk.id]);
  const staff = await listStaff(world.db, desk.id);
  const named = new Set<string>();
  for (const [place, wanted] of (entry.teams ?? []).entries()) {
    const at = [...path, place];
    const told = { name: wanted.name };
    const team = teams.find(({ name }) => isSameTeamName(name, wanted.name));
    if (team) named.add(team.id);
    const teamPlace = { deskId: desk.id, teamId: team?.id ?? '' };
    if (wanted.remove) {
      if (team) await make(app, 'remove', at, () => dissolveTeam(world, actor, teamPlace, { heirId: null }), told);
      else isAsWanted(app, at, told);
      continue;
    }
    const memberIds = membersOf(app, wanted.members, staff, at);
    const typed = { name: wanted.name, memberIds };
    if (!team) await make(app, 'create', at, () => makeTeam(world, actor, desk.id, typed), told);
    else if (seenOf(teamFields(team)) === seenOf(teamFields(typed))) isAsWanted(app, at, told);
    else {
      const seen = seenOf(teamFields(team));
      await make(app, 'change', at, () => changeTeam(world, actor, teamPlace, { ...typed, seen }), told);
    }
  }
  isLeftAlone(
    app,
    path,
    teams.filter(({ id }) => !named.has(id)).map(({ name }) => name),
  );
}

function membersOf(app: Application, emails: readonly string[], staff: readonly StaffMember[], path: Path): string[] {
  return emails.flatMap((email, place) => {
    const member = staff.find(({ login }) => login === email);
    if (member) return [member.personId];
    app.faults.push({ path: [...path, 'members', place], message: app.words.notStaff({ email }) });
    return [];
  });
}

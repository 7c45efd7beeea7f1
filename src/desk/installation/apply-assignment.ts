import { isDeepStrictEqual } from 'node:util';
import { addSiteRule, changeAssignment, removeSiteRule } from '#desk/assignment/change-assignment.ts';
import { type Assignment, noAssignment, type SiteRule } from '#domain/assignment/assignment.ts';
import { assignmentFields, typedAssignment } from '#domain/assignment/typed-assignment.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { namesOfSites } from '#store/assignment/assignment.ts';
import type { Handle } from '#store/database/database.ts';
import { type Application, isAsWanted, isLeftAlone, make, type Path, type Placing } from './application.ts';
import { type Colleagues, listColleagues } from './colleagues.ts';

type AssignmentEntry = NonNullable<DeskEntry['assignment']>;
type SiteEntry = NonNullable<AssignmentEntry['sites']>[number];

/** Sets how a desk assigns new tickets: its mode and people exactly, its sites one by one. */
export async function applyAssignment(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { assignment: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'assignment'];
  const colleagues = await listColleagues(app.world.db, desk.id);
  await applyMode(app, desk, wanted, colleagues, path);
  await applySites(app, desk, wanted.sites ?? [], colleagues, [...path, 'sites']);
}

async function applyMode(
  app: Application,
  desk: Desk,
  { mode, people, openMax, strangers }: AssignmentEntry,
  colleagues: Colleagues,
  path: Path,
): Promise<void> {
  const { world, actor } = app;
  const before = desk.assignment ?? noAssignment;
  const personIds = people.flatMap((email, place) => colleagues.personOf(app, email, [...path, 'people', place]) ?? []);
  if (personIds.length < people.length) return;
  const typed = typedAssignment({ mode, personIds, openMax, strangers, sites: [] });
  const fieldsOf = (form: ReturnType<typeof typedAssignment>) =>
    assignmentFields({ ...form, personIds: form.personIds.toSorted() });
  // Somebody who left the desk takes no part, whether or not the file names them.
  const known = before.personIds.filter((id) => colleagues.emailOf(id).includes('@'));
  if (isDeepStrictEqual(fieldsOf(typedAssignment({ ...before, personIds: known })), fieldsOf(typed)))
    return isAsWanted(app, path);
  const change = () => changeAssignment(world, actor, desk.id, { typed, seen: null });
  await make(app, 'change', path, change, { detail: `${before.mode} → ${mode}` }, modeInFile);
}

const modeInFile: Placing = (_, words) => ({ path: ['people'], message: words.takesPart });

async function applySites(
  app: Application,
  desk: Desk,
  wanted: readonly SiteEntry[],
  colleagues: Colleagues,
  path: Path,
): Promise<void> {
  const { world, actor } = app;
  const shown = await sitesInFile(world.db, desk.assignment ?? noAssignment, colleagues);
  for (const [place, entry] of wanted.entries()) {
    const { site, remove } = entry;
    const at = [...path, place];
    const told = { name: site };
    const before = shown.find((each) => each.site === site);
    if (remove) {
      if (before) await make(app, 'remove', at, () => removeSiteRule(world, actor, desk.id, site), told);
      else isAsWanted(app, at, told);
      continue;
    }
    const { person, team } = entry;
    if (before && before.person === person && before.team === team) {
      isAsWanted(app, at, told);
      continue;
    }
    const to = recipientOf(app, entry, colleagues, at);
    if (to !== null)
      await make(
        app,
        before ? 'change' : 'create',
        at,
        () => addSiteRule(world, actor, desk.id, { site, to }),
        told,
        siteInFile,
      );
  }
  const left = shown.filter(({ site }) => !wanted.some((each) => each.site === site));
  isLeftAlone(
    app,
    path,
    left.map(({ site }) => site),
  );
}

const siteInFile: Placing = ({ problem }, words) => ({
  path: ['site'],
  message: problem === 'unknown' ? words.noSite : words.tooManySites,
});

function recipientOf(
  app: Application,
  { person, team }: Exclude<SiteEntry, { remove: true }>,
  colleagues: Colleagues,
  path: Path,
): string | null {
  if ((person === undefined) === (team === undefined)) {
    app.faults.push({ path: [...path], message: app.words.personOrTeam });
    return null;
  }
  const id = person
    ? colleagues.personOf(app, person, [...path, 'person'])
    : colleagues.teamOf(app, team!, [...path, 'team']);
  return id && `${person ? 'person' : 'team'}:${id}`;
}

/** Returns an assignment as the file writes it. */
export async function assignmentInFile(handle: Handle, assignment: Assignment, colleagues: Colleagues) {
  const { mode, personIds, openMax, strangers } = assignment;
  const people = personIds.map(colleagues.emailOf).filter((email) => email.includes('@'));
  return { mode, people, openMax, strangers, sites: await sitesInFile(handle, assignment, colleagues) };
}

async function sitesInFile(handle: Handle, { sites }: Assignment, colleagues: Colleagues) {
  const names = await namesOfSites(
    handle,
    sites.map(({ siteId }) => siteId),
  );
  return sites
    .map(({ siteId, to }) => ({ site: names.get(siteId)!.number, ...recipientInFile(to, colleagues) }))
    .sort((one, other) => one.site.localeCompare(other.site));
}

function recipientInFile(to: SiteRule['to'], { emailOf, teamNameOf }: Colleagues): { person?: string; team?: string } {
  return 'personId' in to ? { person: emailOf(to.personId) } : { team: teamNameOf(to.teamId) };
}

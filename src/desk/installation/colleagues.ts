import { unknown } from '#domain/installation/desk-work.ts';
import { tagsOffered, tagsShown } from '#domain/tags/tag.ts';
import { checklistsOffered } from '#domain/tasks/checklist.ts';
import type { Handle } from '#store/database/database.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import type { Application, Path } from './application.ts';

/** The people, teams, tags and checklists of a desk, by the names that a file uses. */
export interface Colleagues {
  emailOf(personId: string): string;
  teamNameOf(teamId: string): string;
  tagNameOf(tagId: string): string;
  checklistNameOf(checklistId: string): string;
  /** The id of a person, team, tag or checklist; null, with a fault, if the desk has no such name. */
  personOf(app: Application, email: string, path: Path): string | null;
  teamOf(app: Application, name: string, path: Path): string | null;
  tagOf(app: Application, name: string, path: Path): string | null;
  checklistOf(app: Application, name: string, path: Path): string | null;
}

/** Returns the staff, the teams, the tags and the checklists of a desk. A checklist is known by its English name, or its first. */
export async function listColleagues(handle: Handle, deskId: string): Promise<Colleagues> {
  const people = (await listAgents(handle, deskId)).map(({ personId, email }) => ({ id: personId, name: email }));
  const teams = await listTeams(handle, [deskId]);
  const tags = await listTags(handle, [deskId]);
  const checklists = checklistsOffered(await listChecklists(handle, [deskId]), 'en');
  const find = (all: readonly { id: string; name: string }[], wanted: string, message: string) =>
    function idOf({ faults }: Application, path: Path): string | null {
      const known = all.find(({ name }) => name === wanted);
      if (!known) faults.push({ path: [...path], message });
      return known?.id ?? null;
    };
  return {
    emailOf: (personId) => people.find(({ id }) => id === personId)?.name ?? unknown,
    teamNameOf: (teamId) => teams.find(({ id }) => id === teamId)?.name ?? unknown,
    tagNameOf: (tagId) => tagsShown([tagId], tags)[0]?.name ?? unknown,
    checklistNameOf: (checklistId) => checklists.find(({ id }) => id === checklistId)?.name ?? unknown,
    personOf: (app, email, path) => find(people, email, app.words.notStaff({ email }))(app, path),
    teamOf: (app, name, path) => find(teams, name, app.words.noTeam({ name }))(app, path),
    tagOf: (app, name, path) => find(tagsOffered(tags), name, app.words.tags.noTag({ name }))(app, path),
    checklistOf: (app, name, path) => find(checklists, name, app.words.tags.noChecklist({ name }))(app, path),
  };
}

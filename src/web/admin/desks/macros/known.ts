import type { World } from '#desk/spine/world.ts';
import { inUse } from '#domain/definitions/definition.ts';
import type { Language } from '#domain/language.ts';
import { tagsOffered } from '#domain/tags/tag.ts';
import { checklistsOffered } from '#domain/tasks/checklist.ts';
import { listFields } from '#store/fields/fields.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';

/** Returns the people, teams, tags, fields and checklists that actions can name. */
export async function readKnown({ db }: World, deskId: string, language: Language) {
  const [agents, teams, all, lists, fields] = await Promise.all([
    listAgents(db, deskId),
    listTeams(db, [deskId]),
    listTags(db, [deskId]),
    listChecklists(db, [deskId]),
    listFields(db, [deskId]),
  ]);
  const checklists = checklistsOffered(lists, language);
  const tags = tagsOffered(all);
  return {
    agents: agents.map(({ personId, name }) => ({ personId, label: name })),
    agentIds: agents.map(({ personId }) => personId),
    teams: teams.map(({ id, name }) => ({ id, name })),
    teamIds: teams.map(({ id }) => id),
    tags: tags.map(({ id, name }) => ({ id, name })),
    tagIds: tags.map(({ id }) => id),
    fields: inUse(fields),
    fieldNames: fieldChoices(fields, language),
    checklists,
    checklistIds: checklists.map(({ id }) => id),
  };
}

import { type NamedDefinition, onDefinition, recordDefinition, verbsOf } from '#desk/definitions/change-definitions.ts';
import type { DefinitionKind } from '#desk/definitions/definition-kind.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { differences, type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import { textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  type CheckedMacro,
  checkMacro,
  type Macro,
  type MacroDesk,
  type MacroInput,
  type MacroProblem,
  macrosPerDeskMax,
} from '#domain/macros/macro.ts';
import { actTexts } from '#domain/messages/acts.ts';
import { tagsOffered } from '#domain/tags/tag.ts';
import type { Handle } from '#store/database/database.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { deleteMacro, listMacros, putMacro } from '#store/macros/macros.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';

type Problem = OwnTextProblem | MacroProblem;

const macros: DefinitionKind<Macro, MacroInput, Problem> = {
  part: 'macros',
  perDeskMax: macrosPerDeskMax,
  list: (handle, [deskId]) => listMacros(handle, deskId!),
  put: putMacro,
  async check(input, { tx, desk, place: { id, deskId, position } }) {
    const checked = checkMacro(input, await readMacroDesk(tx.trx, desk.id));
    return 'problems' in checked ? checked : { row: { id, deskId, position, ...checked.macro } };
  },
  fieldsOf: macroFields,
  told: () => ({}),
  placeField: ({ names }, language) => textIn(names, language),
};

/** The verbs of a desk's macros. The audit trail records their texts and acts. */
export const { save: saveMacro, move: moveMacro } = verbsOf(macros);

/** Deletes a macro of a desk. */
export function discardMacro(
  world: Store,
  actor: Actor,
  named: NamedDefinition,
): Promise<Outcome<{ discarded: true }>> {
  return onDefinition<Macro, { discarded: true }>(world, actor, { kind: macros, ...named }, async ({ tx, row }) => {
    await deleteMacro(tx.trx, row.deskId, row.id);
    const fields = differences(macroFields(row), macroFields(undefined));
    await recordDefinition(world, tx, actor, macros, { row, fields });
    return { discarded: true };
  });
}

/** A macro as texts, for `seenOf` and the audit trail. */
export function macroFields(macro: CheckedMacro | undefined): Fields {
  return {
    ...fieldsOfTexts('name', macro?.names),
    ...fieldsOfTexts('text', macro?.texts),
    tab: macro?.tab ?? '',
    ...actTexts(macro?.acts ?? []),
    ...fieldsOfTexts('reason', macro?.reasons),
  };
}

/** The people, teams, tags, fields and checklists that the acts of a desk's macros may name, and the languages that they need. */
export async function readMacroDesk(handle: Handle, deskId: string): Promise<MacroDesk> {
  const [agents, teams] = [await listAgents(handle, deskId), await listTeams(handle, [deskId])];
  const { languages } = await findDesk(handle, deskId);
  return {
    languages,
    agentIds: agents.map(({ personId }) => personId),
    teamIds: teams.map(({ id }) => id),
    checklistIds: inUse(await listChecklists(handle, [deskId])).map(({ id }) => id),
    fields: inUse(await listFields(handle, [deskId])),
    tagIds: tagsOffered(await listTags(handle, [deskId])).map(({ id }) => id),
  };
}

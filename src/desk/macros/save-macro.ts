import { recordDeskChange } from '#desk/desks/on-desk.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import { fieldsOffered } from '#domain/fields/field.ts';
import { textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  type Macro,
  type MacroDesk,
  type MacroProblem,
  macrosPerDeskMax,
  type ReadMacro,
  readMacro,
  type WrittenMacro,
} from '#domain/macros/macro.ts';
import { actWords } from '#domain/messages/acts.ts';
import { moveIn } from '#domain/move-in.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { tagsOffered } from '#domain/tags/tag.ts';
import { inUse } from '#domain/tasks/checklist.ts';
import type { Handle } from '#store/database/database.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { deleteMacro, listMacros, placeMacro, saveMacro as saveRow } from '#store/macros/macros.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { listTags } from '#store/tags/tags.ts';
import { listChecklists } from '#store/tasks/checklists.ts';

export type MacroSaved = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<OwnTextProblem | MacroProblem> | ChangedMeanwhile
>;

export interface TypedMacro extends WrittenMacro {
  /** Null creates a macro. */
  id: string | null;
  /** The values that the form showed; null without a form. */
  seen: string | null;
}

/**
 * Saves a macro of a desk for its agents, if it is still as its editor saw it. The audit trail records its text and acts. A new
 * macro goes last.
 */
export function saveMacro(world: Store, actor: Actor, deskId: string, typed: TypedMacro): Promise<MacroSaved> {
  const { id, seen } = typed;
  return onMacros<MacroSaved>(world, actor, deskId, async (tx, macros) => {
    const before = macros.find((macro) => macro.id === id);
    if (id !== null && !before) return { refused: 'missing' };
    const read = readMacro(typed, await readMacroDesk(tx.trx, deskId));
    if ('problems' in read) return read;
    if (!before && macros.length >= macrosPerDeskMax) return { refused: 'tooMany' };
    const position = before?.position ?? (macros.at(-1)?.position ?? 0) + 1;
    const macro: Macro = { id: id ?? world.newId(), deskId, position, ...read.macro };
    const refused = before && changedMeanwhile(macroFields(before), macroFields(macro), seen);
    if (refused) return refused;
    await saveRow(tx.trx, macro);
    await recordDeskChange(world, tx, actor, {
      deskId,
      part: 'macros',
      of: macro.id,
      fields: differences(macroFields(before), macroFields(macro)),
    });
    return { saved: macro.id };
  });
}

/** Deletes a macro of a desk. */
export function discardMacro(
  world: Store,
  actor: Actor,
  deskId: string,
  id: string,
): Promise<Outcome<{ discarded: true }>> {
  return onMacros<Outcome<{ discarded: true }>>(world, actor, deskId, async (tx, macros) => {
    const before = macros.find((macro) => macro.id === id);
    if (!before) return { refused: 'missing' };
    await deleteMacro(tx.trx, deskId, id);
    await recordDeskChange(world, tx, actor, {
      deskId,
      part: 'macros',
      of: id,
      fields: differences(macroFields(before), macroFields(undefined)),
    });
    return { discarded: true };
  });
}

/** Moves a macro by some places in its desk's list, upwards if negative; at the end it stays. */
export function moveMacro(
  world: Store,
  actor: Actor,
  deskId: string,
  { id, by }: { id: string; by: number },
): Promise<Outcome<{ moved: true }>> {
  return onMacros<Outcome<{ moved: true }>>(world, actor, deskId, async (tx, macros) => {
    const macro = macros.find((each) => each.id === id);
    if (!macro) return { refused: 'missing' };
    const { order, place } = moveIn(macros, macro, by);
    if (place === null) return { moved: true };
    for (const [at, each] of order.entries())
      if (each !== macros[at]) await placeMacro(tx.trx, each, macros[at]!.position);
    const name = textIn(macro.names, actor.language);
    await recordDeskChange(world, tx, actor, { deskId, part: 'macros', of: id, fields: { [name]: place } });
    return { moved: true };
  });
}

/** The fields of a macro's form, for `seenOf`. */
export function macroFields(macro: ReadMacro | undefined): Fields {
  return {
    ...fieldsOfTexts('name', macro?.names),
    ...fieldsOfTexts('text', macro?.texts),
    tab: macro?.tab ?? '',
    ...actWords(macro?.acts ?? []),
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
    fields: fieldsOffered(await listFields(handle, [deskId])),
    tagIds: tagsOffered(await listTags(handle, [deskId])).map(({ id }) => id),
  };
}

/** Runs a change of a desk's macros under a lock. Actors who do not administer the desk get "missing". */
function onMacros<T>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (tx: Tx, macros: Macro[]) => Promise<T>,
): Promise<Outcome<T>> {
  return ifMay(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change(tx, await listMacros(tx.trx, deskId));
  });
}

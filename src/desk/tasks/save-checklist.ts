import { recordDeskChange } from '#desk/desks/on-desk.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences } from '#domain/directory/fields.ts';
import { textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import { moveIn } from '#domain/move-in.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import {
  type Checklist,
  checklistFields,
  checklistsPerDeskMax,
  type ItemProblem,
  readChecklist,
  type TypedChecklist,
} from '#domain/tasks/checklist.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';
import { listChecklists, putChecklist } from '#store/tasks/checklists.ts';

export type ChecklistSaved = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<OwnTextProblem | ItemProblem> | ChangedMeanwhile
>;

/**
 * Saves a checklist of a desk, if it is still as its editor saw it. A new one, with `id` null, goes last. Tickets keep the tasks
 * that they got from it before.
 */
export function saveChecklist(
  world: Store,
  actor: Actor,
  deskId: string,
  { id, seen, ...typed }: TypedChecklist & { id: string | null; seen: string | null },
): Promise<ChecklistSaved> {
  return onChecklists<ChecklistSaved>(world, actor, deskId, async (tx, checklists) => {
    const before = checklists.find((checklist) => checklist.id === id);
    if (id !== null && !before) return { refused: 'missing' };
    const { languages } = await findDesk(tx.trx, deskId);
    const read = readChecklist(typed, languages);
    const after = 'checklist' in read ? checklistFields(read.checklist) : null;
    const overtaken = before && changedMeanwhile(checklistFields(before), after, seen);
    if (overtaken) return overtaken;
    if ('problems' in read) return read;
    if (!before && checklists.length >= checklistsPerDeskMax) return { refused: 'tooMany' };
    const position = before?.position ?? (checklists.at(-1)?.position ?? 0) + 1;
    const { retiredAt = null } = before ?? {};
    const checklist: Checklist = { id: id ?? world.newId(), deskId, position, retiredAt, ...read.checklist };
    await putChecklist(tx.trx, checklist);
    await record(world, tx, actor, checklist, differences(checklistFields(before), checklistFields(checklist)));
    return { saved: checklist.id };
  });
}

type ChecklistDone = Outcome<{ saved: string }>;

/** Retires a checklist: it cannot be added to tickets any more. */
export function retireChecklist(world: Store, actor: Actor, deskId: string, id: string): Promise<ChecklistDone> {
  return setRetired(world, actor, { deskId, id }, world.clock.now());
}

/** Undoes `retireChecklist`. */
export function reinstateChecklist(world: Store, actor: Actor, deskId: string, id: string): Promise<ChecklistDone> {
  return setRetired(world, actor, { deskId, id }, null);
}

function setRetired(
  world: Store,
  actor: Actor,
  named: { deskId: string; id: string },
  retiredAt: string | null,
): Promise<ChecklistDone> {
  return onChecklist(world, actor, named, async (tx, checklist) => {
    if ((checklist.retiredAt === null) === (retiredAt === null)) return;
    await putChecklist(tx.trx, { ...checklist, retiredAt });
    const [from, to] = [said(checklist.retiredAt), said(retiredAt)];
    await record(world, tx, actor, checklist, { retired: { from, to } });
  });
}

/** A fixed word, which the page translates. */
function said(retiredAt: string | null): string | null {
  return retiredAt === null ? null : 'retired';
}

/** Moves a checklist by some places among those that are in use, upwards if negative; at the end it stays. */
export function moveChecklist(
  world: Store,
  actor: Actor,
  deskId: string,
  { id, by }: { id: string; by: number },
): Promise<ChecklistDone> {
  return onChecklist(world, actor, { deskId, id }, async (tx, checklist, all) => {
    const used = all.filter(({ retiredAt }) => retiredAt === null);
    const { order, place } = moveIn(used, checklist, by);
    if (place === null) return;
    for (const [at, each] of order.entries())
      if (each !== used[at]) await putChecklist(tx.trx, { ...each, position: used[at]!.position });
    await record(world, tx, actor, checklist, { place });
  });
}

async function onChecklist(
  world: Store,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
  change: (tx: Tx, checklist: Checklist, all: Checklist[]) => Promise<void>,
): Promise<ChecklistDone> {
  return onChecklists<ChecklistDone>(world, actor, deskId, async (tx, all) => {
    const checklist = all.find((each) => each.id === id);
    if (!checklist) return { refused: 'missing' };
    await change(tx, checklist, all);
    return { saved: id };
  });
}

/** Runs a change of a desk's checklists under a lock. Actors who do not administer the desk get "missing". */
function onChecklists<T>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (tx: Tx, checklists: Checklist[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return ifMay<Outcome<T>>(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change(tx, await listChecklists(tx.trx, [deskId]));
  });
}

function record(
  world: Store,
  tx: Tx,
  actor: Actor,
  { id: of, deskId, names }: Checklist,
  fields: ReturnType<typeof differences>,
): Promise<void> {
  const checklist = textIn(names, actor.language);
  return recordDeskChange(world, tx, actor, { deskId, part: 'checklists', of, checklist, fields });
}

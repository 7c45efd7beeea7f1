import { recordAct } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { AuditAct } from '#domain/history/audit.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { areUsual, readColumns } from '#domain/views/columns.ts';
import { readFilter, writeFilter } from '#domain/views/filter.ts';
import {
  filterCharactersMax,
  managesView,
  ownViewsMax,
  readViewName,
  type SavedView,
  sharedViewsMax,
  type ViewFields,
  type ViewProblem,
} from '#domain/views/saved-view.ts';
import { isId } from '#store/database/ids.ts';
import {
  addSavedView,
  deleteDiscardedViews,
  findSavedView,
  lockViewsBeside,
  putListColumns,
  putSavedView,
} from '#store/views/saved-views.ts';

type ViewOutcome<T = { saved: true }> = Outcome<T, Refused<ViewProblem | 'missing'> | ChangedMeanwhile>;

/** Changes the name, filter, order or sharing of a view, if it is still as its editor saw it. */
export function changeView(
  world: Store,
  actor: Actor,
  id: string,
  { seen, ...typed }: ViewFields & { seen: string },
): Promise<ViewOutcome> {
  return onView(world, actor, id, async (tx, view): Promise<ViewOutcome> => {
    // A person who manages a shared view for its maker may unshare it; then it belongs to its maker alone.
    const read = readViewFields(actor, typed);
    const overtaken = changedMeanwhile(viewFields(view), viewFields('fields' in read ? read.fields : typed), seen);
    if (overtaken) return overtaken;
    if ('refused' in read) return read;
    const { fields } = read;
    const moves = fields.deskId !== view.deskId;
    const position = moves ? await lastPosition(tx, { ...view, deskId: fields.deskId }) : view.position;
    if (position === null) return { refused: 'tooMany' };
    await putSavedView(tx.trx, id, { ...fields, position, changedAt: world.clock.now() });
    if (moves && view.deskId !== null)
      await tellOfView(world, tx, actor, { id, deskId: view.deskId, act: 'viewUnshared' });
    if (fields.deskId !== null)
      await tellOfView(world, tx, actor, { id, deskId: fields.deskId, act: moves ? 'viewShared' : 'viewChanged' });
    return { saved: true };
  });
}

/** Runs a change of a view by a person who may manage it; others get "missing". */
function onView<T>(
  world: Store,
  actor: Actor,
  id: string,
  change: (tx: Tx, view: SavedView) => Promise<T>,
): Promise<Outcome<T>> {
  return world.transact(async (tx) => {
    const view = isStaff(actor) && isId(id) ? await findSavedView(tx.trx, actor, id) : undefined;
    return view && managesView(actor, view) ? change(tx, view) : { refused: 'missing' };
  });
}

/** The typed fields in normalised form, or their problem. A filter is saved as it was parsed, and nothing of it is lost. */
function readViewFields(actor: Actor, typed: ViewFields): Outcome<{ fields: ViewFields }, Refused<ViewProblem>> {
  const name = readViewName(typed.name);
  const { filter, problems } = readFilter(typed.filter);
  const text = writeFilter(filter);
  if (name === null) return { refused: 'name' };
  if (problems.some(({ why }) => why !== 'unknownOperator')) return { refused: 'filter' };
  if (text === '' || text.length > filterCharactersMax) return { refused: 'filter' };
  if (typed.deskId !== null && !actor.deskIds.includes(typed.deskId)) return { refused: 'desk' };
  return { fields: { name, filter: text, sort: typed.sort, deskId: typed.deskId } };
}

/** The next free position after the neighbouring views; null if the limit is reached. */
async function lastPosition(tx: Tx, beside: Pick<SavedView, 'ownerId' | 'deskId'>): Promise<number | null> {
  const views = await lockViewsBeside(tx.trx, beside);
  if (views.length >= (beside.deskId === null ? ownViewsMax : sharedViewsMax)) return null;
  return (views.at(-1)?.position ?? 0) + 1;
}

/** The fields of a view's form, for `seenOf`. */
export function viewFields({ name, filter, sort, deskId }: ViewFields): Fields {
  return { name, filter, sort, desk: deskId ?? '' };
}

/** Records a change of a shared view in the audit trail, without its name, which is private text. */
function tellOfView(
  world: Store,
  tx: Tx,
  actor: Actor,
  { id, deskId, act }: { id: string; deskId: string; act: AuditAct },
): Promise<void> {
  return recordAct(world, tx, actor, { act, subject: { kind: 'view', id }, deskId });
}

/** A list is named by its word in the URL or by an id. */
const listCharactersMax = 60;

/** Saves the actor's columns for a list. The default columns are not saved, so that later changes of the default apply. */
export function chooseColumns(
  world: Store,
  actor: Actor,
  { list, columns: chosen }: { list: string; columns: readonly string[] },
): Promise<Outcome<{ saved: true }>> {
  return world.transact(async ({ trx }): Promise<Outcome<{ saved: true }>> => {
    if (!isStaff(actor) || list.length > listCharactersMax) return { refused: 'missing' };
    const columns = readColumns(chosen);
    await putListColumns(trx, { personId: actor.personId, list, columns: areUsual(columns) ? null : columns });
    return { saved: true };
  });
}

/** Hours in which a discarded view can be restored. */
const restorableHours = 24;

/** Removes a view from every navigation. `restoreView` can undo it within a day. */
export function discardView(world: Store, actor: Actor, id: string): Promise<Outcome<{ saved: true; name: string }>> {
  return onView(world, actor, id, async (tx, view) => {
    const at = world.clock.now();
    const before = Temporal.Instant.from(at).subtract({ hours: restorableHours }).toString();
    await deleteDiscardedViews(tx.trx, before);
    await putSavedView(tx.trx, id, { discardedAt: view.discardedAt ?? at });
    if (view.deskId !== null && view.discardedAt === null)
      await tellOfView(world, tx, actor, { id, deskId: view.deskId, act: 'viewUnshared' });
    return { saved: true as const, name: view.name };
  });
}

/** Moves a view one place up or down among its neighbours; at the end it stays. */
export function moveView(
  world: Store,
  actor: Actor,
  id: string,
  way: 'up' | 'down',
): Promise<Outcome<{ saved: true }>> {
  return onView(world, actor, id, async (tx, view) => {
    const ids = (await lockViewsBeside(tx.trx, view)).map((each) => each.id);
    const from = ids.indexOf(id);
    const to = from + (way === 'up' ? -1 : 1);
    if (from !== -1 && to >= 0 && to < ids.length) {
      ids.splice(to, 0, ...ids.splice(from, 1));
      for (const [place, each] of ids.entries()) await putSavedView(tx.trx, each, { position: place + 1 });
    }
    return { saved: true as const };
  });
}

/** Restores a discarded view to its former place. */
export function restoreView(world: Store, actor: Actor, id: string): Promise<ViewOutcome> {
  return onView(world, actor, id, async (tx, view): Promise<ViewOutcome> => {
    if (view.discardedAt === null) return { saved: true };
    if ((await lastPosition(tx, view)) === null) return { refused: 'tooMany' };
    await putSavedView(tx.trx, id, { discardedAt: null });
    if (view.deskId !== null) await tellOfView(world, tx, actor, { id, deskId: view.deskId, act: 'viewShared' });
    return { saved: true };
  });
}

/** Creates a private view, or one shared with the staff of a desk. It goes last. */
export function saveView(world: Store, actor: Actor, typed: ViewFields): Promise<ViewOutcome<{ viewId: string }>> {
  return world.transact(async (tx): Promise<ViewOutcome<{ viewId: string }>> => {
    if (!isStaff(actor)) return { refused: 'missing' };
    const read = readViewFields(actor, typed);
    if ('refused' in read) return read;
    const { fields } = read;
    const position = await lastPosition(tx, { ownerId: actor.personId, deskId: fields.deskId });
    if (position === null) return { refused: 'tooMany' };
    const id = world.newId();
    const changedAt = world.clock.now();
    await addSavedView(tx.trx, { ...fields, id, position, changedAt, ownerId: actor.personId, discardedAt: null });
    if (fields.deskId !== null) await tellOfView(world, tx, actor, { id, deskId: fields.deskId, act: 'viewShared' });
    return { viewId: id };
  });
}

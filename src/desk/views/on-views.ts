import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type AuditAct, byHighestRole } from '#domain/history/audit.ts';
import { isStaff } from '#domain/ticket/rights.ts';
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
import { findSavedView, lockViewsBeside } from '#store/views/saved-views.ts';

export type ViewOutcome<T = { saved: true }> = Outcome<T, Refused<ViewProblem | 'missing'> | ChangedMeanwhile>;

/** Runs a change of a view by a person who may manage it; others get "missing". */
export function onView<T>(
  world: World,
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
export function readViewFields(actor: Actor, typed: ViewFields): Outcome<{ fields: ViewFields }, Refused<ViewProblem>> {
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
export async function lastPosition(tx: Tx, beside: Pick<SavedView, 'ownerId' | 'deskId'>): Promise<number | null> {
  const views = await lockViewsBeside(tx.trx, beside);
  if (views.length >= (beside.deskId === null ? ownViewsMax : sharedViewsMax)) return null;
  return (views.at(-1)?.position ?? 0) + 1;
}

/** The fields of a view's form, for `seenOf`. */
export function viewFields({ name, filter, sort, deskId }: ViewFields): Fields {
  return { name, filter, sort, desk: deskId ?? '' };
}

/** Records a change of a shared view in the audit trail, without its name, which is private text. */
export function tellOfView(
  world: World,
  tx: Tx,
  actor: Actor,
  { id, deskId, act }: { id: string; deskId: string; act: AuditAct },
): Promise<void> {
  return recordAudit(tx, {
    by: byHighestRole(actor),
    at: world.clock.now(),
    act,
    subject: { kind: 'view', id },
    deskId,
  });
}

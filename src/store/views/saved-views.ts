import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { type ListColumn, readColumns } from '#domain/views/columns.ts';
import type { SavedView, ViewFields } from '#domain/views/saved-view.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** A view with its owner's name, for people with whom it is shared. */
export type ListedView = SavedView & { ownerName: string | null };

/** An actor's views: their own, then those shared at their desks, each in order. */
export function listSavedViews(handle: Handle, actor: Actor): Promise<ListedView[]> {
  return seenBy(handle, actor)
    .where('discardedAt', 'is', null)
    .orderBy(sql`saved_views.desk_id is not null`)
    .orderBy('deskId')
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** One of the actor's views, including a discarded one; undefined if the actor may not see it. */
export function findSavedView(handle: Handle, actor: Actor, id: string): Promise<ListedView | undefined> {
  return seenBy(handle, actor).where('savedViews.id', '=', id).executeTakeFirst();
}

/** Locks the list to which a view belongs: the views of its owner, or those shared at its desk. */
export async function lockViewsBeside(
  trx: Trx,
  { ownerId, deskId }: Pick<SavedView, 'ownerId' | 'deskId'>,
): Promise<Pick<SavedView, 'id' | 'position'>[]> {
  const views = trx.selectFrom('savedViews').select(['id', 'position']).where('discardedAt', 'is', null);
  const beside =
    deskId === null
      ? views.where('ownerId', '=', ownerId).where('deskId', 'is', null)
      : views.where('deskId', '=', deskId);
  return beside.orderBy('position').orderBy('id').forUpdate().execute();
}

/** Adds a view unchanged. */
export async function addSavedView(trx: Trx, view: SavedView): Promise<void> {
  await trx.insertInto('savedViews').values(view).execute();
}

/** Changes the given fields of a view. */
export async function putSavedView(
  trx: Trx,
  id: string,
  fields: Partial<ViewFields & Pick<SavedView, 'position' | 'changedAt' | 'discardedAt'>>,
): Promise<void> {
  await trx.updateTable('savedViews').set(fields).where('id', '=', id).execute();
}

/** Deletes for good the views discarded before an instant. */
export async function deleteDiscardedViews(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('savedViews').where('discardedAt', '<', before).execute();
}

/** The columns that an actor chose for a list; null for the defaults. */
export async function readListColumns(handle: Handle, actor: Actor, list: string): Promise<ListColumn[] | null> {
  const row = await handle
    .selectFrom('listColumns')
    .select('columns')
    .where('personId', '=', actor.personId)
    .where('list', '=', list)
    .executeTakeFirst();
  return row ? readColumns(row.columns) : null;
}

/** Saves a person's columns for a list; null restores the defaults. */
export async function putListColumns(
  trx: Trx,
  { personId, list, columns }: { personId: string; list: string; columns: ListColumn[] | null },
): Promise<void> {
  if (columns === null) {
    await trx.deleteFrom('listColumns').where('personId', '=', personId).where('list', '=', list).execute();
    return;
  }
  await trx
    .insertInto('listColumns')
    .values({ personId, list, columns })
    .onConflict((conflict) => conflict.columns(['personId', 'list']).doUpdateSet({ columns }))
    .execute();
}

function seenBy(handle: Handle, { personId, deskIds }: Actor) {
  return handle
    .selectFrom('savedViews')
    .leftJoin('people', 'people.id', 'savedViews.ownerId')
    .select(['savedViews.id', 'savedViews.ownerId', 'savedViews.deskId', 'savedViews.name', 'savedViews.filter'])
    .select(['savedViews.sort', 'savedViews.position', 'savedViews.changedAt', 'savedViews.discardedAt'])
    .select('people.name as ownerName')
    .where((where) =>
      where.or([
        where.and([where('savedViews.deskId', 'is', null), where('savedViews.ownerId', '=', personId)]),
        ...(deskIds.length > 0 ? [where('savedViews.deskId', 'in', deskIds)] : []),
      ]),
    );
}

/** Number of views that use a field of a desk: those shared there, and those of its own staff. */
export async function countViewsWithField(handle: Handle, deskId: string, key: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from saved_views
    where discarded_at is null and strpos(filter, ${`field.${key}:`}) > 0 and (desk_id = ${deskId} or (desk_id is null
      and exists (select from accounts where person_id = owner_id and ${deskId} = any(desk_ids))))`.execute(handle);
  return rows[0]!.count;
}

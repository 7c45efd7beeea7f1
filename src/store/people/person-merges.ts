import type { Selectable } from 'kysely';
import type { MergedEntitlement } from '#domain/access/entitlement.ts';
import type { Instant } from '#domain/instant.ts';
import { putEntitlement } from '#store/access/entitlements.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, rowsOf, touchesAny } from '#store/database/rows.ts';
import type { PersonMergesTable } from '#store/schema/person-tables.ts';

export type PersonMerge = Selectable<PersonMergesTable>;

/** Blocks other merges and splits of these people until the transaction ends. */
export async function lockPeople(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx.selectFrom('people').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/**
 * Why a person cannot be merged into another: they are staff or service manager, lend or borrow a role, or are not a single
 * person.
 */
export async function mergeHindrance(
  handle: Handle,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<'sharedMailbox' | 'hasRole' | null> {
  const rows = await rowsOf<{ shared: boolean; hasRole: boolean }>(handle)`
    select exists (select from people where id in (${keptId}, ${mergedId}) and shared_mailbox) as shared,
      exists (select from accounts where person_id = ${mergedId} and roles && array['agent', 'complaintCoordinator', 'administrator', 'serviceManager'])
        or exists (select from service_managers where person_id = ${mergedId})
        or exists (select from access_loans where state in ('planned', 'running') and ${mergedId} in (lender_id, borrower_id))
        as has_role`;
  const [row] = rows;
  if (row?.shared) return 'sharedMailbox';
  return row?.hasRole ? 'hasRole' : null;
}

/** Moves one person's addresses to another. Returns the addresses. */
export async function moveAddresses(
  trx: Trx,
  fromId: string,
  toId: string,
  only?: readonly string[],
): Promise<string[]> {
  let query = trx.updateTable('addresses').set({ personId: toId }).where('personId', '=', fromId);
  if (only) query = query.where('address', 'in', only);
  const rows = await query.returning('address').execute();
  return rows.map(({ address }) => address).sort();
}

/** Moves one person's entitlements to another; if both have a role on a site, owner wins. */
export async function moveEntitlements(trx: Trx, fromId: string, toId: string): Promise<MergedEntitlement[]> {
  const rows = await rowsOf<MergedEntitlement>(trx)`
    select f.site_id, f.role, f.since,
      case when t.person_id is null then null else json_build_object('role', t.role, 'since', t.since) end as before
    from entitlements f left join entitlements t on t.person_id = ${toId} and t.site_id = f.site_id
    where f.person_id = ${fromId}`;
  for (const { siteId, role, since, before } of rows)
    if (before === null || (role === 'owner' && before.role === 'editor'))
      await putEntitlement(trx, { personId: toId, siteId, role, since });
  await trx.deleteFrom('entitlements').where('personId', '=', fromId).execute();
  return rows;
}

/** Restores the entitlements of both people, as far as they still exist. */
export async function partEntitlements(trx: Trx, merge: PersonMerge): Promise<void> {
  const { keptId, mergedId } = merge;
  for (const { siteId, role, since, before } of merge.entitlements) {
    const standing = await trx
      .selectFrom('entitlements')
      .select('role')
      .where('personId', '=', keptId)
      .where('siteId', '=', siteId)
      .executeTakeFirst();
    // Withdrawn since the merge: neither gets it back.
    if (!standing) continue;
    await putEntitlement(trx, { personId: mergedId, siteId, role, since });
    if (before) await putEntitlement(trx, { personId: keptId, siteId, ...before });
    else await trx.deleteFrom('entitlements').where('personId', '=', keptId).where('siteId', '=', siteId).execute();
  }
}

/**
 * Deletes the merged person's account, sessions and tokens. Without an account, no factor or provider can sign in; the remaining
 * person signs in with either address.
 */
export async function endWaysIn(trx: Trx, personId: string): Promise<void> {
  for (const table of ['sessions', 'signInLinks', 'tokens', 'accounts'] as const)
    await trx.deleteFrom(table).where('personId', '=', personId).execute();
}

/** Saves a merge with the data to undo it. */
export async function addMerge(
  trx: Trx,
  merge: Omit<PersonMerge, 'partedAt' | 'entitlements'> & { entitlements: MergedEntitlement[] },
): Promise<void> {
  await trx
    .insertInto('personMerges')
    .values({ ...merge, entitlements: JSON.stringify(merge.entitlements) })
    .execute();
}

/** Merges of a person that can still be undone, latest first. */
export function listMerges(handle: Handle, keptId: string, since: Instant): Promise<PersonMerge[]> {
  return handle
    .selectFrom('personMerges')
    .selectAll()
    .where('keptId', '=', keptId)
    .where('partedAt', 'is', null)
    .where('at', '>', since)
    .orderBy('id', 'desc')
    .execute();
}

/** Marks a merge as undone. False if another transaction was first. */
export function markParted(trx: Trx, id: string, at: Instant): Promise<boolean> {
  return trx
    .updateTable('personMerges')
    .set({ partedAt: at })
    .where('id', '=', id)
    .where('partedAt', 'is', null)
    .$call(touchesAny);
}

/** People who were merged into a person. */
export function mergedInto(handle: Handle, keptId: string): Promise<string[]> {
  return handle
    .selectFrom('personMerges')
    .select('mergedId')
    .where('keptId', '=', keptId)
    .where('partedAt', 'is', null)
    .$call(columnOf('mergedId'));
}

/** Tickets in which a person takes part, in lock order. */
export async function ticketsWith(trx: Trx, personId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(trx)`
    select id from tickets where requester_id = ${personId} or participant_ids @> array[${personId}::uuid] order by id`;
  return rows.map(({ id }) => id);
}

/** The data of `personMerged` on each ticket of a merge, unless it was undone. */
export function mergedOn(trx: Trx, { keptId, mergedId, at }: PersonMerge) {
  return rowsOf<{ ticketId: string; requester: boolean; alsoTo: boolean }>(trx)`
    select e.ticket_id, (e.data->>'requester')::boolean as requester, (e.data->>'alsoTo')::boolean as also_to
    from events e join tickets t on t.id = e.ticket_id
    where t.participant_ids @> array[${keptId}::uuid] and e.type = 'personMerged' and e.at = ${at}
      and e.data->>'fromId' = ${mergedId} order by e.ticket_id`;
}

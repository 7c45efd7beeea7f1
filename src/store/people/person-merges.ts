import { type Selectable, sql } from 'kysely';
import type { MergedEntitlement, SiteRole } from '#domain/access/entitlement.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { PersonMergesTable } from '#store/schema/person-tables.ts';

export type PersonMerge = Selectable<PersonMergesTable>;

/** Until the transaction ends, nobody else brings these people together or parts them. */
export async function lockPeople(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx.selectFrom('people').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/**
 * Why a person cannot become part of another: they are the desk's or an organisation's own, lend or borrow a role, or are
 * not one person at all.
 */
export async function mergeHindrance(
  handle: Handle,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<'sharedMailbox' | 'hasRole' | null> {
  const { rows } = await sql<{ shared: boolean; hasRole: boolean }>`
    select exists (select from people where id in (${keptId}, ${mergedId}) and shared_mailbox) as shared,
      exists (select from accounts where person_id = ${mergedId} and roles && array['agent', 'complaintCoordinator', 'administrator', 'serviceManager'])
        or exists (select from service_managers where person_id = ${mergedId})
        or exists (select from access_loans where state in ('planned', 'running') and ${mergedId} in (lender_id, borrower_id))
        as has_role`.execute(handle);
  const [row] = rows;
  if (row?.shared) return 'sharedMailbox';
  return row?.hasRole ? 'hasRole' : null;
}

/** Gives one person's addresses to another. Which they were. */
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

/** Gives one person's entitlements to another; on a site where both have a role the owner's stays. */
export async function moveEntitlements(trx: Trx, fromId: string, toId: string): Promise<MergedEntitlement[]> {
  const { rows } = await sql<MergedEntitlement>`
    select f.site_id, f.role, f.since,
      case when t.person_id is null then null else json_build_object('role', t.role, 'since', t.since) end as before
    from entitlements f left join entitlements t on t.person_id = ${toId} and t.site_id = f.site_id
    where f.person_id = ${fromId}`.execute(trx);
  for (const { siteId, role, since, before } of rows)
    if (before === null || (role === 'owner' && before.role === 'editor'))
      await putRow(trx, { personId: toId, siteId, role, since });
  await trx.deleteFrom('entitlements').where('personId', '=', fromId).execute();
  return rows;
}

/** Gives back what each had, as far as it still stands. */
export async function partEntitlements(trx: Trx, merge: PersonMerge): Promise<void> {
  const { keptId, mergedId } = merge;
  for (const { siteId, role, since, before } of merge.entitlements) {
    const standing = await trx
      .selectFrom('entitlements')
      .select('role')
      .where('personId', '=', keptId)
      .where('siteId', '=', siteId)
      .executeTakeFirst();
    // Withdrawn since: neither of the two has it any more.
    if (!standing) continue;
    await putRow(trx, { personId: mergedId, siteId, role, since });
    if (before) await putRow(trx, { personId: keptId, siteId, ...before });
    else await trx.deleteFrom('entitlements').where('personId', '=', keptId).where('siteId', '=', siteId).execute();
  }
}

/**
 * Ends the merged person's account, sessions and tokens: without an account no factor and no provider lets anybody in, and
 * the kept person signs in with either address.
 */
export async function endWaysIn(trx: Trx, personId: string): Promise<void> {
  for (const table of ['sessions', 'signInLinks', 'tokens', 'accounts'] as const)
    await trx.deleteFrom(table).where('personId', '=', personId).execute();
}

/** Remembers a merge, with what it takes to undo it. */
export async function addMerge(
  trx: Trx,
  merge: Omit<PersonMerge, 'partedAt' | 'entitlements'> & { entitlements: MergedEntitlement[] },
): Promise<void> {
  await trx
    .insertInto('personMerges')
    .values({ ...merge, entitlements: JSON.stringify(merge.entitlements) })
    .execute();
}

/** The merges of a person that may still be undone, the latest first. */
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

/** Marks a merge as undone: of two at once only one does it. */
export async function markParted(trx: Trx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('personMerges')
    .set({ partedAt: at })
    .where('id', '=', id)
    .where('partedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those who became part of a person. */
export async function mergedInto(handle: Handle, keptId: string): Promise<string[]> {
  const rows = await handle
    .selectFrom('personMerges')
    .select('mergedId')
    .where('keptId', '=', keptId)
    .where('partedAt', 'is', null)
    .execute();
  return rows.map(({ mergedId }) => mergedId);
}

/** The tickets in which a person takes part, in the order in which they are locked. */
export async function ticketsWith(trx: Trx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from tickets where requester_id = ${personId} or participant_ids @> array[${personId}::uuid] order by id`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

/** What `personMerged` said on each ticket of a merge, as far as it was not taken back. */
export async function mergedOn(
  trx: Trx,
  { keptId, mergedId, at }: PersonMerge,
): Promise<{ ticketId: string; requester: boolean; alsoTo: boolean }[]> {
  const { rows } = await sql<{ ticketId: string; requester: boolean; alsoTo: boolean }>`
    select e.ticket_id, (e.data->>'requester')::boolean as requester, (e.data->>'alsoTo')::boolean as also_to
    from events e join tickets t on t.id = e.ticket_id
    where t.participant_ids @> array[${keptId}::uuid] and e.type = 'personMerged' and e.at = ${at}
      and e.data->>'fromId' = ${mergedId} order by e.ticket_id`.execute(trx);
  return rows;
}

async function putRow(
  trx: Trx,
  row: { personId: string; siteId: string; role: SiteRole; since: Instant | null },
): Promise<void> {
  const { role, since } = row;
  await trx
    .insertInto('entitlements')
    .values(row)
    .onConflict((conflict) => conflict.columns(['personId', 'siteId']).doUpdateSet({ role, since }))
    .execute();
}

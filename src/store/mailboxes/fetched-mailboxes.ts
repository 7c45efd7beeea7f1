import { type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { type RowOf, touchesAny } from '#store/database/rows.ts';
import type { FetchedMailboxesTable } from '#store/schema/desk-tables.ts';

/** A mailbox read by IMAP, with its desk. The secret is sealed. */
export type FetchedMailbox = Omit<Selectable<FetchedMailboxesTable>, 'heldBy' | 'heldUntil'> & { deskId: string };

/** Mailboxes of one desk, or of all desks. */
export async function listFetchedMailboxes(handle: Handle, deskId?: string): Promise<FetchedMailbox[]> {
  let query = handle
    .selectFrom('fetchedMailboxes as fetched')
    .innerJoin('mailboxes', 'mailboxes.address', 'fetched.address')
    .select(['fetched.address', 'mailboxes.deskId', 'fetched.settings', 'fetched.secret', 'fetched.version'])
    .select(['fetched.uidValidity', 'fetched.uidSeen', 'fetched.readUntil'])
    .select(['fetched.failingSince', 'fetched.failure', 'fetched.said']);
  if (deskId !== undefined) query = query.where('mailboxes.deskId', '=', deskId);
  return query.orderBy('mailboxes.position').execute();
}

/** One mailbox of a desk; undefined if it is not read by IMAP. */
export async function findFetchedMailbox(
  handle: Handle,
  deskId: string,
  address: string,
): Promise<FetchedMailbox | undefined> {
  return (await listFetchedMailboxes(handle, deskId)).find((each) => each.address === address);
}

/** A mailbox that cannot be read, and since when. */
export type FailingMailbox = RowOf<typeof failingMailboxes>;

/** Active mailboxes of these desks that could not be read for some minutes. Real time. */
export async function failingMailboxes(handle: Handle, deskIds: readonly string[]) {
  if (deskIds.length === 0) return [];
  return handle
    .selectFrom('fetchedMailboxes as fetched')
    .innerJoin('mailboxes', 'mailboxes.address', 'fetched.address')
    .select(['fetched.address', sql<Instant>`fetched.failing_since`.as('since')])
    .where('mailboxes.deskId', 'in', deskIds)
    .where(sql<boolean>`(settings ->> 'active')::boolean and failing_since < now() - interval '2 minutes'`)
    .orderBy('fetched.address')
    .execute();
}

/** Starts reading a mailbox, or changes its settings. Another folder or account resets the position of the reader. */
export async function putFetchedMailbox(
  trx: Trx,
  { address, secret, settings }: { address: string; settings: Fetching; secret: string },
): Promise<void> {
  const row = { settings: JSON.stringify(settings), secret };
  const isSame = sql`fetched_mailboxes.settings - 'active' - 'doneFolder' - 'unreadableFolder' = excluded.settings - 'active' - 'doneFolder' - 'unreadableFolder'`;
  await trx
    .insertInto('fetchedMailboxes')
    .values({ address, ...row })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet({
        ...row,
        version: sql`fetched_mailboxes.version + 1`,
        failingSince: null,
        failure: null,
        said: null,
        uidValidity: sql`case when ${isSame} then fetched_mailboxes.uid_validity end`,
        uidSeen: sql`case when ${isSame} then fetched_mailboxes.uid_seen else 0 end`,
      }),
    )
    .execute();
}

/** Deletes the settings and the secret of a mailbox. */
export async function deleteFetchedMailbox(trx: Trx, address: string): Promise<void> {
  await trx.deleteFrom('fetchedMailboxes').where('address', '=', address).execute();
}

/**
 * Locks a mailbox for one reader for a minute, so that only one process reads it; call again to renew. False if another reader
 * holds it or it is no longer read. Real time.
 */
export function holdMailbox(trx: Trx, address: string, holder: string): Promise<boolean> {
  return trx
    .updateTable('fetchedMailboxes')
    .set({ heldBy: holder, heldUntil: sql`now() + interval '1 minute'` })
    .where('address', '=', address)
    .where((where) => where.or([where('heldBy', '=', holder), where('heldUntil', 'is', null), isOver]))
    .$call(touchesAny);
}

const isOver = sql<boolean>`held_until < now()`;

/** Lets another process read it at once. */
export async function releaseMailbox(trx: Trx, address: string, holder: string): Promise<void> {
  await trx
    .updateTable('fetchedMailboxes')
    .set({ heldBy: null, heldUntil: null })
    .where('address', '=', address)
    .where('heldBy', '=', holder)
    .execute();
}

/** Saves the last UID that was read in the folder. */
export async function markSeen(
  trx: Trx,
  address: string,
  { uidValidity, uidSeen }: { uidValidity: string; uidSeen: number },
): Promise<void> {
  await trx.updateTable('fetchedMailboxes').set({ uidValidity, uidSeen }).where('address', '=', address).execute();
}

/** Records that all mail received until an instant of desk time is stored, and that the mailbox answers. */
export async function markRead(trx: Trx, address: string, readUntil: Instant): Promise<void> {
  const well = { failingSince: null, failure: null, said: null };
  await trx
    .updateTable('fetchedMailboxes')
    .set({ readUntil, ...well })
    .where('address', '=', address)
    .execute();
}

/** Records the failure and its start; `said` is the server's message. */
export async function markFailing(
  trx: Trx,
  address: string,
  { failure, said }: { failure: string; said: string | null },
): Promise<void> {
  await trx
    .updateTable('fetchedMailboxes')
    .set({ failure, said, failingSince: sql`coalesce(failing_since, now())` })
    .where('address', '=', address)
    .execute();
}

/** Saves a new refresh token from the identity provider, sealed. */
export async function saveSecret(trx: Trx, address: string, secret: string): Promise<void> {
  await trx.updateTable('fetchedMailboxes').set({ secret }).where('address', '=', address).execute();
}

import { sql } from 'kysely';
import type { Database, Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Stored bytes, and the check that removes them if no file uses them within a day. */
export interface StoredContent {
  sha256: string;
  bytes: number;
  checkId: string;
}

/** An upload adds its row within seconds. After a day, an upload without a row is dead, and its bytes are removed. */
const unusedHours = 24;

/** Separates the locks of stored bytes from other advisory locks. */
const lockSpace = 51;

/**
 * Schedules a check for bytes before they are stored. No sweep removes them until the check is due; waits for a sweep that is
 * removing them.
 */
export async function protectContents(handle: Handle, contents: readonly StoredContent[]): Promise<void> {
  if (contents.length === 0) return;
  const [ids, hashes] = [contents.map(({ checkId }) => checkId), contents.map(({ sha256 }) => sha256)];
  await sql`
    with asked as (select * from unnest(${ids}::uuid[], ${hashes}::text[]) as asked (id, sha256)),
      locked as materialized (select pg_advisory_xact_lock_shared(hashtextextended(sha256, ${sql.lit(lockSpace)}))
        from (select sha256 from asked order by sha256) as in_order)
    insert into content_checks (id, sha256, due_at)
    select id, sha256, now() + interval '1 hour' * ${sql.lit(unusedHours)}
    from asked where (select count(*) from locked) > 0`.execute(handle);
}

/** Cancels the check of an upload: a file uses these bytes now. */
async function cancelCheck(handle: Handle, checkId: string): Promise<void> {
  await handle.deleteFrom('contentChecks').where('id', '=', checkId).execute();
}

/** Schedules checks, due at once, for bytes whose files were deleted in this transaction. */
export async function scheduleChecks(trx: Trx, hashes: readonly string[], newId: () => string): Promise<void> {
  if (hashes.length === 0) return;
  const dueAt = sql<string>`now()`;
  await trx
    .insertInto('contentChecks')
    .values([...new Set(hashes)].map((sha256) => ({ id: newId(), sha256, dueAt })))
    .execute();
}

interface DueCheck {
  id: string;
  sha256: string;
}

/** Due checks after this id, by id. */
export function listDueChecks(handle: Handle, after: string | null, max: number): Promise<DueCheck[]> {
  const due = handle.selectFrom('contentChecks').select(['id', 'sha256']).where('dueAt', '<=', sql<string>`now()`);
  return (after === null ? due : due.where('id', '>', after)).orderBy('id').limit(max).execute();
}

/**
 * Calls `remove` unless a file uses the bytes or an upload has just stored them, then deletes the check. True if removed.
 *
 * A session lock makes uploads of the same bytes wait, in all processes; no transaction stays open.
 */
export function removeUnlessUsed(db: Database, check: DueCheck, remove: () => Promise<void>): Promise<boolean> {
  const key = sql`hashtextextended(${check.sha256}, ${sql.lit(lockSpace)})`;
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${key})`.execute(connection);
    try {
      const isUnused = !(await isUsed(connection, check.sha256));
      if (isUnused) await remove();
      await cancelCheck(connection, check.id);
      return isUnused;
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection);
    }
  });
}

async function isUsed(handle: Handle, sha256: string): Promise<boolean> {
  const rows = await rowsOf<{ used: boolean }>(handle)`
    select exists (select from files where sha256 = ${sha256})
      or exists (select from incoming_mails where stored_sha256 = ${sha256})
      or exists (select from content_checks where sha256 = ${sha256} and due_at > now()) as used`;
  return rows[0]!.used;
}

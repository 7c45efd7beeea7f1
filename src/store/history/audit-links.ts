import { type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { momentOf } from '#store/database/ids.ts';
import { rowsOf } from '#store/database/rows.ts';
import { chainStart, type HistoryKey, linkAudit } from '#store/history/history.ts';
import type { AuditEntriesTable } from '#store/schema/schema.ts';

/** End of the audit trail's chain: the number of linked entries and the last link. */
export interface TrailEnd {
  place: number;
  hash: Buffer;
}

/** Transactions end within a day, so entries that commit late are still found. */
const lateMilliseconds = 24 * 60 * 60 * 1000;

/** Links audit entries that are not in the chain yet, oldest first, at most `limit`. Returns how many. */
export async function linkNewEntries(trx: Trx, key: HistoryKey, limit: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(${trailLock})`.execute(trx);
  const end = await readTrailEnd(trx);
  const entries = await listUnlinked(trx, await lateBefore(trx, end), limit);
  if (entries.length === 0) return 0;
  let { hash } = end;
  const links = entries.map((entry, index) => {
    const place = end.place + index + 1;
    hash = linkAudit(key, hash, place, entry);
    return { place, entryId: entry.id, hash };
  });
  await trx.insertInto('auditLinks').values(links).execute();
  return links.length;
}

/** Only one process links at a time; the number is arbitrary. */
const trailLock = 7_265_001;

/** The current end of the audit trail's chain; place 0 if there are no links. */
export async function readTrailEnd(handle: Handle): Promise<TrailEnd> {
  const last = await handle
    .selectFrom('auditLinks')
    .select(['place', 'hash'])
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { place: 0, hash: chainStart };
}

/** Links after a place, in order, each with its entry; null if the entry is gone. */
export async function listLinks(
  handle: Handle,
  after: number,
  limit: number,
): Promise<(TrailEnd & { entryId: string; entry: Selectable<AuditEntriesTable> | null })[]> {
  const links = await handle
    .selectFrom('auditLinks')
    .selectAll()
    .where('place', '>', after)
    .orderBy('place')
    .limit(limit)
    .execute();
  if (links.length === 0) return [];
  const ids = links.map(({ entryId }) => entryId);
  const entries = await handle.selectFrom('auditEntries').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return links.map((link) => ({ ...link, entry: byId.get(link.entryId) ?? null }));
}

/** The first unlinked entry that is too old to be linked: it was inserted afterwards. Null if there is no such entry. */
export async function firstSmuggledEntry(handle: Handle): Promise<string | null> {
  const before = await lateBefore(handle, await readTrailEnd(handle));
  if (before === null) return null;
  const found = await handle
    .selectFrom('auditEntries')
    .select('id')
    .where('id', '<', before)
    .where(isUnlinked)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return found?.id ?? null;
}

function listUnlinked(trx: Trx, from: string | null, limit: number): Promise<Selectable<AuditEntriesTable>[]> {
  let query = trx.selectFrom('auditEntries').selectAll().where(isUnlinked).orderBy('id').limit(limit);
  if (from !== null) query = query.where('id', '>=', from);
  return query.execute();
}

/** The smallest id one day before the latest linked entry: older entries are linked, or never will be. */
async function lateBefore(handle: Handle, { place }: TrailEnd): Promise<string | null> {
  if (place === 0) return null;
  const rows = await rowsOf<{ latest: string }>(handle)`
    select entry_id as latest from audit_links order by entry_id desc limit 1`;
  const hex = (momentOf(rows[0]!.latest) - lateMilliseconds).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

const isUnlinked = sql<boolean>`not exists (select from audit_links where entry_id = audit_entries.id)`;

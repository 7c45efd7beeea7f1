import type { Instant } from '#domain/instant.ts';
import { type AuditSearch, listAuditEntries } from '#store/history/audit.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

/** Returns author and time of the last matching change in the trail. Null fields if the user may not read it. */
export async function lastChange(
  { services, actor }: AdminVisit,
  search: AuditSearch,
): Promise<{ by: string | null; at: Instant | null }> {
  const [last] = await listAuditEntries(services.world.db, actor, search, 1);
  return { by: last?.byName ?? null, at: last?.at ?? null };
}

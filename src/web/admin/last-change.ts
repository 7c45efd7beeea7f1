import type { Instant } from '#domain/instant.ts';
import { type AuditSearch, listAuditEntries } from '#store/history/audit.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';

/** Who made the last change that the search finds in the trail, and when; nobody where it may not be read. */
export async function lastChange(
  { services, actor }: KeeperVisit,
  search: AuditSearch,
): Promise<{ by: string | null; at: Instant | null }> {
  const [last] = await listAuditEntries(services.world.db, actor, search, 1);
  return { by: last?.byName ?? null, at: last?.at ?? null };
}

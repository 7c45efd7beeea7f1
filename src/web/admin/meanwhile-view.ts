import type { Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { dateTime } from '#locales/format.ts';
import { type AuditSearch, listAuditEntries } from '#store/history/audit.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from './meanwhile.tsx';

/** The values that another user has saved, and the user's own. */
export interface SavedMeanwhile {
  now: Fields;
  typed: Fields;
}

/**
 * Returns what another user saved, in the form's words, limited to fields that differ from the input. `change` is the author and
 * time, or how to find them in the audit trail (R25); an author who may not be read is unknown.
 */
export async function meanwhileView(
  visit: AdminVisit,
  change: { by: string | null; at: Instant | null } | { search: AuditSearch },
  { now, typed }: SavedMeanwhile,
  shown: (field: string, value: string) => { name: string; text: string },
): Promise<MeanwhileView> {
  const { language, desks } = visit;
  const { by, at } = 'search' in change ? await lastChange(visit, change.search) : change;
  const differing = Object.entries(now).filter(([field, value]) => value !== (typed[field] ?? ''));
  const when = at === null ? null : dateTime(at, language, desks[0]?.zone ?? 'UTC');
  return { by, when, fields: differing.map(([field, value]) => shown(field, value)) };
}

async function lastChange({ services, actor }: AdminVisit, search: AuditSearch) {
  const [last] = await listAuditEntries(services.world.db, actor, search, 1);
  return { by: last?.byName ?? null, at: last?.at ?? null };
}

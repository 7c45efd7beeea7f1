import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';

/** The given people who got a reminder since an instant. */
export async function remindedSince(handle: Handle, personIds: readonly string[], since: Instant): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await handle
    .selectFrom('outgoingMails')
    .select('personId')
    .distinct()
    .where('letter', '=', 'reminder')
    .where('personId', 'in', [...new Set(personIds)])
    .where('queuedAt', '>=', since)
    .execute();
  return rows.map(({ personId }) => personId!);
}

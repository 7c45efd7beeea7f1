import { sql } from 'kysely';
import type { Device } from '#domain/sign-in/device.ts';
import type { Trx } from '#store/database/database.ts';

/**
 * Whether a person signed in on this device before, according to the audit trail; `first` if it has no sign-in. A device that was
 * not used for `signInsMax` sign-ins counts as new again.
 */
export async function recallDevice(trx: Trx, personId: string, device: Device): Promise<'known' | 'new' | 'first'> {
  const { rows } = await sql<{ count: number; known: boolean | null }>`
    select count(*)::int as count, bool_or(device = ${JSON.stringify(device)}::jsonb) as known from (
      select data -> 'device' as device from audit_entries
      where by_person = ${personId} and act = 'signedIn' and data -> 'device' is not null
      order by id desc limit ${signInsMax}) of_late`.execute(trx);
  const { count, known } = rows[0]!;
  if (count === 0) return 'first';
  return known ? 'known' : 'new';
}

/** Daily sign-ins for most of a year. */
const signInsMax = 200;

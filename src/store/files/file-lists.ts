import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** Number and bytes of a person's unattached uploads, to limit the disk space that uploads can use (attack 51). */
export async function measureUnattached(handle: Handle, uploaderId: string): Promise<{ files: number; bytes: number }> {
  const { rows } = await sql<{ files: number; bytes: number }>`
    select count(*) as files, coalesce(sum(bytes), 0)::bigint as bytes from files
    where uploader_id = ${uploaderId} and entry_id is null`.execute(handle);
  return rows[0]!;
}

import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** What a person has uploaded and not attached yet: a disk is not filled by files of no ticket (attack 51). */
export async function measureUnattached(handle: Handle, uploaderId: string): Promise<{ files: number; bytes: number }> {
  const { rows } = await sql<{ files: number; bytes: number }>`
    select count(*) as files, coalesce(sum(bytes), 0)::bigint as bytes from files
    where uploader_id = ${uploaderId} and entry_id is null`.execute(handle);
  return rows[0]!;
}

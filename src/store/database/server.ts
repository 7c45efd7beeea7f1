import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** The oldest PostgreSQL version on which migrations and queries are tested. */
export const serverVersionMin = 15;

/** The major version of the server. Fails if the server does not answer. */
export async function serverVersion(handle: Handle): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int / 10000 as version`.execute(handle);
  return rows[0]!.version;
}

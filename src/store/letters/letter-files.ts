import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** A letter and the files of its entry, in the order of attachment. */
export interface LetterFiles {
  mailId: string;
  files: { sha256: string; bytes: number }[];
}

/** Files attached to these letters, in the order in which the letters were written. Takes no lock. */
export async function readLetterFiles(handle: Handle, mailIds: readonly string[]): Promise<LetterFiles[]> {
  const { rows } = await sql<LetterFiles>`
    select mail.id as mail_id, coalesce((
      select json_agg(json_build_object('sha256', sha256, 'bytes', bytes) order by files.id)
      from files where entry_id = (mail.facts->>'entryId')::uuid and ${goesWith(sql`mail`)}), '[]') as files
    from outgoing_mails mail where mail.id = any(${mailIds}::uuid[]) order by mail.id`.execute(handle);
  return rows;
}

/** Whether a file goes with a letter that carries its entry: scanned files do; letters about a colleague's entry carry none. */
export function goesWith(mail: ReturnType<typeof sql>) {
  return sql`${mail}.letter <> 'colleagueWrote' and (scan is null or scan = 'clean')`;
}

import { type Kysely, sql } from 'kysely';

/** R29: saved letters and quoted letters show no personal link, and the browser that opened one may open it again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const words = { fr: '[lien personnel]', nl: '[persoonlijke link]', de: '[persönlicher Link]', en: '[personal link]' };
const token = '(clock|confirm|access|page)[.][A-Za-z0-9-]{1,64}[.][0-9a-f]{32}';

/** A text's own hash stands in the chain, so `text` stays; its links end by themselves. `whole` and letters have none. */
function masked(table: string, column: string): string[] {
  return Object.entries(words).map(
    ([language, word]) =>
      `update ${table} set ${column} = regexp_replace(${column},
         '(https?://)?[^\\s<>"()]{1,200}/${language}/(answer|ticket|access/request)/${token}([?]say=[A-Za-z]+)?', '${word}', 'g')
       where ${column} ~ '/${language}/(answer|ticket|access/request)/${token}'`,
  );
}

const statements = [
  ...masked('outgoing_mails', 'text'),
  ...masked('texts', 'whole'),
  // Hash of what the browser keeps; null before this version, which knew no second time.
  'alter table ticket_sessions add column browser_hash bytea',
];

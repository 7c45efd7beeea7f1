import { type Kysely, sql } from 'kysely';

/** The years whose bridge days are decided, also where there are none (R17). Null is a calendar that has no bridge days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table calendars add column decided_years integer[]`,
  // Until now a year was decided by a single day in it. Only the federal rule set has bridge days.
  `update calendars set decided_years = array(
     select distinct left(rule->>'date', 4)::integer from jsonb_array_elements(rules) rule
     where rule->>'kind' = 'once' order by 1)
   where names->>'fr' = 'Administration fédérale'`,
];

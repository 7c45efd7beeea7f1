import { type Kysely, sql } from 'kysely';

/** The mailboxes of a desk have an order: the first is the sender of its letters, whatever is added later. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table mailboxes add column position serial',
  // As it was until now: the first by its address.
  `update mailboxes set position = placed.place
     from (select address, row_number() over (order by address) as place from mailboxes) placed
     where placed.address = mailboxes.address`,
];

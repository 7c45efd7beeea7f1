import { type Kysely, sql } from 'kysely';

/** R10: to whom a complaint is open, from whom it is hidden, and whether its sender's service manager may read it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets
     add column reader_ids uuid[] not null default '{}',
     add column complained_about_ids uuid[] not null default '{}',
     add column open_to_organisation boolean not null default false`,
];

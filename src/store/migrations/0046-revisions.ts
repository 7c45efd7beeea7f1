import { type Kysely, sql } from 'kysely';

/**
 * What changes seldom and stands on every page is kept in memory, and read anew when its revision is another. The database
 * counts the revisions itself, so that no change can be forgotten, whoever makes it. It does so at the end of the
 * transaction: nobody waits for the row, and whoever sees the new number sees what changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table revisions (name text primary key, revision bigint not null)`.execute(db);
  await sql`create function count_revision() returns trigger language plpgsql as $$
    begin
      insert into revisions values (tg_argv[0], 1)
        on conflict (name) do update set revision = revisions.revision + 1;
      return null;
    end $$`.execute(db);
  for (const table of ofStaff) await countChanges(db, table, 'staff');
  await countChanges(db, 'phone_calls', 'calls');
  await countChanges(db, 'pending_messages', 'messages');
  // Most people have no account, and their names stand on no page that is kept.
  await sql`create function count_name_of_staff() returns trigger language plpgsql as $$
    begin
      if exists (select from accounts where person_id = new.id) then
        insert into revisions values ('staff', 1)
          on conflict (name) do update set revision = revisions.revision + 1;
      end if;
      return null;
    end $$`.execute(db);
  await sql`create constraint trigger people_revision after update of name on people deferrable initially deferred
    for each row when (old.name is distinct from new.name) execute function count_name_of_staff()`.execute(db);
}

const ofStaff = [
  ...['accounts', 'teams', 'team_members', 'macros', 'staff_settings', 'saved_views', 'list_columns'],
  'form_versions',
];

async function countChanges(db: Kysely<unknown>, table: string, name: string): Promise<void> {
  await sql`create constraint trigger ${sql.id(`${table}_revision`)} after insert or update or delete on ${sql.table(table)}
    deferrable initially deferred for each row execute function count_revision(${sql.lit(name)})`.execute(db);
}

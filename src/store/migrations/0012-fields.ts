import { type Kysely, sql } from 'kysely';

/** The fields of each desk, and their values on each ticket. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fields (
      id uuid primary key,
      desk_id uuid not null references desks on delete cascade,
      key text not null,
      type text not null,
      names jsonb not null,
      options jsonb not null,
      visible_to text not null,
      editable_by text not null,
      position integer not null,
      retired_at timestamptz,
      unique (desk_id, key)
    )`.execute(db);
  await sql`
    create constraint trigger fields_revision after insert or update or delete on fields
    deferrable initially deferred for each row execute function count_revision('staff')`.execute(db);
  // The values as their events define them, by field.
  await sql`alter table tickets add column fields jsonb not null default '{}'`.execute(db);
  // The same for filters: each row has one value, in the column of its type. \`text\` is folded, and is the key of a choice.
  await sql`
    create table ticket_fields (
      ticket_id uuid not null references tickets on delete cascade,
      field_id uuid not null,
      place smallint not null,
      text_id uuid,
      text text,
      number numeric,
      day date,
      ref_id uuid,
      primary key (ticket_id, field_id, place)
    )`.execute(db);
  await sql`create index ticket_fields_text on ticket_fields (field_id, text text_pattern_ops) where text is not null`.execute(
    db,
  );
  await sql`create index ticket_fields_number on ticket_fields (field_id, number) where number is not null`.execute(db);
  await sql`create index ticket_fields_day on ticket_fields (field_id, day) where day is not null`.execute(db);
  await sql`create index ticket_fields_ref on ticket_fields (field_id, ref_id) where ref_id is not null`.execute(db);
}

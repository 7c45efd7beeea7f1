import { type Kysely, sql } from 'kysely';

/** What requesters' own pages ask for: lists of one person's tickets in their order, however many others there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** As portal-lists.ts writes it: an index serves only what is written alike. */
const standing = "(case status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end)";

const statements = [
  `create index tickets_requester_standing on tickets (requester_id, ${standing} desc, opened_at desc, id desc)`,
  `create index tickets_organisation_standing on tickets (organisation_id, ${standing} desc, opened_at desc, id desc)
     where kind <> 'complaint'`,

  // The tickets in which somebody takes part who is not their requester: few, and listed in the same order.
  `create table participations (
     person_id uuid not null references people,
     ticket_id uuid not null references tickets on delete cascade,
     desk_id uuid not null,
     standing smallint not null,
     opened_at timestamptz not null,
     primary key (ticket_id, person_id))`,
  'create index participations_person on participations (person_id, standing desc, opened_at desc, ticket_id desc)',
  `insert into participations (person_id, ticket_id, desk_id, standing, opened_at)
     select distinct person_id, id, desk_id, ${standing}, opened_at
     from tickets cross join unnest(participant_ids) as person_id where person_id <> requester_id`,
];

import { type Kysely, sql } from 'kysely';

/** To which ticket a number leads, since it was merged or its splitting was undone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table tickets add column leads_to uuid references tickets',
  'create index tickets_leads_to on tickets (leads_to) where leads_to is not null',
  // Leads end: a ticket leads only to one that leads nowhere, and both are locked meanwhile.
  `create function live_ticket(ticket uuid) returns uuid language sql stable as $$
     with recursive led (id, leads_to) as (
       select id, leads_to from tickets where id = ticket
       union select next.id, next.leads_to from tickets as next join led on next.id = led.leads_to)
     select id from led where leads_to is null $$`,
];

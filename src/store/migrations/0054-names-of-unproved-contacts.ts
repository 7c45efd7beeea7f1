import { type Kysely, sql } from 'kysely';

/**
 * A name that came with an unproved contact greets nobody (R3): `name_from` is the ticket of that contact, or the person's
 * own id where it opened none. Older names count as unproved where their person never proved an address.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people add column name_from uuid`.execute(db);
  await sql`update people set name_from = id where name is not null
    and not exists (select from accounts where person_id = people.id)
    and not exists (select from entitlements where person_id = people.id)
    and not exists (select from addresses where person_id = people.id and proved_at is not null)`.execute(db);
}

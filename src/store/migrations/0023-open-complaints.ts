import { type Kysely, sql } from 'kysely';

/** R10: the complaints that their senders let the organisation's service manager read stand in the organisation's list. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}

/** As portal-lists.ts writes the order: an index serves only what is written alike. */
const standing = "(case status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end)";

const statement = `create index tickets_open_complaints
  on tickets (organisation_id, ${standing} desc, opened_at desc, id desc) where kind = 'complaint' and open_to_organisation`;

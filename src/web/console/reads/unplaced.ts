import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Database } from '#store/database.ts';

/** Mail that answers nothing of ours, or that nobody can read: kept whole, and shown to those of its desk (R1). */
export interface UnplacedMail {
  id: string;
  receivedAt: string;
  mailbox: string;
  fromAddress: string | null;
  envelopeFrom: string | null;
  code: string | null;
  raw: Buffer;
}

/** A list that someone looks through now and then. */
const mailsMax = 100;
/** The subject stands in the head of a mail, and the head is short. */
const headBytes = 16_384;

export async function listUnplaced(db: Database, actor: Actor): Promise<UnplacedMail[]> {
  const { rows } = await sql<UnplacedMail>`
    select id, received_at, mailbox, from_address, envelope_from, reason->>'code' as code,
      substring(raw from 1 for ${headBytes}) as raw
    from incoming_mails where ${unplacedOf(actor)} order by received_at desc limit ${mailsMax}`.execute(db);
  return rows;
}

function unplacedOf(actor: Actor) {
  return sql`ticket_id is null and outcome in ('automatic', 'parked') and desk_id = any(${actor.deskIds}::uuid[])`;
}

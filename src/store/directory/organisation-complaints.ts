import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { Handle } from '#store/database/database.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

export interface ShownComplaint {
  number: string;
  summary: string | null;
  language: Language;
  status: Status;
  openedAt: Instant;
}

/** Complaints about an organisation that the actor may read, latest first: only those whose senders agreed (R10). */
export async function listComplaintsFor(
  handle: Handle,
  actor: Actor,
  organisationId: string,
  limit: number,
): Promise<ShownComplaint[]> {
  const { rows } = await sql<ShownComplaint>`
    select number, (select text from texts where id = tickets.summary_id) as summary, language, status, opened_at
    from tickets
    where kind = 'complaint' and organisation_id = ${organisationId} and ${visibleTo(actor)}
    order by opened_at desc limit ${limit}`.execute(handle);
  return rows;
}

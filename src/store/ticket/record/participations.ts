import { sql } from 'kysely';
import { standingOf, standings } from '#domain/portal/portal.ts';
import type { Trx } from '#store/database/database.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** Saves the participants other than the requester, for their own lists. Does no query for tickets without any. */
export async function saveParticipations(trx: Trx, before: TicketRow | null, after: TicketRow): Promise<void> {
  const others = othersOf(after);
  const had = before === null ? [] : othersOf(before);
  const isSame = others.join() === had.join() && standingOf(after.status) === (before && standingOf(before.status));
  if (isSame || (others.length === 0 && had.length === 0)) return;
  await sql`
    with gone as (
      delete from participations where ticket_id = ${after.id} and person_id <> all(${others}::uuid[])
    )
    insert into participations (person_id, ticket_id, desk_id, standing, opened_at)
    select person_id, ${after.id}, ${after.deskId}, ${standings[standingOf(after.status)]}, ${after.openedAt}
    from unnest(${others}::uuid[]) as person_id
    on conflict (ticket_id, person_id) do update set standing = excluded.standing`.execute(trx);
}

function othersOf({ participantIds, requesterId }: TicketRow): string[] {
  return participantIds.filter((id) => id !== requesterId);
}

import type { Instant } from '#domain/instant.ts';
import type { CountedFrom } from '#domain/ticket/events/commands.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { namesOf } from '#store/letters/letter-names.ts';

/**
 * Requests a recount of a desk's due dates, in the transaction that changes its calendar. Saved in the desk's row, so that a
 * crash does not lose it. Real time.
 */
export async function askRecount(trx: Trx, deskId: string): Promise<void> {
  const recountAskedAt = new Date().toISOString();
  await trx.updateTable('desks').set({ recountAskedAt }).where('id', '=', deskId).execute();
}

/** Desks with a recount requested at or before an instant. */
export function desksToRecount(handle: Handle, askedBefore: Instant) {
  return handle
    .selectFrom('desks')
    .select(['id', 'recountAskedAt'])
    .where('recountAskedAt', '<=', askedBefore)
    .orderBy('position')
    .execute();
}

/** Clears a finished recount, unless another one was requested meanwhile. */
export async function endRecount(handle: Handle, deskId: string, askedAt: Instant | null): Promise<void> {
  await handle
    .updateTable('desks')
    .set({ recountAskedAt: null })
    .where('id', '=', deskId)
    .where('recountAskedAt', '=', askedAt)
    .execute();
}

/** Ids of a desk's tickets that are open or have a held reply; only ids, since there may be 100,000. */
export async function openTicketIds(handle: Handle, deskId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(handle)`
    select id from tickets where desk_id = ${deskId} and due_rank < 9 order by id`;
  return rows.map(({ id }) => id);
}

/**
 * Where targets count from: a first answer from the contact's arrival or the release from spam (R1, R3), a held reply from its
 * own arrival.
 */
export async function readCountedFrom(handle: Handle, ids: readonly string[]): Promise<Map<string, CountedFrom>> {
  const rows = await rowsOf<CountedFrom & { id: string }>(handle)`
    select id,
      coalesce((select at from events where ticket_id = tickets.id and type = 'freed' order by seq desc limit 1),
        (select at from entries where ticket_id = tickets.id order by seq limit 1), opened_at) as first_answer_from,
      (select (data->>'receivedAt')::timestamptz from events
       where held_due_at is not null and ticket_id = tickets.id and type = 'held'
       order by (data->>'dueAt')::timestamptz = held_due_at desc, data->'entry'->>'id' = held_ids[1]::text desc
       limit 1) as held_from,
      exists (select from outgoing_mails
       where ticket_id = tickets.id and letter in ${namesOf('acknowledgement', 'followUp')} and state = 'sent') as acknowledged
    from tickets where id = any(${ids}::uuid[])`;
  return new Map(rows.map(({ id, ...from }) => [id, from]));
}

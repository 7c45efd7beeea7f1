import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, doNothing, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { withKnownLetters } from '#store/letters/letter-names.ts';
import type { UnsentLettersTable } from '#store/schema/letter-tables.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/**
 * Marks an address as permanently bounced: no mail goes out until it is reachable again. Ignores bounces of letters sent before
 * the address was last found reachable.
 */
export async function markBounced(trx: Trx, address: string, { at, sentAt }: { at: Instant; sentAt: Instant }) {
  await trx
    .updateTable('addresses')
    .set({ bouncedAt: at })
    .where('address', '=', address.toLowerCase())
    .where((where) => where.or([where('reachableAt', 'is', null), where('reachableAt', '<=', sentAt)]))
    .execute();
}

/** Clears the bounce of one address, or of all addresses of a person. Returns the people whose address had bounced. */
export async function liftBounce(
  trx: Trx,
  whose: { address: string } | { personId: string },
  at: Instant,
): Promise<string[]> {
  const lifted = await trx
    .updateTable('addresses')
    .set({ bouncedAt: null, reachableAt: at })
    .where('bouncedAt', 'is not', null)
    .where((where) =>
      'address' in whose ? where('address', '=', whose.address.toLowerCase()) : where('personId', '=', whose.personId),
    )
    .returning('personId')
    .execute();
  return [...new Set(lifted.map(({ personId }) => personId))];
}

/** Records letters that were not sent, once per event, person and letter. */
export async function addUnsentLetters(trx: Trx, letters: readonly UnsentLettersTable[]): Promise<void> {
  if (letters.length === 0) return;
  await trx
    .insertInto('unsentLetters')
    .values([...letters])
    .onConflict(doNothing)
    .execute();
}

/** Removes and returns the unsent letters of a person, oldest first. */
export async function takeUnsentLetters(trx: Trx, personId: string): Promise<UnsentLettersTable[]> {
  const taken = await trx.deleteFrom('unsentLetters').where('personId', '=', personId).returningAll().execute();
  return withKnownLetters(taken).toSorted((one, other) =>
    one.at === other.at ? one.eventSeq - other.eventSeq : one.at < other.at ? -1 : 1,
  );
}

/** A query for the number of unsent letters about a ticket, per person whose address bounces. */
export function unsentLettersAbout(handle: Handle, ticketId: string) {
  return handle
    .selectFrom('unsentLetters')
    .select(['personId', ({ fn }) => fn.countAll<number>().as('count')])
    .where('ticketId', '=', ticketId)
    .groupBy('personId');
}

/** The open tickets of a requester, in lock order. */
export function openTicketsOf(handle: Handle, personId: string, limit: number): Promise<string[]> {
  return handle
    .selectFrom('tickets')
    .select('id')
    .where('requesterId', '=', personId)
    .where('status', '<>', inStatement('closed'))
    .where('leadsTo', 'is', null)
    .orderBy('id')
    .limit(limit)
    .$call(columnOf('id'));
}

/** The person with this id or address, if they take part in a ticket that the actor may read; otherwise null. */
export async function findParticipant(handle: Handle, actor: Actor, named: { id: string } | { address: string }) {
  const isThem =
    'id' in named
      ? sql`people.id = ${named.id}::uuid`
      : sql`people.id = (select person_id from addresses where address = ${named.address.toLowerCase()})`;
  const rows = await rowsOf<{ id: string }>(handle)`
    select people.id from people where ${isThem} and exists (
      select from tickets where tickets.participant_ids @> array[people.id] and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${visibleTo(actor)})`;
  return rows[0]?.id ?? null;
}

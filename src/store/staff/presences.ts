import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import type { PresencesTable } from '#store/schema/staff-tables.ts';

/** A person who views a ticket, in any number of tabs. */
export interface Present {
  personId: string;
  name: string;
  writing: boolean;
  seenAt: Instant;
}

/** Records that a tab shows a ticket. */
export async function savePresence(trx: Trx, presence: PresencesTable): Promise<void> {
  const { writing, seenAt } = presence;
  await trx
    .insertInto('presences')
    .values(presence)
    .onConflict((conflict) => conflict.columns(['ticketId', 'personId', 'tab']).doUpdateSet({ writing, seenAt }))
    .execute();
}

/** Records that a tab no longer shows a ticket. */
export async function endPresence(
  trx: Trx,
  { ticketId, personId, tab }: Pick<PresencesTable, 'ticketId' | 'personId' | 'tab'>,
): Promise<void> {
  await trx
    .deleteFrom('presences')
    .where('ticketId', '=', ticketId)
    .where('personId', '=', personId)
    .where('tab', '=', tab)
    .execute();
}

/** People who have viewed a ticket since an instant, each once; a person who writes in any tab counts as writing. */
export function listPresent(handle: Handle, ticketId: string, since: Instant): Promise<Present[]> {
  return rowsOf<Present>(handle)`
    select person_id, coalesce(people.name, '') as name, bool_or(writing) as writing, max(seen_at) as seen_at
    from presences join people on people.id = person_id
    where ticket_id = ${ticketId} and seen_at > ${since}
    group by person_id, people.name order by people.name, person_id`;
}

/** Deletes the expired presences of everyone. */
export async function forgetPresences(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('presences').where('seenAt', '<=', before).execute();
}

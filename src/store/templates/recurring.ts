import type { Instant } from '#domain/instant.ts';
import type { Recurrence } from '#domain/templates/recurrence.ts';
import type { TicketTemplate } from '#domain/templates/template.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { templateColumns } from '#store/templates/templates.ts';

/** A recurring template whose next ticket is due. */
export interface RecurringDue {
  id: string;
  at: Instant;
}

/** The first recurring template that is due by an instant of desk time, except the given ones; null if none is due. */
export async function nextRecurringDue(
  handle: Handle,
  until: Instant,
  passedOver: readonly string[] = [],
): Promise<RecurringDue | null> {
  const rows = await rowsOf<RecurringDue>(handle)`
    select id, next_at as at from ticket_templates
    where next_at <= ${until} and retired_at is null and requester_id is not null
      and not id = any(${[...passedOver]}::uuid[])
    order by next_at, id limit 1`;
  return rows[0] ?? null;
}

/** A recurring template, locked, with the day from which its next occurrence counts. */
export type LockedRecurring = TicketTemplate & { recurs: Recurrence; recursFrom: string; requesterId: string };

/** Locks the recurring templates of this id or desk that are in use, and passes over those that another transaction holds. */
export async function lockRecurring(
  trx: Trx,
  of: { id: string; until: Instant } | { deskId: string },
): Promise<LockedRecurring[]> {
  const query = trx
    .selectFrom('ticketTemplates')
    .select(templateColumns)
    .select('recursFrom')
    .where('recurs', 'is not', null)
    .where('recursFrom', 'is not', null)
    .where('retiredAt', 'is', null)
    .where('requesterId', 'is not', null)
    .orderBy('id')
    .forUpdate();
  const rows = await ('id' in of
    ? query.where('id', '=', of.id).where('nextAt', '<=', of.until).skipLocked().execute()
    : query.where('deskId', '=', of.deskId).execute());
  return rows as LockedRecurring[];
}

/** Sets from which day the next occurrence of a template counts, and when it opens. */
export async function placeNext(
  trx: Trx,
  id: string,
  next: { recursFrom?: string | null; nextAt: Instant | null },
): Promise<void> {
  await trx.updateTable('ticketTemplates').set(next).where('id', '=', id).execute();
}

/** Lets the recurring tickets of a person open for another one, after a merge. */
export async function moveRecurring(trx: Trx, fromId: string, toId: string): Promise<void> {
  await trx.updateTable('ticketTemplates').set({ requesterId: toId }).where('requesterId', '=', fromId).execute();
}

import type { TicketTemplate } from '#domain/templates/template.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** The columns of a ticket template. */
export const templateColumns = [
  ...(['id', 'deskId', 'position', 'names', 'kind', 'summaries', 'texts', 'acts'] as const),
  ...(['recurs', 'requesterId', 'quiet', 'nextAt', 'retiredAt'] as const),
] as const;

/** The ticket templates of these desks in their order, also retired ones. */
export function listTemplates(handle: Handle, deskIds: readonly string[]): Promise<TicketTemplate[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  return handle
    .selectFrom('ticketTemplates')
    .select(templateColumns)
    .where('deskId', 'in', [...deskIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Saves a ticket template; replaces the one with the same id, but not when it recurs next. */
export async function putTemplate(
  trx: Trx,
  { id, deskId, position, kind, requesterId, quiet, retiredAt, ...template }: Omit<TicketTemplate, 'nextAt'>,
): Promise<void> {
  const fields = {
    position,
    names: JSON.stringify(template.names),
    kind,
    summaries: JSON.stringify(template.summaries),
    texts: JSON.stringify(template.texts),
    acts: JSON.stringify(template.acts),
    recurs: template.recurs && JSON.stringify(template.recurs),
    requesterId,
    quiet,
    retiredAt,
  };
  await trx
    .insertInto('ticketTemplates')
    .values({ id, deskId, ...fields })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
    .execute();
}

import type { TicketTemplate } from '#domain/templates/template.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { listDefinitions, putDefinition } from '#store/definitions/definitions.ts';

const saved = [
  ...(['id', 'deskId', 'position', 'names', 'kind', 'summaries', 'texts', 'acts'] as const),
  ...(['recurs', 'requesterId', 'quiet', 'retiredAt'] as const),
] as const;

/** The columns of a ticket template. */
export const templateColumns = [...saved, 'nextAt'] as const;

/** The ticket templates of these desks in their order, also retired ones. */
export function listTemplates(handle: Handle, deskIds: readonly string[]): Promise<TicketTemplate[]> {
  return listDefinitions<TicketTemplate>(handle, { table: 'ticketTemplates', columns: templateColumns }, deskIds);
}

/** Saves a ticket template; replaces the one with the same id, but not when it recurs next. */
export function putTemplate(trx: Trx, template: Omit<TicketTemplate, 'nextAt'>): Promise<void> {
  return putDefinition(trx, { table: 'ticketTemplates', columns: saved }, template);
}

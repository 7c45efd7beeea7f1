import type { Checklist } from '#domain/tasks/checklist.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { listDefinitions, putDefinition } from '#store/definitions/definitions.ts';

const checklists = {
  table: 'checklists',
  columns: ['id', 'deskId', 'position', 'names', 'items', 'retiredAt'],
} as const;

/** The checklists of these desks in their order, also retired ones. */
export function listChecklists(handle: Handle, deskIds: readonly string[]): Promise<Checklist[]> {
  return listDefinitions<Checklist>(handle, checklists, deskIds);
}

/** Saves a checklist; replaces the one with the same id. */
export function putChecklist(trx: Trx, checklist: Checklist): Promise<void> {
  return putDefinition(trx, checklists, checklist);
}

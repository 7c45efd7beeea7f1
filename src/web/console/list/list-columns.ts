import { fieldColumn, isFieldColumn, type ListColumn, usualColumns } from '#domain/views/columns.ts';
import { fieldsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import type { AskedList } from '#web/console/views/asked-list.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';

/** Returns the columns of a list, and the fields that can be columns of it. A field that the desks do not have has no column. */
export async function listColumns(visit: StaffVisit, { columns: chosen }: AskedList) {
  const fields = await fieldsOf(visit, visit.actor.deskIds);
  const choices = fieldChoices(fields, visit.language).map((choice) => ({ ...choice, column: fieldColumn(choice) }));
  const isKnown = (column: ListColumn) => !isFieldColumn(column) || choices.some((choice) => choice.column === column);
  const columns: readonly ListColumn[] = (chosen ?? usualColumns).filter(isKnown);
  const offered = choices.filter(({ column, isRetired }) => !isRetired || columns.includes(column));
  return { columns, fields, ofFields: offered.map(({ column, label }) => ({ column, label })) };
}

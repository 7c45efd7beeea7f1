import type { FormAnswers, FormDefinition } from '#domain/forms/definition.ts';
import { newRow, rowsId, rowsOf } from '#domain/forms/rows.ts';

/** The buttons that add a row to a section, and that remove one. They save the rest of the page too. */
export const addRowField = 'addRow';
export const dropRowField = 'dropRow';

/** Returns the posted rows of each repeated section, after the button that adds or removes one. `before` are the former answers. */
export function postedRows(form: FormData, { sections }: FormDefinition, before: FormAnswers): FormAnswers {
  const rows = sections.flatMap((section) => {
    const { id, repeat } = section;
    if (!repeat) return [];
    const posted = form.getAll(rowsId(id)).map(String);
    const named = rowsOf(section, { [rowsId(id)]: posted });
    const dropped = named.filter((row) => form.get(dropRowField) !== rowNamed(id, row));
    // The last row stays, unless the section may stay empty.
    const kept = dropped.length > 0 || repeat.least === 0 ? dropped : named;
    const isAdding = form.get(addRowField) === id && kept.length < repeat.most;
    const added = isAdding ? [newRow(id, { ...before, [rowsId(id)]: named })] : [];
    const all = [...kept, ...added];
    return all.length > 0 || repeat.least === 0 ? [[rowsId(id), all]] : [];
  });
  return Object.fromEntries(rows);
}

/** Whether a button added or removed a row. */
export function changesRows(form: FormData): boolean {
  return form.has(addRowField) || form.has(dropRowField);
}

/** The place on the page to go on after such a button: the new row, else the section. */
export function placeOfRows(form: FormData, { sections }: FormDefinition, answers: FormAnswers): string {
  const section = sections.find(({ id }) => form.get(addRowField) === id);
  const row = section && rowsOf(section, answers).at(-1);
  if (section && row) return `s-${rowNamed(section.id, row)}`;
  const dropped = sections.find(({ id }) => String(form.get(dropRowField)).startsWith(`${id}_`));
  return `s-${dropped?.id ?? ''}`;
}

/** The value of the button that removes a row, which is the id of the row's section. */
function rowNamed(sectionId: string, row: string): string {
  return `${sectionId}_${row}`;
}

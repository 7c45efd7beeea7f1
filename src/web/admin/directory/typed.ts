import type { TypedFields } from '#desk/directory/typed-directory.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { fieldText } from '#web/admin/fields.ts';

/** The lines of an area in which each line is one entry. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What a form holds, read as the desk reads a typed thing. */
export function typedIn(form: FormData): TypedFields {
  return (field) => fieldText(form, field);
}

/** What was typed, to be shown once more. */
export function fieldsTyped(form: FormData, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fieldText(form, name)]));
}

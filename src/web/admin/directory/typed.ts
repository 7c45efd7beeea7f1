import type { TypedFields } from '#desk/directory/typed-directory.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { fieldText } from '#web/app/post.ts';

/** Returns the non-empty lines of a text area with one entry per line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Returns a reader for the fields of a form, in the form that the desk expects. */
export function typedIn(form: FormData): TypedFields {
  return (field) => fieldText(form, field);
}

/** Returns the input, to show it again. */
export function fieldsTyped(form: FormData, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fieldText(form, name)]));
}

import type { FieldName, FormError } from './answers.ts';

/** What is wrong with one field; several files may be wrong at once. */
export function errorOf(errors: readonly FormError[], field: FieldName): string | undefined {
  const texts = errors.filter((error) => error.field === field).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}

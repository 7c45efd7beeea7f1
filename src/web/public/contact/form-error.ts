/** One thing that is wrong, and how to put it right. `field` is the name of a field of the page. */
export interface FormError {
  field: string;
  text: string;
}

/** What is wrong with one field; several files may be wrong at once. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  const texts = errors.filter((error) => error.field === field).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}

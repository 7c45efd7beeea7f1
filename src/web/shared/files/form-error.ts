/** An error and how to fix it. `field` is the name of a field on the page. */
export interface FormError {
  field: string;
  text: string;
}

/** Returns the errors of a field as one text, since several files can fail at once. Undefined if there are none. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  const texts = errors.filter((error) => error.field === field).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}

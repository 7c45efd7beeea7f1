/** Returns the error of a field, if it has one. */
export type ErrorOf = (field: string) => string | undefined;

/** Returns the function that finds a field's error among those of a form. */
export function errorFinder(errors: readonly { field: string; text: string }[] = []): ErrorOf {
  return (field) => errors.find((error) => error.field === field)?.text;
}

/** Returns the error of a field, if it has one. */
export type ErrorOf = (field: string) => string | undefined;

/** Returns the function that finds a field's error among those of a form. */
export function errorFinder(errors: readonly { field: string; text: string }[] = []): ErrorOf {
  return (field) => errors.find((error) => error.field === field)?.text;
}

/** Returns the function that gives a field its name, what was typed into it, and its error. */
export function fieldProps<T extends object>(typed: T | null | undefined, errorOf: ErrorOf) {
  return <N extends keyof T & string>(name: N) => ({ name, defaultValue: typed?.[name], error: errorOf(name) });
}

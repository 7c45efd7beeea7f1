import { createContext, useContext } from 'react';

/** An error and how to fix it. `field` is the id of a field on the page. */
export interface FieldError {
  field: string;
  text: string;
}

/** The errors of a page. Each field inside shows the one that names its id. */
export const FieldErrors = createContext<readonly FieldError[]>([]);

/** Returns the function that finds the error of a field by its id. */
export function useErrorOf(): (field: string) => string | undefined {
  const errors = useContext(FieldErrors);
  return (field) => errors.find((error) => error.field === field)?.text;
}

/** Returns the function that gives a field its name and what was typed into it. */
export function fieldProps<T extends object>(typed: T | null | undefined) {
  return <N extends keyof T & string>(name: N) => ({ name, defaultValue: typed?.[name] });
}

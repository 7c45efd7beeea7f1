/**
 * The type of a catalogue without its literal texts, which other languages must match. A missing key, an extra key or a fact of
 * another type is a type error (R27).
 */
export type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer F) => string
    ? (...facts: F) => string
    : { [K in keyof T]: Widened<T[K]> };

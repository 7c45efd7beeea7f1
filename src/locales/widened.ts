/**
 * The shape of a catalogue without its own texts: what another language must fit.
 * A missing key, a word too many or a fact of another type is a type error (R27).
 */
export type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer F) => string
    ? (...facts: F) => string
    : { [K in keyof T]: Widened<T[K]> };

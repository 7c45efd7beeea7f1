/**
 * An instant as ISO 8601 in UTC (`2026-12-01T23:00:00Z`), the same in events, rows and JSON. Fractions of a second are optional,
 * so compare instants with the functions here and never as text.
 */
export type Instant = string;

/** Whether a text, such as a part of an address, is an instant. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

export function isBefore(a: Instant, b: Instant): boolean {
  return Date.parse(a) < Date.parse(b);
}

export function isAfter(a: Instant, b: Instant): boolean {
  return isBefore(b, a);
}

export function earliest(...instants: (Instant | null)[]): Instant | null {
  const known = instants.filter((instant) => instant !== null);
  return known.reduce<Instant | null>((first, next) => (first === null || isBefore(next, first) ? next : first), null);
}

export function plusSeconds(instant: Instant, seconds: number): Instant {
  return Temporal.Instant.from(instant)
    .add({ milliseconds: Math.round(seconds * 1000) })
    .toString();
}

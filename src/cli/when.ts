import type { Instant } from '#domain/instant.ts';

/**
 * Parses an operator's time: an ISO 8601 instant, or a local date or date and time in the zone. A date means its start. A local
 * time skipped by a clock change moves forward. Null if invalid.
 */
export function readMoment(text: string, zone: string): Instant | null {
  try {
    if (/(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text.slice(10))) return Temporal.Instant.from(text).toString();
    return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

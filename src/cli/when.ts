import type { Instant } from '#domain/instant.ts';

/**
 * Reads a moment as an operator types it: an ISO 8601 instant, or a date or a date and time of the zone. A date is its
 * beginning. Null is none of these; a local time that the clock jumps over is moved on.
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

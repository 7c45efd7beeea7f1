import { dayIn } from '#domain/calendar/day.ts';
import { addServiceHours, serviceSpans } from '#domain/calendar/service-hours.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';

/** The part of a desk that defines its service time. */
export type ServiceDesk = Pick<Desk, 'hours' | 'exceptions' | 'calendar' | 'zone'>;

/** Returns the instant after `ms` of service time. A desk that never opens counts plain hours (R3). */
export function afterService(desk: ServiceDesk, from: Instant, ms: number): Instant {
  return addServiceHours(desk, from, ms / msPerHour) ?? plusSeconds(from, ms / 1000);
}

/** Returns the service time between two instants in ms; 0 if `to` is before `from`. */
export function serviceBetween(desk: ServiceDesk, from: Instant, to: Instant): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end <= start) return 0;
  if (neverOpens(desk)) return end - start;
  const last = dayIn(desk.zone, to);
  let passed = 0;
  for (let day = dayIn(desk.zone, from); day <= last; day++)
    for (const { opens, closes } of serviceSpans(desk, day))
      passed += Math.max(0, Math.min(closes, end) - Math.max(opens, start));
  return passed;
}

function neverOpens({ hours }: ServiceDesk): boolean {
  return Object.values(hours).every((spans) => spans.length === 0);
}

export const msPerHour = 3_600_000;

import { type Day, dateIn, dateOf, dayIn, readDate, weekdayOf } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** How far to look ahead; `date` is a chosen day. */
const untilChoices = ['today', 'tomorrow', 'friday', 'nextWeek', 'date'] as const;
type UntilChoice = (typeof untilChoices)[number];

interface Until {
  choice: UntilChoice;
  /** The last day shown. */
  day: Day;
  /** The typed date, valid or not; empty if nothing was typed. */
  typed: string;
  /** The date is invalid, past or too far ahead: Friday is shown instead. */
  wrong: boolean;
}

/** After ten weeks most steps depend on tickets that are not open yet. */
const daysAheadMax = 70;

/** Returns the end that an address asks for, in the desk's zone; Friday by default. */
export function readUntil(parameters: URLSearchParams, zone: string, now: Instant): Until {
  const today = dayIn(zone, now);
  const typed = (parameters.get('date') ?? '').trim().slice(0, 20).replaceAll('\0', '');
  const asked = untilChoices.find((choice) => choice === parameters.get('until')) ?? (typed ? 'date' : 'friday');
  if (asked !== 'date') return { choice: asked, day: endOf(asked, today), typed: '', wrong: false };
  const day = readDate(typed);
  if (day !== null && day >= today && day <= today + daysAheadMax) return { choice: asked, day, typed, wrong: false };
  return { choice: asked, day: endOf('friday', today), typed, wrong: true };
}

/** Returns the first and last date that the field accepts. */
export function datesAhead(zone: string, now: Instant): { first: string; last: string } {
  return { first: dateIn(zone, now), last: dateOf(dayIn(zone, now) + daysAheadMax) };
}

function endOf(choice: Exclude<UntilChoice, 'date'>, today: Day): Day {
  if (choice === 'today') return today;
  if (choice === 'tomorrow') return today + 1;
  // On Fridays and at weekends this is the next Friday.
  const friday = today + ((5 - weekdayOf(today) + 7) % 7);
  const coming = weekdayOf(today) === 5 ? today + 7 : friday;
  return choice === 'friday' ? coming : today + (14 - weekdayOf(today));
}

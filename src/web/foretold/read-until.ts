import { type Day, dateIn, dateOf, dayIn, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** Until when one looks ahead; `date` is a day of one's own. */
export const untilChoices = ['today', 'tomorrow', 'friday', 'nextWeek', 'date'] as const;
export type UntilChoice = (typeof untilChoices)[number];

export interface Until {
  choice: UntilChoice;
  /** The last day looked at. */
  day: Day;
  /** What was typed as a date, right or wrong; empty where nothing was. */
  typed: string;
  /** The date is none, is past, or lies too far ahead: Friday is shown instead. */
  wrong: boolean;
}

/** Beyond ten weeks most of what the clock will do hangs on tickets that are not open yet. */
export const daysAheadMax = 70;

/** The end that an address asks for, in the zone of the desk; Friday where it asks for none. */
export function readUntil(parameters: URLSearchParams, zone: string, now: Instant): Until {
  const today = dayIn(zone, now);
  const typed = (parameters.get('date') ?? '').trim().slice(0, 20).replaceAll('\0', '');
  const asked = untilChoices.find((choice) => choice === parameters.get('until')) ?? (typed ? 'date' : 'friday');
  if (asked !== 'date') return { choice: asked, day: endOf(asked, today), typed: '', wrong: false };
  const day = readDay(typed);
  if (day !== null && day >= today && day <= today + daysAheadMax) return { choice: asked, day, typed, wrong: false };
  return { choice: asked, day: endOf('friday', today), typed, wrong: true };
}

/** The first and the last date that the field takes. */
export function datesAhead(zone: string, now: Instant): { first: string; last: string } {
  return { first: dateIn(zone, now), last: dateOf(dayIn(zone, now) + daysAheadMax) };
}

function endOf(choice: Exclude<UntilChoice, 'date'>, today: Day): Day {
  if (choice === 'today') return today;
  if (choice === 'tomorrow') return today + 1;
  // On a Friday and at the weekend the coming Friday is meant.
  const friday = today + ((5 - weekdayOf(today) + 7) % 7);
  const coming = weekdayOf(today) === 5 ? today + 7 : friday;
  return choice === 'friday' ? coming : today + (14 - weekdayOf(today));
}

function readDay(text: string): Day | null {
  try {
    return dayOf(text);
  } catch {
    return null;
  }
}

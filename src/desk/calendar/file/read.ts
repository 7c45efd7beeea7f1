import ICAL from 'ical.js';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { FileDay } from '#domain/calendar/calendar-import.ts';
import { civilDate, type Day, dateOf, readDate } from '#domain/calendar/day.ts';
import { readLanguage } from '#domain/language.ts';

/** A country's year with school holidays has a few hundred events; a larger file is something else. */
export const calendarFileBytesMax = 250_000;
export const calendarEventsMax = 1_000;
/** Days of all events together. */
const calendarDaysMax = 2_000;
/** Longest event in days; anything longer is a season. */
const eventDaysMax = 31;

export type CalendarFileProblem = 'empty' | 'notACalendar' | 'tooLarge' | 'tooManyEvents';

/**
 * The days of an iCalendar file (RFC 5545), in file order. Only all-day events count, and "every year" is the only rule accepted.
 * Recurrences are never expanded, so no rule can produce more days than the file has lines.
 */
export function readCalendarFile(text: string): Outcome<{ days: FileDay[] }, Refused<CalendarFileProblem>> {
  if (text.trim() === '') return { refused: 'empty' };
  if (Buffer.byteLength(text) > calendarFileBytesMax) return { refused: 'tooLarge' };
  const events = eventsIn(text);
  if (events === null) return { refused: 'notACalendar' };
  if (events.length > calendarEventsMax) return { refused: 'tooManyEvents' };
  const days = events.flatMap(daysOf);
  return days.length > calendarDaysMax ? { refused: 'tooManyEvents' } : { days };
}

/** Null if the text is not a calendar or is broken: a file is read as a whole or not at all. */
function eventsIn(text: string): ICAL.Component[] | null {
  try {
    const parsed = ICAL.parse(text);
    const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
    const components = calendars.map((each: never) => new ICAL.Component(each));
    if (components.some(({ name }: ICAL.Component) => name !== 'vcalendar')) return null;
    return components.flatMap((each: ICAL.Component) => each.getAllSubcomponents('vevent'));
  } catch {
    return null;
  }
}

function daysOf(event: ICAL.Component): FileDay[] {
  const said = wordsOf(event);
  const start = propertyOf(event, 'dtstart');
  const first = dateOfTime(start);
  const date = first === null ? null : dateOf(first);
  if (propertyOf(event, 'status') === 'CANCELLED') return [{ ...said, notTaken: 'cancelled', date }];
  if (start instanceof ICAL.Time && !start.isDate) return [{ ...said, notTaken: 'timed', date }];
  const length = first === null ? null : lengthOf(event, first);
  if (first === null || length === null) return [{ ...said, notTaken: 'badDate', date }];
  const days = Array.from({ length }, (_, index) => first + index);
  if (!hasRule(event)) return days.map((day) => ({ ...said, kind: 'once', date: dateOf(day) }));
  const until = endOfYearly(event, first);
  if (until === null) return [{ ...said, notTaken: 'rule', date }];
  return days.map((day) => ({ ...said, kind: 'fixed', ...monthAndDay(day), from: dateOf(day), until }));
}

/** The length of an event in days, from its exclusive end or its duration; null if invalid. */
function lengthOf(event: ICAL.Component, first: Day): number | null {
  const end = propertyOf(event, 'dtend');
  const duration = propertyOf(event, 'duration');
  const last = end === null ? null : dateOfTime(end);
  if (end !== null && last === null) return null;
  const length = last !== null ? last - first : duration instanceof ICAL.Duration ? duration.toSeconds() / 86_400 : 1;
  // Some programs write an end that equals the start.
  return Number.isInteger(length) && length >= 0 && length <= eventDaysMax ? Math.max(1, length) : null;
}

function hasRule(event: ICAL.Component): boolean {
  return ['rrule', 'rdate', 'exdate', 'exrule', 'recurrence-id'].some((name) => event.hasProperty(name));
}

/** The last date of a yearly event; empty if it has no end. Null for any other rule. */
function endOfYearly(event: ICAL.Component, first: Day): string | null {
  if (['rdate', 'exdate', 'exrule', 'recurrence-id'].some((name) => event.hasProperty(name))) return null;
  const rules = event.getAllProperties('rrule');
  const rule = rules[0]?.getFirstValue();
  if (rules.length !== 1 || !(rule instanceof ICAL.Recur) || rule.freq !== 'YEARLY' || rule.interval !== 1) return null;
  const { month, day } = monthAndDay(first);
  const allowed: Record<string, number> = { BYMONTH: month, BYMONTHDAY: day };
  const isSame = Object.entries(rule.parts).every(
    ([part, values]) => part in allowed && String(values) === String(allowed[part]),
  );
  if (!isSame) return null;
  if (rule.count) return `${civilDate(first).year + rule.count - 1}-12-31`;
  if (!rule.until) return '';
  const until = dateOfTime(rule.until);
  return until === null ? null : dateOf(until);
}

function monthAndDay(day: Day): { month: number; day: number } {
  const { month, dayOfMonth } = civilDate(day);
  return { month, day: dayOfMonth };
}

/** Our property for the name in each language: RFC 5545 allows only one SUMMARY. */
export const reasonProperty = 'x-belfry-reason';

/** The name of an event (its summary on one line) and, in our own files, its name in each language. */
function wordsOf(event: ICAL.Component): Pick<FileDay, 'words' | 'reasons'> {
  const reasons: FileDay['reasons'] = {};
  for (const property of event.getAllProperties(reasonProperty)) {
    const language = readLanguage(String(property.getFirstParameter('language') ?? ''));
    if (language !== null) reasons[language] = oneLine(property.getFirstValue());
  }
  return { words: oneLine(propertyOf(event, 'summary')), reasons };
}

function oneLine(value: unknown): string {
  // Remove control characters for terminals and text direction.
  return String(value ?? '')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function propertyOf(event: ICAL.Component, name: string): unknown {
  return event.getFirstPropertyValue(name);
}

function dateOfTime(value: unknown): Day | null {
  return value instanceof ICAL.Time ? readDate(value.toString().slice(0, 10)) : null;
}

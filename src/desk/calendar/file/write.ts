import ICAL from 'ical.js';
import type { DayOffRule } from '#domain/calendar/calendar.ts';
import { dateIn, dateOf, dayOf, readDate } from '#domain/calendar/day.ts';
import { yearlyDay } from '#domain/calendar/yearly-day.ts';
import { yearlyKey } from '#domain/calendar/yearly-days.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, languages, textIn } from '#domain/language.ts';
import { reasonProperty } from './read.ts';

/** Days that move with Easter have no rule in RFC 5545, so they are written one by one, for this year and the following ones. */
const movingYears = 10;

/**
 * A desk's days off as iCalendar (RFC 5545): a fixed day is a yearly event with its dates of validity, others are single events.
 * A day keeps its UID across languages and versions, and carries its name in all four languages for import.
 */
export function writeCalendarFile(desk: Desk, language: Language, now: Instant): string {
  const { calendar, zone } = desk;
  const year = Number(dateIn(zone, now).slice(0, 4));
  const file = new ICAL.Component('vcalendar');
  file.addPropertyWithValue('version', '2.0');
  file.addPropertyWithValue('prodid', '-//Belfry//Calendar//EN');
  file.addPropertyWithValue('calscale', 'GREGORIAN');
  file.addPropertyWithValue('x-wr-calname', `${calendar.names[language]} – ${desk.names[language]}`);
  for (const rule of calendar.rules)
    for (const { key, date, yearly } of eventsOf(rule, year)) {
      const event = dayEvent(desk, { key, date }, now);
      if (yearly) event.addPropertyWithValue('rrule', everyYear(rule.until));
      event.addProperty(inLanguage('summary', textIn(rule.reason, language), language));
      for (const each of languages.filter((one) => rule.reason[one] !== ''))
        event.addProperty(inLanguage(reasonProperty, rule.reason[each], each));
      event.addPropertyWithValue('transp', 'TRANSPARENT');
      file.addSubcomponent(event);
    }
  // RFC 5545 ends every line, including the last.
  return `${file.toString()}\r\n`;
}

interface DayEvent {
  key: string;
  date: string;
  yearly: boolean;
}

/** The events of a rule from a year on; empty if it is over by then. */
function eventsOf(rule: DayOffRule, year: number): DayEvent[] {
  if (rule.kind === 'once') return [{ key: rule.date, date: rule.date, yearly: false }];
  const isInForce = (date: string) => date >= (rule.from ?? '') && date <= (rule.until ?? '9999-12-31');
  if (rule.kind !== 'fixed')
    return Array.from({ length: movingYears }, (_, index) => {
      const date = dateOf(yearlyDay(rule, year + index)!);
      return { key: `${yearlyKey(rule)}-${year + index}`, date, yearly: false };
    }).filter(({ date }) => isInForce(date));
  const date = firstDate(rule, Math.max(year, Number(rule.from?.slice(0, 4) ?? year)), isInForce);
  return date === null ? [] : [{ key: yearlyKey(rule), date, yearly: true }];
}

/** The first valid date of a fixed day; 29 February may come up to eight years later. */
function firstDate(
  { month, day }: { month: number; day: number },
  year: number,
  isInForce: (date: string) => boolean,
): string | null {
  const pad = (part: number) => String(part).padStart(2, '0');
  const dates = Array.from({ length: 9 }, (_, index) => `${year + index}-${pad(month)}-${pad(day)}`);
  return dates.find((date) => readDate(date) !== null && isInForce(date)) ?? null;
}

function everyYear(until: string | undefined): ICAL.Recur {
  return ICAL.Recur.fromString(`FREQ=YEARLY${until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}`}`);
}

/** An all-day event of a desk. Its UID is the same in every language and version, so that subscribed calendars update. */
export function dayEvent(desk: Desk, { key, date }: { key: string; date: string }, now: Instant): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${key}.${desk.id}@belfry`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromString(`${dateIn('UTC', now)}T00:00:00Z`, undefined as never));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(dateOf(dayOf(date) + 1)));
  return event;
}

/** A property with a text in a language (RFC 5545, 3.2.10). */
export function inLanguage(name: string, text: string, language: Language): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setParameter('language', language);
  property.setValue(text);
  return property;
}

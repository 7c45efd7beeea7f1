import ICAL from 'ical.js';
import { dateIn, dateOf, dayOf } from '#domain/calendar/day.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { workWords } from '#locales/public/messages.ts';
import { yearsShown } from './days-off-view.ts';

/**
 * Returns this year's and next year's days off as iCalendar (RFC 5545, RFC 7986), as all-day events that do not block time. UIDs
 * are stable across languages and versions, so that subscribed calendars update instead of duplicating.
 */
export function daysOffCalendar(desk: Desk, language: Language, now: Instant): string {
  const words = workWords[language].daysOff;
  const name = words.calendarName({ desk: desk.names[language] });
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Belfry//Days off//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  // NAME is standard; most programs read X-WR-CALNAME.
  calendar.addProperty(inLanguage('name', name, language));
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addProperty(refreshDaily());
  const stamp = ICAL.Time.fromString(`${dateIn('UTC', now)}T00:00:00Z`, undefined as never);
  for (const year of yearsShown(desk.zone, now))
    for (const { date, reason } of daysOffOf(desk.calendar, year).days) {
      const event = new ICAL.Component('vevent');
      event.addPropertyWithValue('uid', `${date}.${desk.id}@belfry`);
      event.addPropertyWithValue('dtstamp', stamp);
      event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
      event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(dateOf(dayOf(date) + 1)));
      event.addProperty(inLanguage('summary', words.event({ reason: reason[language] }), language));
      event.addProperty(inLanguage('description', words.description({ desk: desk.names[language] }), language));
      event.addPropertyWithValue('transp', 'TRANSPARENT');
      calendar.addSubcomponent(event);
    }
  // RFC 5545 ends every line, including the last, with CRLF.
  return `${calendar.toString()}\r\n`;
}

function inLanguage(name: string, text: string, language: Language): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setParameter('language', language);
  property.setValue(text);
  return property;
}

function refreshDaily(): ICAL.Property {
  const property = new ICAL.Property('refresh-interval');
  property.resetType('duration');
  property.setValue(ICAL.Duration.fromString('P1D'));
  return property;
}

import ICAL from 'ical.js';
import { dayEvent, inLanguage } from '#desk/calendar/file/write.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import { workWords } from '#locales/public/messages.ts';
import { yearsShown } from './days-off-view.ts';

/**
 * Returns this year's and next year's days off as iCalendar (RFC 5545, RFC 7986), as all-day events that do not block
 * time.
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
  for (const year of yearsShown(desk.zone, now))
    for (const { date, reason } of daysOffOf(desk.calendar, year).days) {
      const event = dayEvent(desk, { key: date, date }, now);
      event.addProperty(inLanguage('summary', words.event({ reason: textIn(reason, language) }), language));
      event.addProperty(inLanguage('description', words.description({ desk: desk.names[language] }), language));
      event.addPropertyWithValue('transp', 'TRANSPARENT');
      calendar.addSubcomponent(event);
    }
  // RFC 5545 ends every line, including the last, with CRLF.
  return `${calendar.toString()}\r\n`;
}

function refreshDaily(): ICAL.Property {
  const property = new ICAL.Property('refresh-interval');
  property.resetType('duration');
  property.setValue(ICAL.Duration.fromString('P1D'));
  return property;
}

import { inEachLanguage, type Language } from '#domain/language.ts';
import { languageFacts } from '#locales/facts.ts';

/**
 * Returns a long date. All formats use no-break spaces. `when` is a date (`2026-12-01`) or an instant (ISO 8601 in UTC), read in
 * `zone`. Names are those of the language's folder, not the runtime's, so that server, browser and mail are identical.
 */
export function longDate(when: string, language: Language, zone: string): string {
  const wall = wallClock(when, zone);
  return `${dayMonth(wall, language)}${nbsp}${wall.year}`;
}

/** Returns a long date without its year, where the year is obvious. */
export function longDay(when: string, language: Language, zone: string): string {
  return dayMonth(wallClock(when, zone), language);
}

/** Returns `mar. 1er déc.`, with its year if it is half a year or more before `now` or after it. Both are dates or instants. */
export function shortDate(when: string, language: Language, zone: string, now: string): string {
  return shortDateOf(wallClock(when, zone), language, isFar(when, now));
}

/** Returns a short date without its year, where the year is obvious. */
export function shortDay(when: string, language: Language, zone: string): string {
  return shortDateOf(wallClock(when, zone), language, false);
}

/** Within half a year, day and month mean one day only. */
function isFar(when: string, now: string): boolean {
  return Math.abs(Date.parse(when) - Date.parse(now)) > 182 * 86_400_000;
}

function shortDateOf(wall: Wall, language: Language, withYear: boolean): string {
  const { weekdaysShort, monthsShort, weekdayEnd } = languageFacts[language];
  const weekday = `${weekdaysShort[wall.weekday]}${weekdayEnd}`;
  const day = [weekday, ordinal(wall.day, language), monthsShort[wall.month - 1]];
  return [...day, ...(withYear ? [wall.year] : [])].join(nbsp);
}

/** Returns the name of a weekday; 1 is Monday, 7 Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  return languageFacts[language].weekdays[weekday % 7]!;
}

/** Returns the name of a month; 1 is January. */
export function monthName(month: number, language: Language): string {
  return languageFacts[language].months[month - 1]!;
}

/** Returns a day of every year: `1er novembre`. */
export function dayOfYear(month: number, day: number, language: Language): string {
  return `${ordinal(day, language)}${nbsp}${monthName(month, language)}`;
}

/** Returns `mar`, as below the steps of a clock. */
export function weekdayShort(when: string, language: Language, zone: string): string {
  return languageFacts[language].weekdaysShort[wallClock(when, zone).weekday]!;
}

/** Returns day and short month without weekday: `1er déc.`. A run within one month is `2–3 janv.`. */
export function shortDays(first: string, last: string, language: Language): string {
  const [one, other] = [wallClock(first, 'UTC'), wallClock(last, 'UTC')];
  const month = (wall: Wall) => languageFacts[language].monthsShort[wall.month - 1]!;
  const end = `${ordinal(other.day, language)}${nbsp}${month(other)}`;
  if (first === last) return end;
  if (one.month === other.month) return `${ordinal(one.day, language)}–${end}`;
  return `${ordinal(one.day, language)}${nbsp}${month(one)}${nbsp}–${nbsp}${end}`;
}

/** Returns a month with its year, `novembre 2026`. `month` is `2026-11`. */
export function monthOf(month: string, language: Language): string {
  const wall = wallClock(`${month}-01`, 'UTC');
  return `${languageFacts[language].months[wall.month - 1]}${nbsp}${wall.year}`;
}

/** Like `monthOf`, for narrow columns: `nov. 2026`. */
export function shortMonth(month: string, language: Language): string {
  const wall = wallClock(`${month}-01`, 'UTC');
  return `${languageFacts[language].monthsShort[wall.month - 1]}${nbsp}${wall.year}`;
}

export function time(when: string, language: Language, zone: string): string {
  const { hour, minute } = wallClock(when, zone);
  return clockFace(hour, minute, language);
}

/** Returns a time of the opening hours, such as `08:30`, already in the desk's zone. */
export function timeOfDay(hoursAndMinutes: string, language: Language): string {
  const [hour = 0, minute = 0] = hoursAndMinutes.split(':').map(Number);
  return clockFace(hour, minute, language);
}

/** Returns a label and its value: `lundi : fermé`. French has a space before its colon. */
export function labelled(label: string, value: string, language: Language): string {
  return `${label}${languageFacts[language].colon} ${value}`;
}

/** Returns `à 24 h`: a last day counts to its end (R17). */
export function endOfDay(language: Language): string {
  return `${languageFacts[language].at}${nbsp}${clockFace(24, 0, language)}`;
}

export function dateTime(when: string, language: Language, zone: string): string {
  return `${longDate(when, language, zone)}${languageFacts[language].beforeTime}${languageFacts[language].at}${nbsp}${time(when, language, zone)}`;
}

/** Returns `mar. 1er déc., 9 h 30`, with its year as in `shortDate`. */
export function shortDateTime(when: string, language: Language, zone: string, now: string): string {
  const wall = wallClock(when, zone);
  return `${shortDateOf(wall, language, isFar(when, now))}, ${clockFace(wall.hour, wall.minute, language)}`;
}

/** Returns a deadline as the end of its last day, `vendredi 4 décembre 2026 à 24 h`. `closesAt` is an instant. */
export function deadline(closesAt: string, language: Language, zone: string): string {
  return `${closingDate(closesAt, language, zone)}${languageFacts[language].beforeTime}${endOfDay(language)}`;
}

/**
 * Like `deadline`, as a date alone: `vendredi 4 décembre 2026`. It is the day that ends at `closesAt`, not the one that begins.
 */
export function closingDate(closesAt: string, language: Language, zone: string): string {
  return longDate(lastDay(closesAt, zone), language, zone);
}

/** Returns the date that ends at an instant of midnight. */
export function lastDay(closesAt: string, zone: string): string {
  return localDate(Date.parse(closesAt) - 1, zone);
}

/** Returns the date of an instant (or milliseconds since 1970) in a zone. */
export function localDate(when: string | number, zone: string): string {
  const { year, month, day } = wallClock(when, zone);
  return [year, pad(month), pad(day)].join('-');
}

/** Returns date and time as spreadsheets read them, `2026-11-24 10:05`. */
export function localMinute(when: string, zone: string): string {
  const { hour, minute } = wallClock(when, zone);
  return `${localDate(when, zone)} ${pad(hour)}:${pad(minute)}`;
}

/** Returns the part of a day that has elapsed at an instant in a zone, from 0 to 1. */
export function partOfDay(when: string, zone: string): number {
  const { hour, minute } = wallClock(when, zone);
  return (hour * 60 + minute) / 1440;
}

export function number(value: number, language: Language): string {
  return numberFormats[language].format(value);
}

/** Returns a size in thousands of bytes, as file managers show it: `184 kB`, `1,5 Mo`. */
export function bytes(size: number, language: Language): string {
  const unit = languageFacts[language].byte;
  if (size < 1000) return `${size}${nbsp}${unit}`;
  if (size < 999_500) return `${Math.round(size / 1000)}${nbsp}k${unit}`;
  const [amount, prefix] = size < 999.95e6 ? [size / 1e6, 'M'] : [size / 1e9, 'G'];
  return `${number(Math.round(amount * 10) / 10, language)}${nbsp}${prefix}${unit}`;
}

export function quote(text: string, language: Language): string {
  const [opening, closing] = languageFacts[language].quotes;
  return `${opening}${text}${closing}`;
}

/** Returns a ticket number for screen readers: letter by letter and digit by digit, with a pause at each dash. */
export function spellNumber(ticketNumber: string): string {
  return ticketNumber
    .split('-')
    .map((part) => [...part].join(' '))
    .join(', ');
}

interface Wall {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  hour: number;
  minute: number;
}

const nbsp = '\u00a0';

const numberFormats = inEachLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));

/** A formatter takes 50 kB, so cache one per zone. */
const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function dayMonth(wall: Wall, language: Language): string {
  const { weekdays, months, afterWeekday } = languageFacts[language];
  return [`${weekdays[wall.weekday]}${afterWeekday}`, ordinal(wall.day, language), months[wall.month - 1]].join(nbsp);
}

function ordinal(day: number, language: Language): string {
  return languageFacts[language].day(day);
}

function clockFace(hour: number, minute: number, language: Language): string {
  return languageFacts[language].time(hour, pad(minute));
}

function wallClock(when: string | number, zone: string): Wall {
  const isDate = typeof when === 'string' && /^\d{4}-\d\d-\d\d$/.test(when);
  const moment = typeof when === 'string' ? Date.parse(when) : when;
  // `24/11/2026, 09:05`. Uses Intl for the zone, because browsers still lack Temporal.
  const figures = zoneFormat(isDate ? 'UTC' : zone)
    .format(moment)
    .match(/\d+/g)!;
  const [day, month, year, hour, minute] = figures.map(Number) as [number, number, number, number, number];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, weekday, hour, minute };
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(zone);
  if (known) return known;
  const digits = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...digits });
  zoneFormats.set(zone, made);
  return made;
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0');
}

/** Returns a list as part of a sentence: `français, néerlandais et allemand`. */
export function listing(things: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(things);
}

/** Returns a count of a list, exact to 999. */
export function figure(count: number): string {
  return count > 999 ? '999+' : String(count);
}

/** Returns the text with a capital first letter, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns a label as it reads within a sentence: small, unless its language begins such a word with a capital. */
export function withinSentence(label: string, language: Language): string {
  return languageFacts[language].keepsCapital?.test(label) ? label : uncapitalised(label);
}

/** Returns the text with a small first letter, as it reads within a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

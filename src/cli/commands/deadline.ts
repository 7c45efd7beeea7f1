import { misused, readArguments, readerLanguage } from '#cli/arguments.ts';
import { findCalendarDesk } from '#cli/calendar-desk.ts';
import type { Environment } from '#cli/environment.ts';
import { countBusinessDays } from '#domain/calendar/business-days.ts';
import type { CountedDays } from '#domain/calendar/calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import { skippedSentence } from '#locales/clock-sentence.ts';
import { dateTime, deadline, longDate } from '#locales/format.ts';
import { words } from '#locales/messages.ts';

const usage = 'deadline --from INSTANT [--desk DTO] [--days 5] [--json]';

/** More than a year of business days; a larger number is more likely a typo. */
const daysMax = 1000;

/** Counts business days like the clock, and explains each skipped day (R17, R18). */
export async function run(args: string[], environment: Environment): Promise<number> {
  const { values } = readArguments(usage, { args, options });
  const desk = await findCalendarDesk(environment, values.desk ?? null);
  const { zone, calendar, policy } = desk;
  const from = readMoment(values.from ?? '', zone);
  if (from === null)
    throw misused(
      '--from is an instant (2026-11-24T09:00:00Z), or a date or date and time of the desk (2026-11-24).',
      usage,
    );
  const days = Number(values.days ?? policy.closingDays);
  if (!Number.isInteger(days) || days < 0 || days > daysMax || values.days === '')
    throw misused(`--days is a whole number from 0 to ${daysMax}.`, usage);
  const counted = countBusinessDays(calendar, zone, dateIn(zone, from), days);
  const language = readerLanguage(process.env);
  process.stdout.write(values.json ? asJson(from, days, counted, language) : inWords(from, counted, zone, language));
  return 0;
}

/**
 * Parses an operator's time: an ISO 8601 instant, or a local date or date and time in the zone. A date means its start. A local
 * time skipped by a clock change moves forward. Null if invalid.
 */
function readMoment(text: string, zone: string): Instant | null {
  try {
    if (/(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text.slice(10))) return Temporal.Instant.from(text).toString();
    return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const options = {
  from: { type: 'string' },
  desk: { type: 'string' },
  days: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function asJson(from: Instant, days: number, { counted, skipped, closesAt }: CountedDays, language: Language): string {
  const { weekend } = words[language].clock;
  const explained = skipped.map(({ date, reason }) => ({
    date,
    reason: reason === 'weekend' ? weekend : textIn(reason, language),
  }));
  return `${JSON.stringify({ from, days, counted, skipped: explained, closesAt })}\n`;
}

function inWords(from: Instant, days: CountedDays, zone: string, language: Language): string {
  const say = words[language].deadline;
  const lines = [
    say.dayZero({ at: dateTime(from, language, zone), zone }),
    ...days.counted.map((date, place) => `${String(place + 1).padStart(3)}  ${longDate(date, language, zone)}`),
    skippedSentence(days.skipped, language),
    say.closes({ date: deadline(days.closesAt, language, zone), instant: days.closesAt }),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

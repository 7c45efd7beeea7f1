import { readCalendarFile } from '#desk/calendar/file/read.ts';
import { cut, type DayState, type PlannedDay, planImport } from '#domain/calendar/calendar-import.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { validityOf } from '#domain/calendar/yearly-days.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { calendarFileWords } from '#locales/admin/messages.ts';
import { dayOfYear, longDate } from '#locales/format.ts';
import { ruleName, validityInWords } from '#web/shared/rule-words.ts';

/** A day of a calendar file, in the reader's language. */
export interface CheckedDay {
  /** The position in the file, since a day can occur twice. */
  key: string;
  when: string;
  words: string;
  state: DayState;
  about: string | null;
}

/** The effect of a file: added days, skipped days, and texts without a translation. */
export interface CheckedFile {
  text: string;
  added: CheckedDay[];
  left: CheckedDay[];
  untranslated: { words: string; values: InEachLanguage }[];
}

/** Returns why a file cannot be read, or what it would add to the current calendar. */
export function checkFile(
  desk: Desk,
  text: string,
  { language, now }: { language: Language; now: string },
): { file: CheckedFile } | { error: string } {
  const { problems } = calendarFileWords[language];
  const read = readCalendarFile(text);
  if ('refused' in read) return { error: problems[read.refused] };
  const { planned } = planImport(desk.calendar, read.days, { today: dateIn(desk.zone, now) });
  const days = planned.map((each, at) => checkedDay(each, at, language));
  const untranslated = new Map(
    planned.flatMap(({ untranslated, rule, day }) => (untranslated && rule ? [[cut(day.words), rule.reason]] : [])),
  );
  return {
    file: {
      text,
      added: days.filter(({ state }) => state === 'new'),
      left: days.filter(({ state }) => state !== 'new'),
      untranslated: [...untranslated].map(([words, values]) => ({ words, values })),
    },
  };
}

function checkedDay({ state, day, rule }: PlannedDay, at: number, language: Language): CheckedDay {
  const words = rule?.reason[language] ?? day.words;
  const about = rule ? validityInWords(validityOf(rule), language) : calendarFileWords[language].states[state];
  return { key: String(at), when: whenOf({ day, rule }, language), words, state, about };
}

function whenOf({ day, rule }: Pick<PlannedDay, 'day' | 'rule'>, language: Language): string {
  const say = calendarFileWords[language];
  if ('notTaken' in day) return day.date === null ? say.undated : longDate(day.date, language, 'UTC');
  if (rule && rule.kind !== 'once') return say.everyYear({ day: ruleName(rule, language) });
  return day.kind === 'once'
    ? longDate(day.date, language, 'UTC')
    : say.everyYear({ day: dayOfYear(day.month, day.day, language) });
}

import { data, redirect } from 'react-router';
import { importDays } from '#desk/calendar/file/import.ts';
import { calendarFileBytesMax, readCalendarFile } from '#desk/calendar/file/read.ts';
import { isReason } from '#domain/calendar/belgium.ts';
import { cut, type PlannedDay, planImport } from '#domain/calendar/calendar-import.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { validityOf } from '#domain/calendar/yearly-days.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, textIn } from '#domain/language.ts';
import { calendarFileWords } from '#locales/admin/messages.ts';
import { dayOfYear, longDate } from '#locales/format.ts';
import type { DeskPost } from '#web/admin/desks/desk-visit.ts';
import { fieldLines, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { ruleName, validityInWords } from '#web/shared/rule-words.ts';

/** The effect of a file: added days, skipped days, and texts without a translation. */
export interface CheckedFile {
  text: string;
  added: CheckedDay[];
  left: CheckedDay[];
  untranslated: { words: string; values: InEachLanguage }[];
}

interface TriedFile {
  file: CheckedFile | null;
  errors: { field: string; text: string }[];
}

/** Checks an uploaded file, or imports a checked one with its translations. */
export async function handleFile({ services, actor, language, desk, form }: DeskPost) {
  const { world } = services;
  const now = world.clock.now();
  const { problems } = calendarFileWords[language];
  const wrong = (text: string, status = 422) =>
    data<TriedFile>({ file: null, errors: [{ field: 'file', text }] }, status);
  if (!form.has('text')) {
    const text = await textOf(form.get('file'));
    if (text === null) return wrong(problems.none);
    const checked = checkFile(desk, text, { language, now });
    return 'error' in checked ? wrong(checked.error) : data<TriedFile>({ file: checked.file, errors: [] });
  }
  const text = String(form.get('text'));
  const given = givenWords(form);
  const at = [...given.values()].findIndex((reason) => !isReason(reason, desk.languages));
  if (at >= 0) {
    const checked = checkFile(desk, text, { language, now });
    if ('error' in checked) return wrong(checked.error);
    const untranslated = checked.file.untranslated.map(({ words, values }) => ({
      words,
      values: given.get(words) ?? values,
    }));
    const file = { ...checked.file, untranslated };
    return data<TriedFile>({ file, errors: [{ field: `reason-${at}`, text: problems.words }] }, 422);
  }
  const done = found(await importDays(world, actor, desk.id, { text, given }));
  if ('refused' in done) return wrong(problems[done.refused], 409);
  throw redirect(`${urls.deskPart(desk.prefix, 'calendar')}?done=calendar`, 303);
}

/** A day of a calendar file, in the reader's language. */
export type CheckedDay = ReturnType<typeof checkedDay>;

/** Returns why a file cannot be read, or what it would add to the current calendar. */
function checkFile(
  desk: Desk,
  text: string,
  { language, now }: { language: Language; now: string },
): { file: CheckedFile } | { error: string } {
  const { problems } = calendarFileWords[language];
  const read = readCalendarFile(text);
  if ('refused' in read) return { error: problems[read.refused] };
  const { planned } = planImport(desk.calendar, read.days, { today: dateIn(desk.zone, now), needed: desk.languages });
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

function checkedDay({ state, day, rule }: PlannedDay, at: number, language: Language) {
  const words = rule ? textIn(rule.reason, language) : day.words;
  const about = rule ? validityInWords(validityOf(rule), language) : calendarFileWords[language].states[state];
  // A day can occur twice, so its key is its position in the file.
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

/**
 * Returns the text of a file, or null if none was uploaded. Reads one byte over the limit at most, which is enough to refuse it.
 */
async function textOf(file: FormDataEntryValue | null): Promise<string | null> {
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return null;
  return await file.slice(0, calendarFileBytesMax + 1).text();
}

/** Returns the texts of the file with their typed translations. */
function givenWords(form: FormData): Map<string, InEachLanguage> {
  return new Map(form.getAll('words').map((words, at) => [String(words), fieldLines(form, `reason-${at}`)]));
}

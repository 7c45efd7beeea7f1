import { data, redirect } from 'react-router';
import { importDays } from '#desk/calendar/file/import.ts';
import { calendarFileBytesMax } from '#desk/calendar/file/read.ts';
import { isReason } from '#domain/calendar/calendar-bases.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { calendarFileWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldLines } from '#web/admin/fields.ts';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';
import { type CheckedFile, checkFile } from './checked-file.ts';

interface TriedFile {
  file: CheckedFile | null;
  errors: { field: string; text: string }[];
}

/** Checks an uploaded file, or imports a checked one with its translations. */
export async function handleFile(visit: AdminVisit, desk: Desk, form: FormData) {
  const { services, actor, language } = visit;
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
  const at = [...given.values()].findIndex((reason) => !isReason(reason));
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

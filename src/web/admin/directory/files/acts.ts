import { data, redirect } from 'react-router';
import { type CheckedImport, carryOutImport, checkImport } from '#desk/directory/csv/import.ts';
import { type FileProblem, fileBytesMax, fileLinesMax } from '#desk/directory/csv/read-file.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Language } from '#domain/language.ts';
import { directoryFilesWords } from '#locales/admin/messages.ts';
import { bytes, number } from '#locales/format.ts';
import { isId } from '#store/database/ids.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText } from '#web/admin/fields.ts';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';
import { type CheckView, checkView } from './check-view.ts';

/** The result of a check: why the file cannot be read, or what it would change. */
interface TriedFile {
  error: string | null;
  check: CheckView | null;
  notice: string | null;
}

/** Checks an uploaded file, or imports the checked one. */
export async function handleFile(visit: AdminVisit, form: FormData) {
  const { services, actor, language } = visit;
  const importId = fieldText(form, 'import');
  if (importId !== '') return carryOut(visit, importId);
  const file = form.get('file');
  const words = directoryFilesWords[language];
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return wrong(words.problems.none);
  const content =
    file.size > fileBytesMax ? new Uint8Array(fileBytesMax + 1) : new Uint8Array(await file.arrayBuffer());
  const checked = found(await checkImport(services.world, actor, content));
  if (isRefused(checked)) return wrong(problemOf(checked, language));
  return shown(checked, language, null);
}

async function carryOut({ services, actor, language }: AdminVisit, importId: string) {
  const words = directoryFilesWords[language];
  if (!isId(importId)) throw data(null, 400);
  const done = await carryOutImport(services.world, actor, importId);
  if ('changed' in done) throw redirect(urls.directoryFiles({ done: String(done.changed) }), 303);
  if (isRefused(done, 'missing')) return wrong(words.gone);
  return shown(done.checkedAnew, language, words.result.anew, 409);
}

function shown(checked: CheckedImport, language: Language, notice: string | null, status = 200) {
  const check = checkView(checked, language);
  return data<TriedFile>({ error: null, check, notice }, check.refused > 0 && status === 200 ? 422 : status);
}

function wrong(error: string) {
  return data<TriedFile>({ error, check: null, notice: null }, 422);
}

function problemOf(problem: FileProblem, language: Language): string {
  const { problems } = directoryFilesWords[language];
  switch (problem.refused) {
    case 'empty':
    case 'encoding':
      return problems[problem.refused];
    case 'tooLarge':
      return problems.tooLarge({ size: bytes(fileBytesMax, language) });
    case 'tooManyLines':
      return problems.tooManyLines({ lines: number(fileLinesMax, language) });
    case 'quotes':
    case 'cells':
      return problems[problem.refused](problem);
    case 'header':
      return problems.header(problem);
    case 'unknownColumn':
    case 'missingColumn':
    case 'twiceColumn':
      return problems[problem.refused](problem);
  }
}

import { data, redirect } from 'react-router';
import { fileProblemText } from '#desk/directory/csv/file-problem-text.ts';
import { type CheckedImport, carryOutImport, checkImport } from '#desk/directory/csv/import.ts';
import { fileBytesMax } from '#desk/directory/csv/read-file.ts';
import type { TypedProblem } from '#desk/directory/typed-directory.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { ChangedFields } from '#domain/directory/fields.ts';
import type { PlannedLine } from '#domain/directory/import.ts';
import type { Language } from '#domain/language.ts';
import { directoryAdminWords, directoryFilesWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { fieldName, problemText } from '#web/shared/problem-words.ts';

export type CheckView = ReturnType<typeof checkView>;

/** A longer list is not read. If lines are refused, only those are shown. */
const linesMax = 1_000;

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
  if (isRefused(checked)) return wrong(fileProblemText(checked, language));
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

export interface CheckLine {
  line: number;
  key: string;
  outcome: 'added' | 'changed' | 'refused';
  details: string[];
}

/** Returns what a file would change, in words. Unchanged lines are only counted. */
function checkView({ importId, plan }: CheckedImport, language: Language) {
  const lines: PlannedLine<unknown>[] = plan.lines;
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  const refused = lines.filter(({ outcome }) => outcome === 'refused');
  const telling = refused.length > 0 ? refused : lines.filter(({ outcome }) => outcome !== 'same');
  return {
    /** Null while any line is refused. */
    importId,
    kind: directoryFilesWords[language].kinds[plan.kind],
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    refused: refused.length,
    lines: telling.slice(0, linesMax).flatMap((line) => lineOf(line, language)),
    /** Number of lines that are not shown. */
    more: Math.max(0, telling.length - linesMax),
  };
}

function lineOf(line: PlannedLine<unknown>, language: Language): CheckLine[] {
  if (line.outcome === 'same') return [];
  const { result } = directoryFilesWords[language];
  const { key, outcome } = line;
  if (line.outcome === 'refused') {
    const details = line.problems.map(({ field, problem, value }) =>
      result.problem({
        column: field,
        text: problemText({ field, problem: problem as TypedProblem, value }, language),
      }),
    );
    return [{ line: line.line, key, outcome, details }];
  }
  const warned = line.aboveCap ? [result.aboveCap] : [];
  return [{ line: line.line, key, outcome: line.outcome, details: [...changesIn(line.changed, language), ...warned] }];
}

function changesIn(changed: ChangedFields, language: Language): string[] {
  const { history } = directoryAdminWords[language];
  return Object.entries(changed).map(([field, { from, to }]) =>
    history.changed({ field: fieldName(field, language), from: from ?? history.empty, to: to ?? history.empty }),
  );
}

function wrong(error: string) {
  return data<TriedFile>({ error, check: null, notice: null }, 422);
}

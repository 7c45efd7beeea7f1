import type { CheckedImport } from '#desk/directory/csv/import.ts';
import type { TypedProblem } from '#desk/directory/typed-directory.ts';
import type { ChangedFields } from '#domain/directory/fields.ts';
import type { PlannedLine } from '#domain/directory/import.ts';
import type { Language } from '#domain/language.ts';
import { directoryAdminWords, directoryFilesWords } from '#locales/admin/messages.ts';
import { fieldName, problemText } from '#web/shared/problem-words.ts';

export interface CheckLine {
  line: number;
  key: string;
  outcome: 'added' | 'changed' | 'refused';
  details: string[];
}

export interface CheckView {
  /** Null while any line is refused. */
  importId: string | null;
  kind: string;
  added: number;
  changed: number;
  same: number;
  refused: number;
  lines: CheckLine[];
  /** Number of lines that are not shown. */
  more: number;
}

/** A longer list is not read. If lines are refused, only those are shown. */
const linesMax = 1_000;

/** Returns what a file would change, in words. Unchanged lines are only counted. */
export function checkView({ importId, plan }: CheckedImport, language: Language): CheckView {
  const lines: PlannedLine<unknown>[] = plan.lines;
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  const refused = lines.filter(({ outcome }) => outcome === 'refused');
  const telling = refused.length > 0 ? refused : lines.filter(({ outcome }) => outcome !== 'same');
  return {
    importId,
    kind: directoryFilesWords[language].kinds[plan.kind],
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    refused: refused.length,
    lines: telling.slice(0, linesMax).flatMap((line) => lineOf(line, language)),
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

import { fileProblemText } from '#desk/directory/csv/file-problem-text.ts';
import { importFile } from '#desk/directory/csv/import.ts';
import type { TypedProblem } from '#desk/directory/typed-directory.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { type FileKind, fileKinds, type PlannedLine } from '#domain/directory/import.ts';
import type { Installation } from '#domain/installation/installation.ts';
import { directoryAdminWords, directoryFilesWords } from '#locales/admin/messages.ts';
import { type Application, ask, isAsWanted, type Path } from './application.ts';

type Files = NonNullable<Installation['directory']>;

/** Imports the files of the directory: organisations first, then their sites, then the people of these. */
export async function applyDirectory(app: Application, files: Files): Promise<void> {
  for (const kind of fileKinds) {
    const bytes = files[kind];
    if (bytes) await applyFile(app, { kind, bytes }, ['directory', kind]);
  }
}

async function applyFile(app: Application, file: { kind: FileKind; bytes: Buffer }, path: Path): Promise<void> {
  const { world, actor, words } = app;
  const tell = (message: string) => void app.faults.push({ path: [...path], message });
  const done = await importFile(world, actor, file);
  if ('plan' in done && !isRefused(done)) return tellLines(app, done.plan.lines, path);
  if (isRefused(done, 'missing')) return void (await ask(app, path, () => Promise.resolve(done)));
  if (isRefused(done, 'otherKind')) return tell(words.otherFile({ kind: done.kind }));
  if (!isRefused(done, 'refusedLines')) return tell(fileProblemText(done, app.language));
  const messages = done.plan.lines.flatMap((line) => messagesOf(app, line));
  for (const message of messages.slice(0, faultsMax)) tell(message);
  if (messages.length > faultsMax) tell(words.moreLines({ count: messages.length - faultsMax }));
}

/** Nobody reads more refused lines at once. */
const faultsMax = 100;

function messagesOf({ language, words }: Application, line: PlannedLine<unknown>): string[] {
  if (line.outcome !== 'refused') return [];
  const { result } = directoryFilesWords[language];
  return line.problems.map(({ field, problem, value }) => {
    const said = directoryAdminWords[language].problems[problem as TypedProblem];
    const text = typeof said === 'string' ? said : said({ value });
    return words.line({ line: line.line, text: result.problem({ column: field, text }) });
  });
}

/** Notes how many lines add or change something, with the first of them. */
function tellLines(app: Application, lines: readonly PlannedLine<unknown>[], path: Path): void {
  const told = (sign: string, outcome: string) => {
    const keys = lines.filter((line) => line.outcome === outcome).map(({ key }) => key);
    const more = keys.length > keysMax ? ', …' : '';
    return keys.length === 0 ? [] : [`${sign}${keys.length}: ${keys.slice(0, keysMax).join(', ')}${more}`];
  };
  const detail = [...told('+', 'added'), ...told('~', 'changed')].join('; ');
  if (detail === '') isAsWanted(app, path);
  else app.changes.push({ what: 'change', path: [...path], detail });
}

const keysMax = 10;

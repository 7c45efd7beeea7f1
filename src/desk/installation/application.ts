import { isDeepStrictEqual } from 'node:util';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fault, Problem } from '#domain/installation/faults.ts';
import type { InstallationChange } from '#domain/installation/plan.ts';
import { type InEachLanguage, type Language, textIn } from '#domain/language.ts';
import type { InstallationWords } from '#locales/fr/installation.ts';
import { refusalInWords } from '#locales/installation/fault-words.ts';

/** A place in the file: `['desks', 'DTO', 'teams', 0]`. */
export type Path = readonly (string | number)[];

/** An installation being applied: within one transaction, with what was changed and what was refused. */
export interface Application {
  world: Spine;
  actor: Actor;
  changes: InstallationChange[];
  faults: Fault[];
  /** The language of the faults, and their words. */
  language: Language;
  words: InstallationWords;
}

type Told = Pick<InstallationChange, 'name' | 'detail'>;

/** Notes a change and makes it with a verb of the desk. Null if the verb refused it. */
export function make<T extends object>(
  app: Application,
  what: 'create' | 'change' | 'remove',
  path: Path,
  verb: () => Promise<T>,
  told: Told = {},
  place?: Placing,
) {
  app.changes.push({ what, path: [...path], ...told });
  return ask(app, path, verb, place);
}

/** Where a problem with a field of a form stands in the file, below its path, and how to mend it. */
export type Placing = (problem: Problem, words: InstallationWords) => { path: Path; message: string };

/** Calls a verb of the desk. A refusal becomes a fault at its place in the file, and null. */
export async function ask<T extends object>(
  { faults, words }: Application,
  path: Path,
  verb: () => Promise<T>,
  place?: Placing,
) {
  const done = await verb();
  if (!isRefused(done)) return done as Exclude<T, { refused: string }>;
  const { problems } = done as { problems?: readonly Problem[] };
  if (!place || !problems) faults.push({ path: [...path], message: refusalInWords(done, words) });
  else for (const problem of problems) faults.push(faultAt(path, place(problem, words)));
  return null;
}

function faultAt(parent: Path, { path, message }: ReturnType<Placing>): Fault {
  return { path: [...parent, ...path], message };
}

/** Notes something that is already as the file says. */
export function isAsWanted({ changes }: Application, path: Path, told: Told = {}): void {
  changes.push({ what: 'same', path: [...path], ...told });
}

/** Notes something that the file does not name, and that stays as it is. */
export function isLeftAlone({ changes }: Application, path: Path, names: readonly string[]): void {
  for (const name of names) changes.push({ what: 'unlisted', path: [...path], name });
}

/** Applies each entry to the definition with its names, if there is one. Definitions that the file does not name stay as they are. */
export async function applyByName<Entry extends { name: InEachLanguage }, Row extends { names: InEachLanguage }>(
  app: Application,
  path: Path,
  { wanted, known }: { wanted: readonly Entry[]; known: readonly Row[] },
  apply: (entry: Entry, before: Row | undefined, path: Path) => Promise<void>,
): Promise<void> {
  const left = [...known];
  for (const [place, entry] of wanted.entries()) {
    const at = left.findIndex(({ names }) => isDeepStrictEqual(names, entry.name));
    const [before] = at === -1 ? [] : left.splice(at, 1);
    await apply(entry, before, [...path, place]);
  }
  isLeftAlone(
    app,
    path,
    left.map(({ names }) => textIn(names, 'en')),
  );
}

/** Returns how a value changes; null stands for no value. */
export function doneTo(before: object | null, after: object | null): 'create' | 'change' | 'remove' {
  return before ? (after ? 'change' : 'remove') : 'create';
}

import { isCatalogue } from './catalogues.ts';
import type { Finding } from './finding.ts';
import { isNode, type Node } from './nodes.ts';
import { lineAt, nodesOf, programs, type Source, sources } from './sources.ts';

/** Maximum number of lines. A component renders a page, which takes more lines than a decision. */
const limits = { file: 400, testFile: 800, function: 70, component: 120, job: 25 };

/** Files and functions over the limit, with their current maximum. The list only shrinks and each maximum only falls. */
export interface Exceptions {
  [place: string]: number;
}

interface Measured {
  place: string;
  lines: number;
  limit: number;
  instead: string;
}

export function longFiles(exceptions: Exceptions): Finding[] {
  const split = 'split it by what changes together: separate decisions from rendering, loading and storing';
  return againstExceptions(
    sources.filter(isNoCatalogue).map(({ path, isTest, text }) => {
      const limit = isTest || path.startsWith('test/') ? limits.testFile : limits.file;
      return { place: path, lines: linesOf(text), limit, instead: split };
    }),
    exceptions,
  );
}

/** A catalogue has one file per language and area, as long as its texts need. */
function isNoCatalogue({ path }: { path: string }): boolean {
  return !isCatalogue(path);
}

export function longFunctions(exceptions: Exceptions): Finding[] {
  const split = 'move its parts to named functions: decisions first, loops and effects below';
  return againstExceptions(
    programs.flatMap((source) =>
      functionsOf(source).map(({ name, lines }) => {
        const isComponent = source.path.endsWith('.tsx') && /^[A-Z]/.test(name);
        const limit = isComponent ? limits.component : limits.function;
        return { place: `${source.path} ${name}`, lines, limit, instead: split };
      }),
    ),
    exceptions,
  );
}

/** Job files that are too long. The file named after a job only validates and delegates. */
export function longJobs(jobNames: string[]): Finding[] {
  const instead = 'move its logic to a desk verb that the job calls';
  const jobs = programs.filter(({ path }) => jobNames.some((name) => path === `src/jobs/${name}.ts`));
  return againstExceptions(
    jobs.map(({ path, text }) => ({ place: path, lines: linesOf(text), limit: limits.job, instead })),
    {},
  );
}

/** The median lines of the program's files and functions. style.md asks for 60 and 8. */
export function medians(): { file: number; function: number } {
  return {
    file: median(programs.map(({ text }) => linesOf(text))),
    function: median(programs.flatMap((source) => functionsOf(source).map(({ lines }) => lines))),
  };
}

function againstExceptions(measured: Measured[], exceptions: Exceptions): Finding[] {
  const long = measured.flatMap(({ place, lines, limit, instead }) => {
    const allowed = exceptions[place] ?? limit;
    return lines > allowed ? [{ at: place, rule: `${lines} lines, at most ${allowed} allowed`, instead }] : [];
  });
  return [...long, ...needless(measured, exceptions)];
}

function needless(measured: Measured[], exceptions: Exceptions): Finding[] {
  const needed = new Set(measured.filter(({ lines, limit }) => lines > limit).map(({ place }) => place));
  return Object.keys(exceptions)
    .filter((place) => !needed.has(place))
    .map((at) => ({
      at,
      rule: 'the list of exceptions only shrinks, and this one is no longer needed',
      instead: 'delete it from test/architecture/exceptions.ts',
    }));
}

/** Every function of a file, with its lines. */
export function functionsOf(source: Source): { name: string; lines: number }[] {
  const functions = nodesOf(source, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
  const names = namesOf(source);
  return functions.map((node) => ({
    name: nameOf(node.id) ?? names.get(node) ?? 'an unnamed function',
    lines: lineAt(source.text, node.end) - lineAt(source.text, node.start) + 1,
  }));
}

/** Functions are named after the variable or property that they are assigned to. */
function namesOf(source: Source): Map<unknown, string> {
  const named = nodesOf(source, 'VariableDeclarator', 'Property', 'MethodDefinition', 'PropertyDefinition');
  return new Map(named.map((node) => [node.init ?? node.value, nameOf(node.id ?? node.key) ?? '']));
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const { name, value } = node as Node & { name?: string; value?: string };
  return name ?? value;
}

/** Lines as `wc -l` counts them. */
export function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

function median(figures: number[]): number {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

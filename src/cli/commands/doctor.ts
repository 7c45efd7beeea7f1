import { readArguments } from '#cli/arguments.ts';
import { examine } from '#cli/doctor/examine.ts';
import { describeScanner } from '#cli/doctor/scanner.ts';
import type { Environment } from '#cli/environment.ts';

/** Prints the problems of this installation, one per line. */
export async function run(args: string[], environment: Environment): Promise<number> {
  readArguments('doctor', { args });
  const problems = await examine(environment);
  const scanner = await describeScanner(environment);
  if (scanner !== null) process.stdout.write(`${scanner}\n`);
  process.stdout.write(problems.length === 0 ? 'No problems found.\n' : problems.map((line) => `${line}\n`).join(''));
  return problems.length === 0 ? 0 : 1;
}

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { CommandRefused } from '#cli/command-refused.ts';
import { offsetOf, readYaml } from '#cli/yaml-file.ts';
import type { Fault } from '#domain/installation/faults.ts';
import { type Installation, installationOf } from '#domain/installation/installation.ts';
import { shapeInWords } from '#locales/installation/fault-words.ts';
import { installationWords } from '#locales/installation/messages.ts';

/** An installation as a YAML file writes it, with its secrets. */
interface InstallationFile {
  installation: Installation;
  /** Returns the refusal that names each fault with its file, line and path. */
  refuse(faults: readonly Fault[]): CommandRefused;
}

/** More than anybody mends at once. The place of each is looked for in the whole file. */
const faultsShownMax = 200;

/** Reads and checks a file. Throws with the faults, each with its line. */
export function readInstallationFile(file: string, variables: Record<string, string | undefined>): InstallationFile {
  const { bytes, problem } = readBeside(file, '.');
  if (problem !== null) throw new CommandRefused(problem);
  const { contents, value, lineAt } = readYaml(file, bytes.toString('utf8'));
  const refuse = (faults: readonly Fault[]) => {
    const lines = faults.slice(0, faultsShownMax).map(({ path, message }) => {
      const offset = offsetOf(contents, path);
      return `${file}:${lineAt(offset)}: ${path.join('.') || 'the file'}: ${message}`;
    });
    const more = faults.length - lines.length;
    if (more > 0) lines.push(`There are ${more} more faults.`);
    return new CommandRefused(`Nothing was changed.\n${lines.join('\n')}`);
  };
  const secret = secretReference(variables, dirname(file));
  const read = installationOf(secret, contentReference(dirname(file))).safeParse(value ?? {});
  if (!read.success) throw refuse(read.error.issues.flatMap(faultsOf));
  return { installation: read.data, refuse };
}

const reference = z.union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })]);

const noLiteral =
  'A secret is never written in this file. Name a variable, { env: NAME }, or a file, { file: /path }. Change a secret that was written here.';

/** Reads a secret by its reference. Paths are relative to the installation file. */
function secretReference(variables: Record<string, string | undefined>, folder: string) {
  return z.unknown().transform((given, context): string => {
    const read = reference.safeParse(given);
    const { text, problem } = read.success
      ? readSecret(read.data, variables, folder)
      : { text: '', problem: noLiteral };
    if (problem === null) return text;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

function readSecret(
  named: z.output<typeof reference>,
  variables: Record<string, string | undefined>,
  folder: string,
): { text: string; problem: string | null } {
  if ('env' in named) {
    const text = variables[named.env] ?? '';
    return { text, problem: text === '' ? `The variable ${named.env} is not set. Set it for this command.` : null };
  }
  const { bytes, problem } = readBeside(named.file, folder);
  const text = bytes.toString('utf8').replace(/\r?\n$/, '');
  if (problem === null && text === '')
    return { text, problem: `The file ${named.file} is empty. Write the secret into it.` };
  return { text, problem };
}

/** Reads a picture or a table by the path of its file, relative to the installation file. */
function contentReference(folder: string) {
  return z.strictObject({ file: z.string().min(1) }).transform(({ file }, context): Buffer => {
    const { bytes, problem } = readBeside(file, folder);
    if (problem === null) return bytes;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

function readBeside(file: string, folder: string): { bytes: Buffer; problem: string | null } {
  try {
    return { bytes: readFileSync(resolve(folder, file)), problem: null };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = `The file ${file} cannot be read (${code}). Check its path and its owner.`;
    return { bytes: Buffer.alloc(0), problem };
  }
}

/** Returns the faults that an issue of the shape means. An unknown key is at the key itself. */
function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: 'There is no such key here. Check its spelling.',
    }));
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return [{ path, message: `Write ${typeWords[issue.expected] ?? issue.expected} here.` }];
  return [{ path, message: shapeInWords(issue.message, installationWords.en) }];
}

/** The types of the shape, as YAML writes them. */
const typeWords: Record<string, string> = {
  ...{ record: 'names with their values (name: value)', object: 'names with their values (name: value)' },
  ...{ array: 'a list, with a dash before each entry', string: 'a text', boolean: 'true or false' },
};

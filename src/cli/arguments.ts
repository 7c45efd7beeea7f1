import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandRefused } from '#cli/command-refused.ts';
import { type Language, readLanguage } from '#domain/language.ts';

/** sysexits.h: EX_USAGE. */
const wrongUse = 64;

/** A command's arguments. Throws with the usage if an option is unknown or lacks its value. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T & { args: string[] }) {
  if (config.args.includes('--help')) throw new CommandRefused(`Usage: belfry ${usage}`, 0);
  try {
    return parseArgs<T & { args: string[] }>(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw misused(`${error.message.split(/(?<=['"])\. /)[0]!.replace(/\.$/, '')}.`, usage);
  }
}

/** The options of `create`, for commands with only that subcommand. */
export function readCreation<O extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  { args, options }: { args: string[]; options: O },
) {
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  if (positionals.length !== 1 || positionals[0] !== 'create') throw misused('Use "create".', usage);
  return values;
}

export function misused(reason: string, usage: string): CommandRefused {
  return new CommandRefused(`${reason}\nUsage: belfry ${usage}`, wrongUse);
}

/** The terminal's language, from the variables in POSIX order; English if the installation does not have it. */
export function readerLanguage(variables: Record<string, string | undefined>): Language {
  return readLanguage(variables.LC_ALL || variables.LC_MESSAGES || variables.LANG) ?? 'en';
}

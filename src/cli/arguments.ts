import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandRefused } from '#cli/command-refused.ts';

/** sysexits.h: the command was used wrongly. */
const wrongUse = 64;

/** Reads a command's arguments. An option that is unknown or lacks its value is refused with the usage. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T & { args: string[] }) {
  if (config.args.includes('--help')) throw new CommandRefused(`Usage: belfry ${usage}`, 0);
  try {
    return parseArgs<T & { args: string[] }>(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw misused(`${error.message.split(/(?<=['"])\. /)[0]!.replace(/\.$/, '')}.`, usage);
  }
}

/** Reads `create` and its options: the only thing that some commands do. */
export function readCreation<O extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  { args, options }: { args: string[]; options: O },
) {
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  if (positionals.length !== 1 || positionals[0] !== 'create') throw misused('Say "create".', usage);
  return values;
}

export function misused(reason: string, usage: string): CommandRefused {
  return new CommandRefused(`${reason}\nUsage: belfry ${usage}`, wrongUse);
}

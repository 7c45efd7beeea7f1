import { misused, readArguments } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { sealedWords } from '#cli/sealed-words.ts';
import { withWorld } from '#cli/with-world.ts';
import { resealAll, type SealedUnder } from '#desk/secrets/reseal.ts';

const usage = 'secrets reseal';

/**
 * Seals every stored secret under the first value of BELFRY_SECRET, so that the other values can be removed. Returns 1 if some
 * open with none of them.
 */
export async function run(args: string[], environment: Environment): Promise<number> {
  const { positionals } = readArguments(usage, { args, allowPositionals: true as const });
  if (positionals.length !== 1 || positionals[0] !== 'reseal') throw misused('Use "reseal".', usage);
  const { secrets } = environment;
  if (secrets === null)
    throw new CommandRefused('BELFRY_SECRET is not set. Set it to the new value, a comma and the old one.', 78);
  return tell(await withWorld(environment, (world) => resealAll(world, secrets)));
}

function tell({ current, former, none }: SealedUnder): number {
  const already = current.length === 0 ? '' : ` ${current.length} ${current.length === 1 ? 'was' : 'were'} so already.`;
  process.stdout.write(`Sealed under the first value of BELFRY_SECRET: ${former.length}.${already}\n`);
  if (none.length === 0) return 0;
  process.stderr.write(`belfry: No value of BELFRY_SECRET opens ${sealedWords(none)}. Enter them again.\n`);
  return 1;
}

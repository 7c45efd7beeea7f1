import { misused, readArguments } from '#cli/arguments.ts';
import type { Environment } from '#cli/environment.ts';
import { withDatabase } from '#cli/with-database.ts';
import { listAnchors } from '#store/history/anchors.ts';

const usage = 'anchor [--last 10]';

/** Prints the latest daily anchors, newest last: number, time, hash. Store them where the database owner has no access. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const { values } = readArguments(usage, { args, options: { last: { type: 'string' } } });
  const last = Number(values.last ?? 10);
  if (!Number.isInteger(last) || last < 1 || last > 10_000)
    throw misused('--last is a whole number from 1 to 10000.', usage);
  const anchors = await withDatabase(environment, (db) => listAnchors(db, last));
  for (const { number, takenAt, hash } of anchors.toReversed())
    process.stdout.write(`${number} ${takenAt} ${hash.toString('hex')}\n`);
  return 0;
}

import { misused, readArguments } from '#cli/arguments.ts';
import { readStored } from '#cli/backup/write-files.ts';
import type { Environment } from '#cli/environment.ts';
import { openStorage, storageForm } from '#cli/storage.ts';
import { reachDatabase, refuseUnknownSchema } from '#cli/with-database.ts';
import { withWorld } from '#cli/with-world.ts';
import { storeMails } from '#desk/intake/store-mails.ts';
import { plusSeconds } from '#domain/instant.ts';
import { openSnapshot } from '#store/backup/backup-tables.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

const usage = 'storage copy --to URL | storage mails [--older-than DAYS]';

/** Mails younger than this are opened most. */
const usualDays = 30;

/** Copies files to another place, or moves the bytes of mails from the database into BELFRY_STORAGE. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const options = { to: { type: 'string' }, 'older-than': { type: 'string' } } as const;
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  const [act, ...more] = positionals;
  if (more.length === 0 && act === 'copy' && values['older-than'] === undefined) return copy(values.to, environment);
  if (more.length === 0 && act === 'mails' && values.to === undefined) return mails(values['older-than'], environment);
  throw misused('Use "copy" or "mails".', usage);
}

/** Moves mails that are in a record, oldest first. Interrupted, it goes on where it stopped. */
async function mails(olderThan: string | undefined, environment: Environment): Promise<number> {
  const days = olderThan === undefined ? usualDays : Number(olderThan);
  if (!/^\d{1,4}$/.test(olderThan ?? '0')) throw misused('--older-than is a number of days.', usage);
  let moved = 0;
  await withWorld(
    environment,
    async (world) => {
      await world.storage.check();
      for await (const count of storeMails(world, plusSeconds(world.clock.now(), -days * 24 * 60 * 60))) {
        if (Math.floor(count / 1000) > Math.floor(moved / 1000)) process.stderr.write(`${count} mails …\n`);
        moved = count;
      }
    },
    { signs: false },
  );
  process.stdout.write(`Mails older than ${days} days moved to ${environment.storage.address}: ${moved}.\n`);
  return 0;
}

/**
 * Copies all that the database names from BELFRY_STORAGE to another place, and reads each one there. Files that are there already
 * stay, so an interrupted copy goes on where it stopped.
 */
async function copy(address: string | undefined, environment: Environment): Promise<number> {
  if (!storageForm.test(address ?? '')) throw misused('--to is a place in the form of BELFRY_STORAGE.', usage);
  const from = openStorage(environment.storage);
  const to = openStorage({ ...environment.storage, address: address! });
  await to.check();
  const { url, stop } = await reachDatabase(environment);
  try {
    await refuseUnknownSchema(url);
    return tell(await copyAll(url, from, to), address!);
  } finally {
    await stop();
  }
}

interface Copied {
  copied: number;
  there: number;
  missing: string[];
}

async function copyAll(url: string, from: FileStorage, to: FileStorage): Promise<Copied> {
  const snapshot = await openSnapshot(url);
  const result: Copied = { copied: 0, there: 0, missing: [] };
  try {
    for await (const sha256 of snapshot.fileHashes()) {
      if (await isWhole(to, sha256)) result.there += 1;
      else if (await copyWhole(from, to, sha256)) result.copied += 1;
      else result.missing.push(sha256);
      showProgress(result);
    }
    return result;
  } finally {
    await snapshot.close();
  }
}

async function copyWhole(from: FileStorage, to: FileStorage, sha256: string): Promise<boolean> {
  const content = await readStored(from, sha256);
  return content !== null && (await to.put(content)) === sha256 && (await isWhole(to, sha256));
}

async function isWhole(storage: FileStorage, sha256: string): Promise<boolean> {
  return (await readStored(storage, sha256)) !== null;
}

function showProgress({ copied, there, missing }: Copied): void {
  const done = copied + there + missing.length;
  if (done % 1000 === 0) process.stderr.write(`${done} files …\n`);
}

function tell({ copied, there, missing }: Copied, place: string): number {
  process.stdout.write(`${copied} files copied, ${there} were there already: all were read in ${place}.\n`);
  for (const sha256 of missing)
    process.stderr.write(`belfry: File ${sha256} is not in the storage, or damaged there.\n`);
  return missing.length === 0 ? 0 : 1;
}

import { misused, readArguments } from '#cli/arguments.ts';
import { readStored } from '#cli/backup/write-files.ts';
import type { Environment } from '#cli/environment.ts';
import { openStorage, storageForm } from '#cli/storage.ts';
import { reachDatabase, refuseUnknownSchema } from '#cli/with-database.ts';
import { openSnapshot } from '#store/backup/backup-tables.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

const usage = 'storage copy --to URL';

/**
 * Copies every file that the database names from BELFRY_STORAGE to another place, and reads each one there. Files that are there
 * already stay, so an interrupted copy goes on where it stopped.
 */
export async function run(args: string[], environment: Environment): Promise<number> {
  const options = { to: { type: 'string' } } as const;
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  if (positionals.length !== 1 || positionals[0] !== 'copy') throw misused('Use "copy".', usage);
  if (!storageForm.test(values.to ?? '')) throw misused('--to is a place in the form of BELFRY_STORAGE.', usage);
  const from = openStorage(environment.storage);
  const to = openStorage({ ...environment.storage, address: values.to! });
  await to.check();
  const { url, stop } = await reachDatabase(environment);
  try {
    await refuseUnknownSchema(url);
    return tell(await copyAll(url, from, to), values.to!);
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

import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandRefused } from '#cli/command-refused.ts';

/**
 * Fills a temporary folder next to `folder`, and renames it once complete, so a folder with the final name is never half a
 * backup.
 */
export async function fillFolder<T>(folder: string, fill: (beside: string) => Promise<T>): Promise<T> {
  await requireEmpty(folder);
  const beside = `${folder}.unfinished-${process.pid}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(beside, { mode: 0o700 });
    const filled = await fill(beside);
    await rename(beside, folder);
    await sync(dirname(folder));
    return filled;
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw refusalOf(error, folder);
  }
}

async function requireEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw refusalOf(error, folder);
  });
  if (names === null) return;
  if (names.length > 0) throw new CommandRefused(`${folder} is not empty. Use a new folder for each backup.`);
  if ((await stat(folder)).dev !== (await stat(dirname(folder))).dev)
    throw new CommandRefused(`${folder} is a mount point and cannot be renamed. Use a folder in it.`);
}

/** A rename is durable once its parent folder is synced. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

const fileFailures: Record<string, string> = {
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'lies on a read-only disk',
  ENOSPC: 'has no room: its disk is full',
  EDQUOT: 'has no room: its quota is used up',
  ENOTDIR: 'is not a folder, or lies below something that is not a folder',
};

function refusalOf(error: unknown, folder: string): unknown {
  const problem = fileFailures[(error as NodeJS.ErrnoException).code ?? ''];
  return problem ? new CommandRefused(`${folder} ${problem}.`) : error;
}

import { createWriteStream } from 'node:fs';
import { copyFile, link, lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Pass } from '#cli/backup/encryption.ts';
import { filePath, type ListedFile, lineOf, listPath, readFileList } from '#cli/backup/file-list.ts';
import { filesFolder, type Manifest, measured } from '#cli/backup/manifest.ts';
import type { FoundBackup } from '#cli/backup/other-backups.ts';
import { withHandle } from '#cli/with-database.ts';
import type { Snapshot } from '#store/backup/backup-tables.ts';
import type { FileStorage } from '#store/files/file-storage.ts';
import { listNamedHashes } from '#store/files/files.ts';

export interface FilesSource {
  url: string;
  storage: FileStorage;
  encryptedTo: string[];
  /** A backup whose files are taken over if they are still needed. */
  previous: FoundBackup | null;
}

/**
 * Saves every file that the database names. A file is stored before a row refers to it, and never changes; if no row refers to it
 * any more, it may be gone.
 */
export async function writeFiles(snapshot: Snapshot, source: FilesSource, folder: string, encrypt: Pass) {
  await mkdir(filesFolder(folder), { mode: 0o700 });
  const { previous } = source;
  const list = previous === null ? null : readFileList(previous.folder, previous.manifest);
  const known = lookUp(list);
  const files: Manifest['files'] = { count: 0, bytes: 0, missing: [], included: true, list: null };
  let copied = 0;

  async function* listed(): AsyncGenerator<Buffer> {
    for await (const sha256 of snapshot.fileHashes()) {
      const path = filePath(folder, sha256, source);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const before = await known(sha256);
      const file =
        (before && (await takeOver(before, source, path))) ?? (await saveFile(sha256, source, path, encrypt));
      const isTakenOver = file !== null && file === before;
      if (file === null || (isTakenOver && !(await source.storage.has(sha256)))) files.missing.push(sha256);
      if (file !== null) {
        if (!isTakenOver) copied += 1;
        Object.assign(files, { count: files.count + 1, bytes: files.bytes + file.bytes });
        yield Buffer.from(lineOf(file));
      }
    }
  }

  const measure = measured();
  try {
    await pipeline(listed, measure.pass, createWriteStream(listPath(folder), { mode: 0o600, flush: true }));
  } finally {
    // It may name more files than are needed.
    await list?.return(undefined);
  }
  files.list = measure.result().sha256;
  if (files.missing.length > 0)
    files.missing = await withHandle(source.url, (db) => listNamedHashes(db, files.missing));
  return { files, copied };
}

/** Finds files in a sorted list that is read once, because they are asked for in the same order. */
function lookUp(list: AsyncGenerator<ListedFile> | null): (sha256: string) => Promise<ListedFile | null> {
  let next: ListedFile | null | undefined;
  const advance = async () => {
    const { value, done } = (await list?.next()) ?? { value: null, done: true };
    next = done ? null : value;
  };
  return async (sha256) => {
    if (next === undefined) await advance();
    while (next && next.sha256 < sha256) await advance();
    return next?.sha256 === sha256 ? next : null;
  };
}

/** Links to the file of the previous backup, or copies it where the disk has no links. Null if it is not there, cut or no file. */
async function takeOver(
  file: ListedFile,
  { previous, ...source }: FilesSource,
  path: string,
): Promise<ListedFile | null> {
  const from = filePath(previous!.folder, file.sha256, source);
  try {
    const found = await lstat(from);
    if (!found.isFile() || found.size !== file.bytes) return null;
    await link(from, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw error;
      return copyFile(from, path);
    });
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Null if the file is missing, or its content does not match its name. */
async function saveFile(
  sha256: string,
  { storage }: FilesSource,
  path: string,
  encrypt: Pass,
): Promise<ListedFile | null> {
  const content = await readStored(storage, sha256);
  if (content === null) return null;
  const measure = measured();
  const once = async function* () {
    yield content;
  };
  await pipeline(once, encrypt, measure.pass, createWriteStream(path, { mode: 0o600, flush: true }));
  const { bytes, sha256: stored } = measure.result();
  return { sha256, bytes, stored };
}

/** Null if the file is missing, or its content does not match its name. */
export async function readStored(storage: FileStorage, sha256: string): Promise<Buffer | null> {
  return storage.get(sha256).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'EBADMSG') throw error;
    return null;
  });
}

import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileContent, SpooledFile } from '#store/files/spooled-file.ts';

/** Storage of attachments by content hash: identical files are stored once. */
export interface FileStorage {
  /** Stores bytes durably and returns their SHA-256 in hex. Call `storeContents` instead: it protects the bytes. */
  put(content: FileContent): Promise<string>;
  /** Throws ENOENT if the bytes are missing, and EBADMSG if others stand under their name. */
  get(sha256: string): Promise<Buffer>;
  /** Whether these bytes are there. */
  has(sha256: string): Promise<boolean>;
  /** Deletes bytes; missing bytes are no error. Only `sweepContents` calls it, under a lock. */
  remove(sha256: string): Promise<void>;
  /** Throws the reason if storage cannot be written and read. */
  check(): Promise<void>;
}

export function openFolderStorage(folder: string): FileStorage {
  return {
    put: (content) => putFile(folder, content),
    get: async (sha256) => requireContent(await readFile(pathOf(folder, sha256)), sha256),
    has: (sha256) => isThere(pathOf(folder, sha256)),
    remove: (sha256) => rm(pathOf(folder, sha256), { force: true }),
    check: () => checkFolder(folder),
  };
}

/** The SHA-256 of the bytes in hex: their name in storage. */
export function contentKey(content: FileContent): string {
  if (content instanceof SpooledFile) return content.sha256;
  return createHash('sha256').update(content).digest('hex');
}

/** Returns the content if its name is its hash: a damaged disk, or somebody else who writes there, may have changed it. */
export function requireContent(content: Buffer, sha256: string): Buffer {
  if (contentKey(content) === sha256) return content;
  throw Object.assign(new Error(`The stored file ${sha256} has another content.`), { code: 'EBADMSG' });
}

/** Returns the name of a stored file. Anything else might lead elsewhere. */
export function requireHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A stored file is named by its SHA-256.');
  return sha256;
}

/** Written to a temporary name, synced, then renamed: a crash leaves a whole file or none. */
async function putFile(folder: string, content: FileContent): Promise<string> {
  const sha256 = contentKey(content);
  const path = pathOf(folder, sha256);
  if (await isThere(path)) return sha256;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = besideOf(path);
  await writeWhole(beside, content);
  await rename(beside, path);
  await syncFolder(dirname(path));
  return sha256;
}

/** Removes a partial file: on a full disk it would use the last space. */
async function writeWhole(path: string, content: FileContent): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    if (content instanceof SpooledFile) await copyFile(content.path, path);
    else await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** A new name survives a power cut only after its folder is synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A disk with less free space counts as full. */
const probeBytes = 64 * 1024;

/** Writes a new file each time: overwriting an existing one would not test the free space. */
async function checkFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const probe = besideOf(join(folder, 'probe'));
  await writeWhole(probe, Buffer.alloc(probeBytes, 1));
  await readFile(probe);
  await rm(probe);
}

/** Containers that share a folder may have the same process id. */
function besideOf(path: string): string {
  return `${path}.${randomUUID()}`;
}

/** Two levels of folders, so that no folder holds more than a few thousand names. */
function pathOf(folder: string, sha256: string): string {
  requireHash(sha256);
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { filesFolder, listStoredFiles, type Manifest } from '#cli/backup/manifest.ts';

/** A file in a backup: its name is the hash of its content, `stored` that of its bytes, which may be encrypted. */
export interface ListedFile {
  sha256: string;
  bytes: number;
  stored: string;
}

export function listPath(folder: string): string {
  return join(folder, 'files.list');
}

export function lineOf({ sha256, bytes, stored }: ListedFile): string {
  return `${sha256} ${bytes} ${stored}\n`;
}

/** The path of a file in a backup, in the layout of a storage folder. */
export function filePath(folder: string, sha256: string, { encryptedTo }: Pick<Manifest, 'encryptedTo'>): string {
  const path = join(filesFolder(folder), sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return encryptedTo.length === 0 ? path : `${path}.age`;
}

/** The files of a backup in the order of their names. The first format had no list: there the folder says it. */
export async function* readFileList(folder: string, { format, files }: Manifest): AsyncGenerator<ListedFile> {
  if (!files.included) return;
  if (format === 1) {
    for await (const { sha256, bytes } of listStoredFiles(filesFolder(folder))) yield { sha256, bytes, stored: sha256 };
    return;
  }
  for await (const line of createInterface({ input: createReadStream(listPath(folder)) })) {
    const [sha256 = '', bytes, stored = ''] = line.split(' ');
    yield { sha256, bytes: Number(bytes), stored };
  }
}

import { join } from 'node:path';
import { filesFolder, listStoredFiles, type Manifest } from '#cli/backup/manifest.ts';
import { readPart } from '#cli/backup/part.ts';
import { CommandRefused } from '#cli/command-refused.ts';

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
  for await (const line of linesOf(readPart(listPath(folder)))) {
    const [, sha256, bytes, stored] = /^([0-9a-f]{64}) (\d{1,12}) ([0-9a-f]{64})$/.exec(line) ?? [];
    if (!sha256 || !stored || Number(bytes) > storedBytesMax)
      throw new CommandRefused(`${listPath(folder)} is damaged: it has a line that names no file of a backup.`);
    yield { sha256, bytes: Number(bytes), stored };
  }
}

/** A file is read into memory: the largest mail, with room for its encryption. */
const storedBytesMax = 64 * 1024 * 1024;

const lineCharactersMax = 64 + 1 + 12 + 1 + 64;

/** The lines of a list. A longer line is cut, because the whole might not fit into memory. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of source) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!.slice(0, lineCharactersMax + 1);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Pass } from '#cli/backup/encryption.ts';
import { filePath, listPath, readFileList } from '#cli/backup/file-list.ts';
import {
  type Manifest,
  measureStream,
  secretBytesMax,
  secretPath,
  type TableInBackup,
  tablePath,
} from '#cli/backup/manifest.ts';
import { readPart, readWhole } from '#cli/backup/part.ts';
import { CommandRefused } from '#cli/command-refused.ts';

/**
 * Reads a whole backup and returns its errors, one per line. Checks the hashes of all bytes and, if they can be decrypted, that
 * each table has all its rows.
 */
export async function verifyBackup(folder: string, manifest: Manifest, decrypt: Pass | null): Promise<string[]> {
  const wrong: (string | null)[] = [];
  for (const table of manifest.tables)
    wrong.push(await verifyTable(tablePath(folder, table.name, manifest), table, decrypt));
  if (manifest.secret) wrong.push(await verifySecret(secretPath(folder, manifest), decrypt));
  return [...wrong.filter((line) => line !== null), ...(await verifyFiles(folder, manifest))];
}

async function verifyTable(path: string, table: TableInBackup, decrypt: Pass | null): Promise<string | null> {
  const problem = await problemOf(path, { bytes: table.bytes, stored: table.sha256 });
  if (problem !== null || decrypt === null) return problem;
  // In PostgreSQL's text format a row is a line, and a line break in it is written as \n.
  let rows = 0;
  let rowBytes = 0;
  // A few kilobytes can unpack to terabytes, so counting stops at the first row too many or too long.
  const count = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      let start = 0;
      for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, start)) {
        rows += 1;
        rowBytes = 0;
        start = at + 1;
      }
      rowBytes += chunk.length - start;
      if (rowBytes > rowBytesMax) throw new Error(`a row is longer than ${rowBytesMax} bytes`);
      if (rows > table.rows) throw new Error(`it has more rows than the ${table.rows} that were backed up`);
    }
  };
  try {
    await pipeline(readPart(path), decrypt, createGunzip(), count);
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    return `${path} cannot be read: ${(error as Error).message}.`;
  }
  return rows === table.rows ? null : `${path} has ${rows} rows, and ${table.rows} were backed up.`;
}

const lineEnd = 0x0a;

/** The largest mail, of 50 MiB, is written in hex. */
const rowBytesMax = 256 * 1024 * 1024;

async function verifySecret(path: string, decrypt: Pass | null): Promise<string | null> {
  const found = await readWhole((decrypt ?? ((bytes) => bytes))(readPart(path)), secretBytesMax).catch((error) => {
    if (error instanceof CommandRefused) throw error;
    return '';
  });
  return found === '' ? `${path} cannot be read.` : null;
}

async function verifyFiles(folder: string, manifest: Manifest): Promise<string[]> {
  const { files, format } = manifest;
  if (!files.included) return [];
  if (format === 2) {
    const found = await measureStream(readPart(listPath(folder))).catch(() => null);
    if (found?.sha256 !== files.list) return [`${listPath(folder)} is not what was backed up.`];
  }
  const wrong: string[] = [];
  let count = 0;
  for await (const file of readFileList(folder, manifest)) {
    count += 1;
    const problem = await problemOf(filePath(folder, file.sha256, manifest), file);
    if (problem !== null) wrong.push(problem);
  }
  if (count !== files.count) wrong.push(`${folder} holds ${count} files, and ${files.count} were backed up.`);
  return wrong;
}

async function problemOf(path: string, { bytes, stored }: { bytes: number; stored: string }): Promise<string | null> {
  const found = await measureStream(readPart(path)).catch(() => null);
  if (found === null) return `${path} cannot be read.`;
  if (found.bytes < bytes)
    return `${path} is not what was backed up: it was cut after ${found.bytes} of ${bytes} bytes.`;
  return found.sha256 === stored ? null : `${path} is not what was backed up.`;
}

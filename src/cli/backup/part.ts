import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Reads a part of a backup. Others may have made the backup, so a link, pipe or device is refused: it leads elsewhere, or never
 * ends.
 */
export async function* readPart(path: string): AsyncGenerator<Buffer> {
  // Without O_NONBLOCK, opening a pipe waits for its writer.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) throw new Error(`${path} is not a file.`);
    yield* handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>;
  } finally {
    await handle.close();
  }
}

/** Reads a small part whole. Throws if it is longer. */
export async function readWhole(source: AsyncIterable<Buffer>, bytesMax: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > bytesMax) throw new Error(`A part of the backup is longer than ${bytesMax} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

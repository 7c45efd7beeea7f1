import { collectGarbage } from '#desk/sending/collect-garbage.ts';
import type { Files } from '#desk/spine/world.ts';
import type { LetterFiles } from '#store/letters/outgoing-mails.ts';

/** The limit of most relays; a larger mail would be refused whole. The other files stay on the ticket. */
const attachmentBytesMax = 20 * 1024 * 1024;

/** Letters that are written, stored and sent together, in one transaction. */
const lettersMax = 50;
/**
 * Bytes of files per batch; a larger letter goes alone. A letter of 19 MiB takes 100 MiB while it is encoded, signed, stored and
 * sent.
 */
const batchBytesMax = 8 * 1024 * 1024;

/** The files to send with a letter, in order, up to the relay's limit, and the rest. */
export function filesThatFit<File extends { bytes: number }>(files: readonly File[]): { fit: File[]; rest: File[] } {
  let left = attachmentBytesMax;
  const fit: File[] = [];
  const rest: File[] = [];
  for (const file of files) {
    left -= file.bytes;
    (left >= 0 ? fit : rest).push(file);
  }
  return { fit, rest };
}

/** Splits letters, in order, into batches limited by count and bytes. */
export function inBatches<Letter>(letters: readonly Letter[], bytesOf: (letter: Letter) => number): Letter[][] {
  const batches: Letter[][] = [];
  let bytes = 0;
  for (const letter of letters) {
    const batch = batches.at(-1);
    bytes += bytesOf(letter);
    if (batch && batch.length < lettersMax && bytes <= batchBytesMax) batch.push(letter);
    else {
      bytes = bytesOf(letter);
      batches.push([letter]);
    }
  }
  return batches;
}

/** Bytes of the files sent with a letter. */
export function fileBytesOf({ files }: LetterFiles): number {
  return filesThatFit(files).fit.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The bytes of stored files by their SHA-256. Read before the transaction that writes the letters. */
export type FileContents = ReadonlyMap<string, Buffer>;

/** Reads the files of these letters. */
export async function readFileContents({ storage }: Files, letters: readonly LetterFiles[]): Promise<FileContents> {
  const contents = new Map<string, Buffer>();
  for (const { sha256 } of letters.flatMap(({ files }) => filesThatFit(files).fit))
    if (!contents.has(sha256)) contents.set(sha256, await storage.get(sha256));
  return contents;
}

let heavy: Promise<unknown> = Promise.resolve();

/**
 * Runs memory-heavy work one at a time in this process: two batches would need twice the memory. Frees the buffers of a letter
 * that goes alone before the next one.
 */
export function oneAtATime<T>(bytes: number, work: () => Promise<T>): Promise<T> {
  if (bytes < lightBytesMax) return work();
  const done = heavy.then(work, work);
  heavy = done.catch(() => undefined).then(() => bytes > batchBytesMax && collectGarbage());
  return done;
}

/** Most batches are smaller than this and never wait. */
const lightBytesMax = 1024 * 1024;

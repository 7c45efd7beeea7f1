import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { FormLimits } from '#desk/sign-in/sent-body.ts';
import { chunksOf } from '#http/body/chunks.ts';
import { BodyMalformed, BodyTooLarge } from '#http/body/limits.ts';
import type { Spool } from '#http/body/spool.ts';

/** Bytes of one turn of the event loop: hundreds of the smallest parts, which take some ten milliseconds. */
const bytesOfTurn = 16 * 1024;

type Entry = readonly [name: string, value: string | File];

/** Reads `multipart/form-data` (RFC 7578) part by part. Files go to the spool as they arrive. */
export async function readMultipart(
  request: Request,
  type: string,
  limits: FormLimits,
  spool: Spool,
): Promise<FormData> {
  const parser = openParser(type, limits);
  const { entries, over, fail } = collect(parser, limits, spool);
  try {
    for await (const chunk of chunksOf(request, limits.textBytesMax + (limits.files?.bytesMax ?? 0)))
      for (let at = 0; at < chunk.byteLength; at += bytesOfTurn) {
        if (!parser.write(chunk.subarray(at, at + bytesOfTurn))) await Promise.race([once(parser, 'drain'), over]);
        await Promise.race([nextTurn(), over]);
      }
    parser.end();
    await over;
  } catch (error) {
    fail(error as Error);
  }
  // The files of a refused form are complete or gone before its spool is removed.
  const settled = await Promise.allSettled(entries);
  await over;
  const form = new FormData();
  for (const entry of settled) {
    if (entry.status === 'rejected') throw entry.reason;
    form.append(entry.value[0], entry.value[1] as string);
  }
  return form;
}

/** The parser cuts off what exceeds a limit of its own, so they are looser than ours, which refuse. */
function openParser(type: string, { textBytesMax, fieldsMax, files }: FormLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      preservePath: true,
      isPartAFile: (_, __, fileName) => fileName !== undefined,
      limits: {
        fieldSize: textBytesMax + 1,
        parts: fieldsMax + (files?.max ?? 0),
        // Browsers send three headers with a part, the longest with the name of a file.
        headerPairs: 50,
        headerSize: 16 * 1024,
      },
    });
  } catch (error) {
    throw new BodyMalformed('No boundary, or one that is too long.', { cause: error });
  }
}

/** Gathers the parts in their order. `over` is rejected by the first thing that is wrong. */
function collect(parser: BusboyInstance, limits: FormLimits, spool: Spool) {
  const { textBytesMax, fieldsMax } = limits;
  const filesMax = limits.files?.max ?? 0;
  const entries: (Entry | Promise<Entry>)[] = [];
  const counted = { fields: 0, files: 0, bytes: 0 };
  const { promise: over, resolve, reject } = Promise.withResolvers<void>();
  over.catch(() => undefined);
  const arriving = new Set<BusboyFileStream>();
  const fail = (error: Error) => {
    reject(error);
    parser.destroy();
    // Nobody would wait for their end in vain.
    for (const content of arriving) content.destroy(error);
  };
  const count = (name: string | undefined, what: 'fields' | 'files', max: number) => {
    counted[what] += 1;
    if (!name) return new BodyMalformed('A part has no name.');
    if (Buffer.byteLength(name) > limits.nameBytesMax) return new BodyTooLarge('nameBytes', limits.nameBytesMax);
    return counted[what] > max ? new BodyTooLarge(what, max) : null;
  };
  parser.on('finish', resolve);
  parser.on('error', (error: Error) => fail(new BodyMalformed(error.message, { cause: error })));
  parser.on('partsLimit', () => fail(new BodyTooLarge('fields', fieldsMax)));
  parser.on('field', (name, value, _, isCut) => {
    counted.bytes += Buffer.byteLength(name ?? '') + Buffer.byteLength(value);
    const wrong = count(name, 'fields', fieldsMax);
    if (wrong) fail(wrong);
    else if (isCut || counted.bytes > textBytesMax) fail(new BodyTooLarge('bytes', textBytesMax));
    else entries.push([plain(name), value.replaceAll('\0', '')]);
  });
  parser.on('file', (name, content, fileName, _, fileType) => {
    // A file field without a file sends one without a name.
    const wrong = fileName === '' ? count(name, 'fields', fieldsMax) : count(name, 'files', filesMax);
    arriving.add(content);
    // A file whose form ends in its middle; the parser reports that too.
    content.on('error', () => undefined).on('close', () => arriving.delete(content));
    if (wrong) {
      content.resume();
      return fail(wrong);
    }
    const taken = spool.take(content, { name: plain(fileName), type: fileType });
    taken.catch(fail);
    entries.push(taken.then((file) => [plain(name), file] as const));
  });
  return { entries, over, fail };
}

/** A name with the three characters that browsers escape in names, and without the one that no database stores. */
function plain(name: string): string {
  return name
    .replace(/%(22|0[AD])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\0', '');
}

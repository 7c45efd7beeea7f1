import { createHash } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SpooledFile } from '#store/files/spooled-file.ts';

/** The files of one request, on disk until it is answered. */
export interface Spool {
  /** Writes a file as it arrives, and hashes it on the way. */
  take(content: Readable, named: { name: string; type: string }): Promise<SpooledFile>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A folder of its own in the system's folder for temporary files, made when the first file comes. What a crash leaves there, the
 * system removes: with a private folder (systemd, containers) when the service ends.
 */
export function openSpool(): Spool {
  let folder: Promise<string> | undefined;
  let files = 0;
  return {
    async take(content, { name, type }) {
      folder ??= mkdtemp(join(tmpdir(), 'belfry-upload-'));
      const nth = String(files++);
      const path = join(await folder, nth);
      const hash = createHash('sha256');
      await pipeline(
        content,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            hash.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(path, { flags: 'wx', mode: 0o600 }),
      );
      return new SpooledFile(await openAsBlob(path), { name, type, path, sha256: hash.digest('hex') });
    },
    async [Symbol.asyncDispose]() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

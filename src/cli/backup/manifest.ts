import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { opendir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readPart, readWhole } from '#cli/backup/part.ts';
import { CommandRefused } from '#cli/command-refused.ts';

/** Names become paths, and lines on a terminal. */
const identifier = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** The contents of a backup. Written last: a folder without it is not a backup. */
const schema = z.object({
  /** The second format has a list of its files, and may be encrypted. */
  format: z.union([z.literal(1), z.literal(2)]),
  takenAt: z.iso.datetime(),
  /** The public keys of age; empty if nothing is encrypted. */
  encryptedTo: z.array(z.string().regex(/^[\x20-\x7e]{1,2000}$/)).default([]),
  migrations: z.array(z.string().regex(/^\d{4}-[a-z0-9-]{1,100}$/)),
  installation: z.enum(['desk', 'demonstration']).nullable(),
  /** Sizes and hashes are those of the stored bytes. */
  tables: z.array(
    z.object({
      name: identifier,
      columns: z.array(identifier),
      rows: count,
      bytes: count,
      sha256: hash,
    }),
  ),
  sequences: z.array(z.object({ name: identifier, value: z.string().regex(/^-?\d{1,19}$/), called: z.boolean() })),
  files: z.object({
    count,
    bytes: count,
    /** Files that a row refers to, but that were not in the storage; the backup may have them from the one before. */
    missing: z.array(hash),
    /** False for a backup of the database alone. */
    included: z.boolean().default(true),
    /** The hash of files.list. */
    list: hash.nullable().default(null),
  }),
  secret: z.boolean(),
});

/** Its longest part names the missing files: half a million. */
const manifestBytesMax = 32 * 1024 * 1024;

export type Manifest = z.infer<typeof schema>;
export type TableInBackup = Manifest['tables'][number];

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, 'manifest.json'), text, { mode: 0o600, flush: true });
}

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readWhole(readPart(join(folder, 'manifest.json')), manifestBytesMax).catch(() => null);
  if (text === null) throw new CommandRefused(`${folder} is not a complete backup: it has no manifest.json.`);
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success)
    throw new CommandRefused(`The manifest of ${folder} is damaged, or from another version of Belfry.`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a folder says that it is a complete backup. */
export async function findManifest(folder: string): Promise<Manifest | null> {
  return readManifest(folder).catch((error) => {
    if (error instanceof CommandRefused) return null;
    throw error;
  });
}

export function tablePath(folder: string, name: string, { encryptedTo }: Pick<Manifest, 'encryptedTo'>): string {
  return join(folder, 'tables', `${name}.copy.gz${encryptedTo.length === 0 ? '' : '.age'}`);
}

export function filesFolder(folder: string): string {
  return join(folder, 'files');
}

/** Several secrets of a changed one, and their encryption. */
export const secretBytesMax = 64 * 1024;

export function secretPath(folder: string, { encryptedTo }: Pick<Manifest, 'encryptedTo'>): string {
  return join(folder, encryptedTo.length === 0 ? 'secret' : 'secret.age');
}

/** A pass-through that counts and hashes bytes in a pipeline, so that memory use stays constant. */
export function measured() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async *pass(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

/** The size and hash of a stream, which is read to its end. */
export async function measureStream(source: AsyncIterable<Buffer>): Promise<{ bytes: number; sha256: string }> {
  const measure = measured();
  for await (const _ of measure.pass(source));
  return measure.result();
}

/** Every file in a storage folder; the name is the SHA-256 of the content. */
export async function* listStoredFiles(folder: string): AsyncGenerator<{ sha256: string; bytes: number }> {
  if (!existsSync(folder)) return;
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
      yield { sha256: entry.name, bytes: (await stat(join(entry.parentPath, entry.name))).size };
  }
}

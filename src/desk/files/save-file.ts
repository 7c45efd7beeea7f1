import { type Files, realNow, type Store, type Tx } from '#desk/spine/world.ts';
import { isAcceptedFile } from '#domain/files/file-kinds.ts';
import { isSearched, withoutPersonalLinks } from '#mail/read/html/personal-links.ts';
import { cleanFileName } from '#mail/read/message/characters.ts';
import { protectContents, type StoredContent } from '#store/files/content-checks.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { addFile, type NewFile } from '#store/files/files.ts';
import type { Verdict } from '#store/files/scanner.ts';
import { type FileContent, SpooledFile, tellingBytes } from '#store/files/spooled-file.ts';

/** Largest file that a person may attach; a mail may carry several within its own limit. */
export const fileBytesMax = 25 * 1024 * 1024;

/** Most files of one message. */
export const filesMax = 20;

const fileNameCharactersMax = 200;

export interface GivenFile {
  name: string | null;
  type: string;
  content: Uint8Array | Blob;
}

export interface SavedFile {
  id: string;
  name: string;
  type: string;
  bytes: number;
  /** True if the scanner has not answered: the file is stored, but cannot be read yet. */
  held: boolean;
}

/** Why a file was not stored: the scanner's finding, or a kind that is not on the list. */
type FileNotStored = { infected: string } | { unlisted: true };

/**
 * Stores a file for a person, who may attach it to one of their messages. It is scanned first, outside any transaction: an
 * infected file is not stored, and a file is held if the scanner does not answer.
 */
export async function saveFile(
  world: Store & Files,
  uploaderId: string | null,
  file: GivenFile,
): Promise<SavedFile | FileNotStored> {
  return addStoredFile(world, uploaderId, file, await storeFile(world, file));
}

/** The scanner's verdict (null without a scanner) and where the bytes are stored, unless they are infected. */
type StoredFile = FileNotStored | { said: Verdict | null; stored: StoredContent };

/**
 * Checks the kind of a file that a person uploads, scans it and stores it, before the transaction that adds it. The name is cleaned
 * first, so that the name that is checked is the one that is saved (attack 46).
 */
export async function storeFile(world: Store & Files, file: GivenFile): Promise<StoredFile> {
  const beginning = file.content instanceof Uint8Array ? file.content : await tellingBytes(file.content);
  if (!isAcceptedFile(savedName(file.name), beginning)) return { unlisted: true };
  const content = await withoutLinks(file);
  const said = world.scanner === null ? null : await world.scanner.scan(content);
  if (said !== null && 'verdict' in said && said.verdict === 'infected') return { infected: said.name };
  const [stored] = await storeContents(world, [content]);
  return { said, stored: stored! };
}

/** A file on disk stays there, unless it is a text with personal links (R29). */
async function withoutLinks({ type, content }: Pick<GivenFile, 'type' | 'content'>): Promise<FileContent> {
  if (!(content instanceof SpooledFile))
    return withoutPersonalLinks({ type, content: content instanceof Blob ? await content.bytes() : content });
  if (!isSearched(type)) return content;
  const bytes = await content.bytes();
  const masked = withoutPersonalLinks({ type, content: bytes });
  return masked === bytes ? content : masked;
}

/**
 * Stores bytes durably and returns the references for their files, in order. Call it before the transaction that adds the files:
 * bytes without a file are removed after a day.
 */
export async function storeContents(world: Store & Files, contents: readonly FileContent[]): Promise<StoredContent[]> {
  const stored = contents.map((content) => ({
    sha256: contentKey(content),
    bytes: content instanceof SpooledFile ? content.size : content.byteLength,
    checkId: world.newId(),
  }));
  await protectContents(world.db, stored);
  for (const content of contents) await world.storage.put(content);
  return stored;
}

/** Adds a file whose bytes are already scanned and stored; may be called within a transaction. */
export async function addStoredFile(
  world: Store,
  uploaderId: string | null,
  named: Omit<GivenFile, 'content'>,
  file: StoredFile,
): Promise<SavedFile | FileNotStored> {
  if ('infected' in file || 'unlisted' in file) return file;
  const row = rowOf(world, uploaderId, { ...named, ...file.stored }, scanOf(file.said));
  await addFile(world.db, row, file.stored.checkId);
  return { id: row.id, name: row.name, type: row.type, bytes: row.bytes, held: row.scan === 'held' };
}

/** A file of a mail that is being read. */
type MailFile = GivenFile & { content: Uint8Array };

/** A file of a mail whose bytes are stored. */
export interface StoredMailFile extends Omit<GivenFile, 'content'>, StoredContent {}

/** Stores the files of a mail before the transaction that places it, so that no file is written while rows are locked. */
export async function storeMailFiles(world: Store & Files, files: readonly MailFile[]): Promise<StoredMailFile[]> {
  const stored = await storeContents(world, files.map(withoutPersonalLinks));
  return files.map(({ name, type }, place) => ({ name, type, ...stored[place]! }));
}

/**
 * Adds a file of a mail of any type (R1), in the transaction that places the mail. It is scanned after the commit, so that the
 * scanner delays neither the mail nor a row; until then it is held.
 */
export async function addMailFile(
  world: Store & Files,
  tx: Tx,
  uploaderId: string | null,
  file: StoredMailFile,
): Promise<string> {
  const held = { scan: 'held', scanSaid: null, scanDueAt: realNow() } as const;
  const row = rowOf(world, uploaderId, file, world.scanner === null ? scanOf(null) : held);
  await addFile(tx.trx, row, file.checkId);
  if (row.scan === 'held') tx.jobs.push({ name: 'scan-files', data: {} });
  return row.id;
}

function rowOf(world: Store, uploaderId: string | null, file: StoredMailFile, scan: Scan): NewFile {
  const name = savedName(file.name);
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type.toLowerCase() : 'application/octet-stream';
  const { sha256, bytes } = file;
  return { id: world.newId(), name, type, bytes, ...scan, sha256, uploaderId, createdAt: world.clock.now() };
}

function savedName(given: string | null): string {
  return cleanFileName(given ?? '', fileNameCharactersMax) ?? 'file';
}

type Scan = Pick<NewFile, 'scan' | 'scanSaid' | 'scanDueAt'>;

function scanOf(said: Verdict | null): Scan {
  if (said === null) return { scan: null, scanSaid: null, scanDueAt: null };
  if ('unanswered' in said) return { scan: 'held', scanSaid: said.unanswered, scanDueAt: realNow() };
  return { scan: 'clean', scanSaid: null, scanDueAt: null };
}

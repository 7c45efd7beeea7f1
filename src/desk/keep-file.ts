import type { Tx, World } from '#desk/world.ts';
import { cleanFileName } from '#mail/characters.ts';
import { addFile, type NewFile } from '#store/files.ts';
import type { Verdict } from '#store/scanner.ts';

/** Largest file that a person may attach; a mail may carry several within its own limit. */
export const fileBytesMax = 25 * 1024 * 1024;
/** Most files of one message. */
export const filesMax = 20;
const fileNameCharactersMax = 200;

export interface GivenFile {
  name: string | null;
  type: string;
  content: Uint8Array;
}

export interface KeptFile {
  id: string;
  name: string;
  type: string;
  bytes: number;
  /** Its scanner did not answer: the file is here, and nobody gets it before it has. */
  held: boolean;
}

/** The scanner found this in a file, which was not kept. */
export interface InfectedFile {
  infected: string;
}

/**
 * Stores one file for a person, who may attach it to one of their messages. It is scanned first, outside any transaction:
 * what is infected is not kept, and a scanner that does not answer holds the file.
 */
export async function keepFile(
  world: World,
  uploaderId: string | null,
  file: GivenFile,
): Promise<KeptFile | InfectedFile> {
  return keepScannedFile(world, uploaderId, file, await scanFile(world, file.content));
}

/** What the scanner says before a transaction begins in which the file is kept; null where none is configured. */
export async function scanFile({ scanner }: World, content: Uint8Array): Promise<Verdict | null> {
  return scanner === null ? null : scanner.scan(content);
}

/** Stores a file that was scanned. */
export async function keepScannedFile(
  world: World,
  uploaderId: string | null,
  file: GivenFile,
  said: Verdict | null,
): Promise<KeptFile | InfectedFile> {
  if (said !== null && 'verdict' in said && said.verdict === 'infected') return { infected: said.name };
  const kept = await store(world, uploaderId, file, scanOf(said));
  await addFile(world.db, kept);
  return { id: kept.id, name: kept.name, type: kept.type, bytes: kept.bytes, held: kept.scan === 'held' };
}

/**
 * Stores what a mail carries, whole and whatever it is (R1), in the transaction that reads the mail. The scanner is asked
 * after the commit, so that it keeps neither the mail nor a row waiting; until then the file is held.
 */
export async function keepMailFile(world: World, tx: Tx, uploaderId: string | null, file: GivenFile): Promise<string> {
  const held = { scan: 'held', scanSaid: null, scanDueAt: realNow() } as const;
  const kept = await store(world, uploaderId, file, world.scanner === null ? scanOf(null) : held);
  await addFile(tx.trx, kept);
  if (kept.scan === 'held') tx.jobs.push({ name: 'scan-files', data: {} });
  return kept.id;
}

/** Its bytes are durable before its row is. */
async function store(world: World, uploaderId: string | null, file: GivenFile, scan: Scan): Promise<NewFile> {
  const sha256 = await world.storage.put(file.content);
  const name = cleanFileName(file.name ?? '', fileNameCharactersMax) ?? 'file';
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type.toLowerCase() : 'application/octet-stream';
  const kept = { id: world.newId(), name, type, bytes: file.content.byteLength };
  return { ...kept, ...scan, sha256, uploaderId, createdAt: world.clock.now() };
}

type Scan = Pick<NewFile, 'scan' | 'scanSaid' | 'scanDueAt'>;

function scanOf(said: Verdict | null): Scan {
  if (said === null) return { scan: null, scanSaid: null, scanDueAt: null };
  if ('unanswered' in said) return { scan: 'held', scanSaid: said.unanswered, scanDueAt: realNow() };
  return { scan: 'clean', scanSaid: null, scanDueAt: null };
}

/** Retries keep real time. */
function realNow(): string {
  return new Date().toISOString();
}

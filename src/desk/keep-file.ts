import type { World } from '#desk/world.ts';
import { cleanFileName } from '#mail/characters.ts';
import { addFile } from '#store/files.ts';

/** Largest file that a person may attach; a mail may carry several within its own limit. */
export const fileBytesMax = 25 * 1024 * 1024;
/** Most files of one message. */
export const filesMax = 20;
const fileNameCharactersMax = 200;

export interface KeptFile {
  id: string;
  name: string;
  type: string;
  bytes: number;
}

/** Stores one file for a person, who may attach it to one of their messages. Its bytes are durable before its row is. */
export async function keepFile(
  world: World,
  uploaderId: string | null,
  file: { name: string | null; type: string; content: Uint8Array },
  handle: Parameters<typeof addFile>[0] = world.db,
): Promise<KeptFile> {
  const sha256 = await world.storage.put(file.content);
  const name = cleanFileName(file.name ?? '', fileNameCharactersMax) ?? 'file';
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type.toLowerCase() : 'application/octet-stream';
  const kept = { id: world.newId(), name, type, bytes: file.content.byteLength };
  await addFile(handle, { ...kept, sha256, uploaderId, createdAt: world.clock.now() });
  return kept;
}

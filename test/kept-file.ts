import { type GivenFile, type KeptFile, keepFile } from '#desk/files/keep-file.ts';
import type { World } from '#desk/spine/world.ts';

/** Saves a file that the scanner finds clean. */
export async function keptFile(world: World, uploaderId: string | null, file: GivenFile): Promise<KeptFile> {
  const kept = await keepFile(world, uploaderId, file);
  if ('infected' in kept) throw new Error(`${file.name}: ${kept.infected}`);
  return kept;
}

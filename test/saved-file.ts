import { type GivenFile, type SavedFile, saveFile } from '#desk/files/save-file.ts';
import type { World } from '#desk/spine/world.ts';

/** Saves a file that the scanner finds clean. */
export async function savedFile(world: World, uploaderId: string | null, file: GivenFile): Promise<SavedFile> {
  const saved = await saveFile(world, uploaderId, file);
  if ('unlisted' in saved) throw new Error(`${file.name} is not a kind of file on the list.`);
  if ('infected' in saved) throw new Error(`${file.name}: ${saved.infected}`);
  return saved;
}

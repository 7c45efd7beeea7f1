import type { Tag } from '#domain/tags/tag.ts';
import { putTag, saveMerges } from '#store/tags/tags.ts';
import type { MatrixWorld } from './world.ts';

export const tagId = '0199aaaa-0000-7000-8000-0000000000a1';
export const intoId = '0199aaaa-0000-7000-8000-0000000000a2';

/** Saves two tags of the first desk, as new; `merged` is the tag into which the first one is merged. */
export async function withTags(
  { desk, deskIds }: MatrixWorld,
  merged: string | null = null,
): Promise<{ tagId: string }> {
  await desk.world.transact(async ({ trx }) => {
    const tags = [tagId, intoId].map((id, place): Tag => {
      const said = { name: `Étiquette ${place}`, synonyms: [], colour: 'grey' as const };
      return { id, deskId: deskIds.one, ...said, retiredAt: null, mergedInto: null };
    });
    for (const tag of tags) await putTag(trx, tag);
    await saveMerges(trx, [{ ...tags[0]!, mergedInto: merged }, tags[1]!]);
  });
  return { tagId };
}

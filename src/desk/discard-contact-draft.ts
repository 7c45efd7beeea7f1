import { hashToken } from '#desk/secret-token.ts';
import type { World } from '#desk/world.ts';
import { deleteContactDraft, findContactDraft } from '#store/contact-drafts.ts';
import { removeUnattachedOf } from '#store/files.ts';

/** Deletes what was typed into the contact form and not sent, with the files that were kept for it, at once. */
export async function discardDraft(world: World, token: string): Promise<void> {
  const removed = await world.transact(async ({ trx }) => {
    const tokenHash = hashToken(token);
    const draft = await findContactDraft(trx, { tokenHash }, new Date(Date.now()).toISOString());
    await deleteContactDraft(trx, tokenHash);
    const fileIds = (draft?.state.subjects ?? []).flatMap(({ files }) => files.map(({ id }) => id));
    return removeUnattachedOf(trx, fileIds);
  });
  for (const { sha256, isLast } of removed) if (isLast) await world.storage.remove(sha256);
}

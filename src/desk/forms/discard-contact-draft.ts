import { hashToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import { scheduleChecks } from '#store/files/content-checks.ts';
import { removeUnattachedOf } from '#store/files/files.ts';
import { deleteContactDraft, findContactDraft } from '#store/forms/contact-drafts.ts';

/** Deletes an unsent contact form draft with its files; a job removes their bytes within seconds. */
export async function discardDraft(world: World, token: string): Promise<void> {
  await world.transact(async ({ trx, jobs }) => {
    const tokenHash = hashToken(token);
    const draft = await findContactDraft(trx, { tokenHash }, new Date(Date.now()).toISOString());
    await deleteContactDraft(trx, tokenHash);
    const fileIds = (draft?.state.subjects ?? []).flatMap(({ files }) => files.map(({ id }) => id));
    const hashes = await removeUnattachedOf(trx, fileIds);
    await scheduleChecks(trx, hashes, world.newId);
    if (hashes.length > 0) jobs.push({ name: 'discard-uploads', data: {} });
  });
}

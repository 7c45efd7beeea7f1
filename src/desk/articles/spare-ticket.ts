import { hashToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import { expireOpenDraft, hasOpenDraft } from '#store/articles/spared-drafts.ts';

/** Time for the asker to change their mind and send it after all. */
const keptMilliseconds = 60 * 60 * 1000;

/** Whether an unsent request draft for a desk exists on the device with this token. */
export function isWritingRequest(world: World, draft: { token: string; deskId: string }): Promise<boolean> {
  return hasOpenDraft(world.db, asked(draft));
}

/**
 * Marks a request draft as answered by an article: it is deleted within an hour, and can be sent until then. Returns false if
 * there is no draft, or if it has other subjects too.
 */
export function spareTicket(world: World, draft: { token: string; deskId: string }): Promise<boolean> {
  const until = new Date(Date.now() + keptMilliseconds).toISOString();
  return world.transact(({ trx }) => expireOpenDraft(trx, { ...asked(draft), until }));
}

/** Drafts expire in real time, whatever the desk's clock says. */
function asked({ token, deskId }: { token: string; deskId: string }) {
  return { tokenHash: hashToken(token), deskId, now: new Date(Date.now()).toISOString() };
}

import { hashToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import { expireOpenDraft, hasOpenDraft } from '#store/articles/spared-drafts.ts';

/** Long enough to think again, and to send it all the same. */
const keptMilliseconds = 60 * 60 * 1000;

/** Whether a request is being written for a desk on the device with this token, and was not sent. */
export function isWritingRequest(world: World, draft: { token: string; deskId: string }): Promise<boolean> {
  return hasOpenDraft(world.db, asked(draft));
}

/**
 * An article answered it, so the request that was being written is not needed: what was typed goes within the hour, until which
 * it can still be sent. False when there is none, or when it has other subjects as well.
 */
export function spareTicket(world: World, draft: { token: string; deskId: string }): Promise<boolean> {
  const until = new Date(Date.now() + keptMilliseconds).toISOString();
  return world.transact(({ trx }) => expireOpenDraft(trx, { ...asked(draft), until }));
}

/** Drafts keep real time, whatever the desk's clock says. */
function asked({ token, deskId }: { token: string; deskId: string }) {
  return { tokenHash: hashToken(token), deskId, now: new Date(Date.now()).toISOString() };
}

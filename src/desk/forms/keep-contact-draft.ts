import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { findContactDraft, lockContactDraft, saveContactDraft } from '#store/forms/contact-drafts.ts';

/** What is typed stays for a week of real time, on the device that holds its cookie. */
export const draftDaysMax = 7;
/** After it was sent only its numbers are left, for whoever goes back. */
const sentDaysMax = 1;
/** Ten subjects of twenty pages each: more is no typing. */
const draftCharactersMax = 1_000_000;

/** Whose draft it is: by the token of a cookie, else by the sealed id that every page of the form carries. */
export interface DraftKey {
  deskId: string;
  token: string | null;
  formId: string | null;
}

/** What was typed on this device for this desk; null is nothing, or nothing any more. It changes nothing. */
export async function findDraft(
  world: Pick<World, 'db'>,
  key: DraftKey,
  handle = world.db,
): Promise<ContactDraft | null> {
  return (await lookUp(handle, key))?.state ?? null;
}

/**
 * Keeps what was typed, after `change` of what stood there. A draft that is new, or was found without its cookie, gets a new
 * token: a cookie that somebody else planted here opens nothing.
 */
export function keepDraft(
  world: World,
  key: DraftKey,
  change: (before: ContactDraft | null) => ContactDraft,
): Promise<{ draft: ContactDraft; newToken: string | null } | { refused: 'tooLarge' }> {
  return world.transact(async ({ trx }) => {
    const first = await lookUp(trx, key);
    if (first) await lockContactDraft(trx, first.state.id);
    const before = first ? await lookUp(trx, key) : null;
    const changed = change(before?.state ?? null);
    const keptUntil = realNow((changed.sent ? sentDaysMax : draftDaysMax) * dayMilliseconds);
    const draft = { ...changed, keptUntil };
    if (JSON.stringify(draft).length > draftCharactersMax) return { refused: 'tooLarge' };
    const goesOn = before?.byToken && key.token !== null;
    const made = goesOn ? { token: key.token!, hash: hashToken(key.token!) } : newSecretToken();
    await saveContactDraft(trx, {
      ...{ deskId: key.deskId, state: draft, tokenHash: made.hash, changedAt: realNow() },
      expiresAt: keptUntil,
    });
    return { draft, newToken: goesOn ? null : made.token };
  });
}

async function lookUp(handle: Parameters<typeof findContactDraft>[0], { deskId, token, formId }: DraftKey) {
  const byToken =
    token === null ? undefined : await findContactDraft(handle, { tokenHash: hashToken(token) }, realNow());
  if (byToken?.deskId === deskId) return { state: byToken.state, byToken: true };
  const byForm = formId === null ? undefined : await findContactDraft(handle, { id: formId }, realNow());
  return byForm?.deskId === deskId ? { state: byForm.state, byToken: false } : undefined;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Drafts keep real time, whatever the desk's clock says. */
function realNow(later = 0): string {
  return new Date(Date.now() + later).toISOString();
}

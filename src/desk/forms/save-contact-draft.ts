import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Store } from '#desk/spine/world.ts';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { scheduleChecks } from '#store/files/content-checks.ts';
import { removeUnattachedOf } from '#store/files/files.ts';
import {
  deleteContactDraft,
  findContactDraft,
  lockContactDraft,
  saveContactDraft as saveRow,
} from '#store/forms/contact-drafts.ts';

/** Days of real time that a draft stays, on the device that has its cookie. */
export const draftDaysMax = 7;
/** A sent draft only keeps its ticket numbers, in case the person goes back. */
const sentDaysMax = 1;
/** Ten subjects of twenty pages each; nobody types more. */
const draftCharactersMax = 1_000_000;

/** Identifies a draft: by the token of a cookie, else by the sealed id in every page of the form. */
interface DraftKey {
  deskId: string;
  token: string | null;
  formId: string | null;
}

/** The draft on this device for this desk, or null if missing or it expired. Changes nothing. */
export async function findDraft(world: Store, key: DraftKey): Promise<ContactDraft | null> {
  return (await lookUp(world.db, key))?.state ?? null;
}

/**
 * Saves a draft after applying `change`. A draft that is new, or was found without its cookie, gets a new token, so that a
 * planted cookie opens nothing.
 */
export function saveContactDraft(
  world: Store,
  key: DraftKey,
  change: (before: ContactDraft | null) => ContactDraft,
): Promise<Outcome<{ draft: ContactDraft; newToken: string | null }, Refused<'tooLarge'>>> {
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
    await saveRow(trx, {
      deskId: key.deskId,
      state: draft,
      tokenHash: made.hash,
      changedAt: realNow(),
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

/** Drafts expire in real time, whatever the desk's clock says. */
function realNow(later = 0): string {
  return new Date(Date.now() + later).toISOString();
}

/** Deletes an unsent contact form draft with its files; a job removes their bytes within seconds. */
export async function discardDraft(world: Store, token: string): Promise<void> {
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

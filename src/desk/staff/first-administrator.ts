import { type Arrival, beginSession, type OpenedSession } from '#desk/sign-in/begin-session.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import { administratorOf } from '#desk/staff/make-administrator.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { deleteSetting, lockSetting, readSetting, writeSetting } from '#store/database/settings.ts';
import { hasAdministrator } from '#store/staff/administrators.ts';

/** The link is read where the desk is started, by who starts it: an hour is time enough, and the next start gives another. */
const linkSeconds = 60 * 60;

/** The one row that says who may become the first: another link is the end of the former. */
const settingName = 'firstAdministratorLink';

interface KeptLink {
  hash: string;
  expiresAt: Instant;
}

/** Makes the link by which whoever reads it becomes the first administrator, once. Null where there is one. */
export function offerFirstAdministrator(world: World): Promise<{ token: string; minutes: number } | null> {
  return world.transact(async ({ trx }) => {
    if (await hasAdministrator(trx)) return null;
    const { token, hash } = newSecretToken();
    const expiresAt = plusSeconds(new Date().toISOString(), linkSeconds);
    await writeSetting(trx, settingName, { hash: hash.toString('hex'), expiresAt } satisfies KeptLink);
    return { token, minutes: linkSeconds / 60 };
  });
}

/** Whether the link can still be used: what a GET shows. */
export async function isFirstLinkOpen({ db }: Pick<World, 'db'>, token: string): Promise<boolean> {
  return isOpen(db, token, await readSetting<KeptLink>(db, settingName));
}

/** Uses the link: address and language are the first administrator's. Null when it was used, ended, or another was faster. */
export function becomeFirstAdministrator(
  world: World,
  token: string,
  { email, language, arrival }: { email: string; language: Language; arrival: Arrival },
): Promise<OpenedSession | null> {
  return world.transact(async (tx) => {
    if (!(await isOpen(tx.trx, token, await lockSetting<KeptLink>(tx.trx, settingName)))) return null;
    await deleteSetting(tx.trx, settingName);
    const personId = await administratorOf(world, tx, email, language);
    return beginSession(world, tx, { personId, proved: 'invitation', address: null, arrival });
  });
}

async function isOpen(handle: Handle, token: string, kept: KeptLink | null): Promise<boolean> {
  if (kept === null || kept.hash !== hashToken(token).toString('hex')) return false;
  return isAfter(kept.expiresAt, new Date().toISOString()) && !(await hasAdministrator(handle));
}

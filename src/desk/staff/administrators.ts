import { recordAct } from '#desk/history/record-audit.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { type Arrival, beginSession, type SignedInBy } from '#desk/sign-in/sessions.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { deleteSetting, lockSetting, readSetting, writeSetting } from '#store/database/settings.ts';
import { addAdministrator, hasAdministrator } from '#store/staff/agents.ts';

/** The link is read where the desk is started, so an hour is enough; the next start creates another. */
const linkSeconds = 60 * 60;

/** The only row for this link: a new link replaces the old one. */
const settingName = 'firstAdministratorLink';

interface SavedLink {
  hash: string;
  expiresAt: Instant;
}

/** Creates the single-use link that makes its reader the first administrator. Null if an administrator exists. */
export function offerFirstAdministrator(world: Store): Promise<{ token: string; minutes: number } | null> {
  return world.transact(async ({ trx }) => {
    if (await hasAdministrator(trx)) return null;
    const { token, hash } = newSecretToken();
    const expiresAt = plusSeconds(new Date().toISOString(), linkSeconds);
    await writeSetting(trx, settingName, { hash: hash.toString('hex'), expiresAt } satisfies SavedLink);
    return { token, minutes: linkSeconds / 60 };
  });
}

/** Whether the link is still valid, for its GET. */
export async function isFirstLinkOpen({ db }: Store, token: string): Promise<boolean> {
  return isOpen(db, token, await readSetting<SavedLink>(db, settingName));
}

/** Uses the link with the first administrator's address and language. `over` also if somebody else was first. */
export function becomeFirstAdministrator(
  world: Spine,
  token: string,
  { email, language, arrival }: { email: string; language: Language; arrival: Arrival },
): Promise<SignedInBy> {
  return world.transact(async (tx) => {
    if (!(await isOpen(tx.trx, token, await lockSetting<SavedLink>(tx.trx, settingName)))) return { refused: 'over' };
    await deleteSetting(tx.trx, settingName);
    const personId = await administratorOf(world, tx, email, language);
    const opened = await beginSession(world, tx, { personId, proved: 'invitation', address: null, arrival });
    return opened ?? { refused: 'over' };
  });
}

/** Makes the person with an address an administrator of all desks, and returns their id. Sends no mail. */
export function makeAdministrator(world: Store, email: string): Promise<string> {
  return world.transact((tx) => administratorOf(world, tx, email));
}

/** Makes an administrator within an open transaction; the language applies if the person has none. */
async function administratorOf(world: Store, tx: Tx, email: string, language: Language | null = null): Promise<string> {
  const { id } = await identifyPerson(world, tx, { email, name: null, phone: null, language });
  await addAdministrator(tx.trx, id, email);
  await recordAct(world, tx, theDesk, { act: 'administratorMade', subject: { kind: 'person', id } });
  return id;
}

async function isOpen(handle: Handle, token: string, saved: SavedLink | null): Promise<boolean> {
  if (saved === null || saved.hash !== hashToken(token).toString('hex')) return false;
  return isAfter(saved.expiresAt, new Date().toISOString()) && !(await hasAdministrator(handle));
}

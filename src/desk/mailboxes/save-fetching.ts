import { privateProblems } from '#desk/mailboxes/reach.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import type { Invalid, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { type Fetching, type FetchingProblem, fetchingProblems } from '#domain/mailboxes/fetching.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import type { FetchProblem } from '#mail/read/imap.ts';
import * as store from '#store/mailboxes/fetched-mailboxes.ts';
import { deleteFetchedMailbox, findFetchedMailbox, putFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { onMailbox, type Place } from './change-mailboxes.ts';

/** An administrator's settings for fetching. Empty parts of the secret keep their stored value. */
interface FetchingPlan {
  settings: Fetching;
  secret: ServerSecret;
  /** The version that the form showed; null without a form. */
  seen: string | null;
}

type FetchingSaved = { saved: true } | Invalid<FetchingProblem | 'secret'> | ChangedMeanwhile | Refused<'missing'>;

/** Starts fetching a desk's mailbox by IMAP, or changes the settings. */
export async function saveFetching(
  world: Spine,
  actor: Actor,
  place: Place,
  plan: FetchingPlan,
): Promise<FetchingSaved> {
  const inside = hasDutyAt(actor, 'desks', place.deskId) ? await privateProblems(world, plan.settings) : [];
  return onMailbox<FetchingSaved>(world, actor, place, async (tx) => {
    const { settings, seen } = plan;
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    const secret = secretOf(world, before, plan);
    const wrong = fetchingProblems(settings, world.clock.now());
    const problems = [...wrong, ...(wrong.length > 0 ? [] : inside), ...secretProblems(settings.proof, secret)];
    if (problems.length > 0) return { refused: 'invalid', problems };
    const overtaken = changedMeanwhile(versionFields(before), null, seen);
    if (overtaken) return overtaken;
    await putFetchedMailbox(tx.trx, { address: place.address, settings, secret: sealServerSecret(world, secret) });
    return { fields: { fetching: { from: before ? inWords(before.settings) : null, to: inWords(settings) } } };
  });
}

/** Stops fetching a mailbox: its mail comes by LMTP or not at all. Stored mail stays. */
export function stopFetching(world: Store, actor: Actor, place: Place): Promise<FetchingSaved> {
  return onMailbox<FetchingSaved>(world, actor, place, async (tx) => {
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    if (!before) return { refused: 'missing' };
    await deleteFetchedMailbox(tx.trx, place.address);
    return { fields: { fetching: { from: inWords(before.settings), to: null } } };
  });
}

/** The settings for the audit trail: server, user, and whether fetching is on. */
function inWords({ user, host, port, folder, active }: Fetching): string {
  return `${user} @ ${host}:${port}, ${folder}${active ? '' : ' (–)'}`;
}

/** Locks a mailbox for this process for a minute; false if another process has it. */
export function holdMailbox(world: Store, address: string, holder: string): Promise<boolean> {
  return world.transact(({ trx }) => store.holdMailbox(trx, address, holder));
}

/** Releases the lock, so that another process can read the mailbox at once. */
export function releaseMailbox(world: Store, address: string, holder: string): Promise<void> {
  return world.transact(({ trx }) => store.releaseMailbox(trx, address, holder));
}

/** Records that all mail up to a UID of the folder was stored or needs no storing. */
export function noteSeen(world: Store, address: string, seen: { uidValidity: string; uidSeen: number }): Promise<void> {
  return world.transact(({ trx }) => store.markSeen(trx, address, seen));
}

/** Records that all mail received until an instant of desk time is stored (R19), and so that the mailbox works. */
export function noteRead(world: Store, address: string, until: Instant): Promise<void> {
  return world.transact(({ trx }) => store.markRead(trx, address, until));
}

/** Records that the mailbox fails. */
export function noteFailing(world: Store, address: string, failure: FetchProblem): Promise<void> {
  return world.transact(({ trx }) => store.markFailing(trx, address, failure));
}

/** Saves a new refresh token from the directory. */
export function noteSecret(world: Spine, address: string, secret: ServerSecret): Promise<void> {
  return world.transact(({ trx }) => store.saveSecret(trx, address, sealServerSecret(world, secret)));
}

import { onMailbox, type Place } from '#desk/mailboxes/on-mailbox.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import type { Invalid, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Fetching, type FetchingProblem, fetchingProblems } from '#domain/mailboxes/fetching.ts';
import { deleteFetchedMailbox, findFetchedMailbox, putFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';

/** An administrator's settings for fetching. Empty parts of the secret keep their stored value. */
export interface FetchingPlan {
  settings: Fetching;
  secret: ServerSecret;
  /** The version that the form showed; null without a form. */
  seen: string | null;
}

export type FetchingSaved =
  | { saved: true }
  | Invalid<FetchingProblem | 'secret'>
  | ChangedMeanwhile
  | Refused<'missing'>;

/** Starts fetching a desk's mailbox by IMAP, or changes the settings. */
export function saveFetching(world: World, actor: Actor, place: Place, plan: FetchingPlan): Promise<FetchingSaved> {
  return onMailbox<FetchingSaved>(world, actor, place, async (tx) => {
    const { settings, seen } = plan;
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    const secret = secretOf(world, before, plan);
    const problems = [...fetchingProblems(settings, world.clock.now()), ...secretProblems(settings.proof, secret)];
    if (problems.length > 0) return { refused: 'invalid', problems };
    const overtaken = changedMeanwhile(versionFields(before), null, seen);
    if (overtaken) return overtaken;
    await putFetchedMailbox(tx.trx, { address: place.address, settings, secret: sealServerSecret(world, secret) });
    return { fields: { fetching: { from: before ? inWords(before.settings) : null, to: inWords(settings) } } };
  });
}

/** Stops fetching a mailbox: its mail comes by LMTP or not at all. Stored mail stays. */
export function stopFetching(world: World, actor: Actor, place: Place): Promise<FetchingSaved> {
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

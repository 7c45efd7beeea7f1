import { onMailbox, type Place } from '#desk/mailboxes/on-mailbox.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Fetching, type FetchingProblem, fetchingProblems } from '#domain/mailboxes/fetching.ts';
import { deleteFetchedMailbox, findFetchedMailbox, putFetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';

/** What an administrator writes of it. Parts of the secret that are empty stay as they are. */
export interface FetchingPlan {
  settings: Fetching;
  secret: ServerSecret;
  /** The version that they saw; null where the mailbox was not read by IMAP. */
  version: number | null;
}

export type FetchingKept =
  | { saved: true }
  | { problems: (FetchingProblem | 'secret')[] }
  | { refused: 'changedMeanwhile' }
  | { missing: true };

/** Has a mailbox of a desk read by IMAP from now on, or changes how. */
export function keepFetching(world: World, actor: Actor, place: Place, plan: FetchingPlan): Promise<FetchingKept> {
  return onMailbox<FetchingKept>(world, actor, place, async (tx) => {
    const { settings, version } = plan;
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    const secret = secretOf(world, before, plan);
    const problems = [...fetchingProblems(settings, world.clock.now()), ...secretProblems(settings.proof, secret)];
    if (problems.length > 0) return { problems };
    const row = { address: place.address, settings, secret: sealServerSecret(world, secret) };
    if (!(await putFetchedMailbox(tx.trx, row, version))) return { refused: 'changedMeanwhile' };
    return { fields: { fetching: { from: before ? inWords(before.settings) : null, to: inWords(settings) } } };
  });
}

/** Has it read no more: mail comes by LMTP, or not at all. What was kept stays. */
export function stopFetching(world: World, actor: Actor, place: Place): Promise<FetchingKept> {
  return onMailbox<FetchingKept>(world, actor, place, async (tx) => {
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    if (!before) return { missing: true };
    await deleteFetchedMailbox(tx.trx, place.address);
    return { fields: { fetching: { from: inWords(before.settings), to: null } } };
  });
}

/** As the trail tells it: where, as whom, and whether at all. */
function inWords({ user, host, port, folder, active }: Fetching): string {
  return `${user} @ ${host}:${port}, ${folder}${active ? '' : ' (–)'}`;
}

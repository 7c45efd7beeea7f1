import { type FetchSecret, openFetchSecret, sealFetchSecret } from '#desk/mailboxes/fetch-secret.ts';
import { recordAudit } from '#desk/record-audit.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { keepsAt } from '#domain/duties.ts';
import { type Fetching, type FetchingProblem, fetchingProblems } from '#domain/mailbox/fetching.ts';
import { mailboxesOf } from '#store/desk-keeping.ts';
import { lockDeskSettings } from '#store/desks.ts';
import { deleteFetchedMailbox, findFetchedMailbox, putFetchedMailbox } from '#store/fetched-mailboxes.ts';

/** What an administrator writes of it. Parts of the secret that are empty stay as they are. */
export interface FetchingPlan {
  settings: Fetching;
  secret: FetchSecret;
  /** The version that they saw; null where the mailbox was not read by IMAP. */
  version: number | null;
}

export type FetchingKept =
  | { saved: true }
  | { problems: (FetchingProblem | 'secret')[] }
  | { refused: 'changedMeanwhile' }
  | { missing: true };

interface Place {
  deskId: string;
  address: string;
}

/** Has a mailbox of a desk read by IMAP from now on, or changes how. */
export function keepFetching(world: World, actor: Actor, place: Place, plan: FetchingPlan): Promise<FetchingKept> {
  return onMailbox(world, actor, place, async (tx) => {
    const { settings, version } = plan;
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    const secret = { ...(before && openFetchSecret(world, before.secret)), ...written(plan.secret) };
    const problems = [...fetchingProblems(settings, world.clock.now()), ...secretProblems(settings, secret)];
    if (problems.length > 0) return { problems };
    const row = { address: place.address, settings, secret: sealFetchSecret(world, secret) };
    if (!(await putFetchedMailbox(tx.trx, row, version))) return { refused: 'changedMeanwhile' };
    return { from: before ? inWords(before.settings) : null, to: inWords(settings) };
  });
}

/** Has it read no more: mail comes by LMTP, or not at all. What was kept stays. */
export function stopFetching(world: World, actor: Actor, place: Place): Promise<FetchingKept> {
  return onMailbox(world, actor, place, async (tx) => {
    const before = await findFetchedMailbox(tx.trx, place.deskId, place.address);
    if (!before) return { missing: true };
    await deleteFetchedMailbox(tx.trx, place.address);
    return { from: inWords(before.settings), to: null };
  });
}

/** What is missing to prove that the desk may read. */
function secretProblems({ proof }: Fetching, secret: FetchSecret): 'secret'[] {
  const needed = {
    password: secret.password,
    clientCredentials: secret.clientSecret,
    refreshToken: secret.refreshToken,
  };
  return needed[proof] ? [] : ['secret'];
}

function written(secret: FetchSecret): FetchSecret {
  return Object.fromEntries(Object.entries(secret).filter(([, value]) => value !== ''));
}

/** As the trail tells it: where, as whom, and whether at all. */
function inWords({ user, host, port, folder, active }: Fetching): string {
  return `${user} @ ${host}:${port}, ${folder}${active ? '' : ' (–)'}`;
}

async function onMailbox(
  world: World,
  actor: Actor,
  { deskId, address }: Place,
  change: (tx: Tx) => Promise<{ from: string | null; to: string | null } | FetchingKept>,
): Promise<FetchingKept> {
  if (!keepsAt(actor, 'desks', deskId)) return { missing: true };
  return world.transact(async (tx): Promise<FetchingKept> => {
    await lockDeskSettings(tx.trx, deskId);
    if (!(await mailboxesOf(tx.trx, deskId)).includes(address)) return { missing: true };
    const changed = await change(tx);
    if (!('from' in changed)) return changed;
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { fields: { fetching: changed } } },
    });
    return { saved: true };
  });
}

import { type Changed, onDesk } from '#desk/desks/on-desk.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type RelayProblem, type RelaySettings, relayProblems } from '#domain/sending/relay-settings.ts';
import { hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
import { deleteSendingRelay, findSendingRelay, putSendingRelay } from '#store/sending/sending-relays.ts';
import { markSendingWell } from '#store/sending/sending-states.ts';

/** What an administrator writes of it. Parts of the secret that are empty stay as they are. */
export interface RelayPlan {
  settings: RelaySettings;
  secret: ServerSecret;
  /** The version that they saw; null where the desk had no relay of its own. */
  version: number | null;
}

export type RelayKept =
  | { saved: true }
  | { problems: (RelayProblem | 'secret')[] }
  | { refused: 'changedMeanwhile' }
  | { missing: true };

/** Has the letters of a desk go by a relay of its own from now on, or changes it. What waits is tried at once. */
export function keepRelay(world: World, actor: Actor, deskId: string, plan: RelayPlan): Promise<RelayKept> {
  return changeRelay(world, actor, deskId, async (tx) => {
    const { settings, version } = plan;
    const before = await findSendingRelay(tx.trx, deskId);
    const secret = settings.proof === 'none' ? {} : secretOf(world, before, plan);
    const problems = [...relayProblems(settings), ...secretProblems(settings.proof, secret)];
    if (problems.length > 0) return { problems };
    const row = { deskId, settings, secret: sealServerSecret(world, secret) };
    if (!(await putSendingRelay(tx.trx, row, version))) return { refused: 'changedMeanwhile' };
    await tryAnew(tx, deskId);
    return { fields: { relay: { from: before ? inWords(before.settings) : null, to: inWords(settings) } } };
  });
}

/** Has the letters go by the installation's relay again. Settings and secret are erased. */
export function dropRelay(world: World, actor: Actor, deskId: string): Promise<RelayKept> {
  return changeRelay(world, actor, deskId, async (tx) => {
    const before = await findSendingRelay(tx.trx, deskId);
    if (!before) return { missing: true };
    await deleteSendingRelay(tx.trx, deskId);
    await tryAnew(tx, deskId);
    return { fields: { relay: { from: inWords(before.settings), to: null } } };
  });
}

/** Every process remembers the relays, since each letter asks; it hears of a change. */
async function changeRelay(
  world: World,
  actor: Actor,
  deskId: string,
  change: (tx: Tx) => Promise<Changed | RelayKept>,
): Promise<RelayKept> {
  const kept = await onDesk<RelayKept>(world, actor, deskId, change);
  if ('saved' in kept) world.publicChanged();
  return kept;
}

/** What the relay of before said says nothing of this one. */
async function tryAnew({ trx }: Tx, deskId: string): Promise<void> {
  await markSendingWell(trx, deskId);
  await hurryWaitingMails(trx, deskId, new Date().toISOString());
}

/** As the trail tells it: where, and as whom. */
function inWords({ user, host, port, security, proof }: RelaySettings): string {
  return `${proof === 'none' ? '' : `${user} @ `}${host}:${port} (${security})`;
}

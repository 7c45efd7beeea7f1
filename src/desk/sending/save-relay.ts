import { onDesk } from '#desk/desks/on-desk.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import type { Invalid, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type RelayProblem, type RelaySettings, relayProblems } from '#domain/sending/relay-settings.ts';
import { hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
import { deleteSendingRelay, findSendingRelay, putSendingRelay } from '#store/sending/sending-relays.ts';
import { markSendingWell } from '#store/sending/sending-states.ts';

/** An administrator's settings for a relay. Empty parts of the secret keep their stored value. */
interface RelayPlan {
  settings: RelaySettings;
  secret: ServerSecret;
  /** The version that the form showed; null without a form. */
  seen: string | null;
}

type RelaySaved = { saved: true } | Invalid<RelayProblem | 'secret'> | ChangedMeanwhile | Refused<'missing'>;

/** Saves a desk's own relay and sends its letters by it from now on. Waiting letters are tried at once. */
export function saveRelay(world: Spine, actor: Actor, deskId: string, plan: RelayPlan): Promise<RelaySaved> {
  return onDesk<RelaySaved>(world, actor, deskId, async (tx) => {
    const { settings, seen } = plan;
    const before = await findSendingRelay(tx.trx, deskId);
    const secret = settings.proof === 'none' ? {} : secretOf(world, before, plan);
    const problems = [...relayProblems(settings), ...secretProblems(settings.proof, secret)];
    if (problems.length > 0) return { refused: 'invalid', problems };
    const overtaken = changedMeanwhile(versionFields(before), null, seen);
    if (overtaken) return overtaken;
    await putSendingRelay(tx.trx, { deskId, settings, secret: sealServerSecret(world, secret) });
    await tryAnew(tx, deskId);
    return { fields: { relay: { from: before ? inWords(before.settings) : null, to: inWords(settings) } } };
  });
}

/** Sends the desk's letters by the installation's relay again. Erases settings and secret. */
export function dropRelay(world: Store, actor: Actor, deskId: string): Promise<RelaySaved> {
  return onDesk<RelaySaved>(world, actor, deskId, async (tx) => {
    const before = await findSendingRelay(tx.trx, deskId);
    if (!before) return { refused: 'missing' };
    await deleteSendingRelay(tx.trx, deskId);
    await tryAnew(tx, deskId);
    return { fields: { relay: { from: inWords(before.settings), to: null } } };
  });
}

/** Makes waiting letters due now: the old relay's failures do not apply to the new one. */
async function tryAnew({ trx }: Tx, deskId: string): Promise<void> {
  await markSendingWell(trx, deskId);
  await hurryWaitingMails(trx, deskId, new Date().toISOString());
}

/** The settings for the audit trail: server and user. */
function inWords({ user, host, port, security, proof }: RelaySettings): string {
  return `${proof === 'none' ? '' : `${user} @ `}${host}:${port} (${security})`;
}

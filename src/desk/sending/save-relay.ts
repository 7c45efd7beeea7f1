import { setTimeout as pause } from 'node:timers/promises';
import { onDesk } from '#desk/desks/on-desk.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import { privateProblems } from '#desk/mailboxes/reach.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import { openOwnRelay } from '#desk/sending/own-relay.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import { readAddress } from '#domain/people/email.ts';
import {
  type RelayProblem,
  type RelaySettings,
  relayProblems,
  type SendFailure,
} from '#domain/sending/relay-settings.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import { hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
import {
  deleteSendingRelay,
  findSendingRelay,
  markSendingWell,
  putSendingRelay,
  saveRelaySecret,
} from '#store/sending/sending-relays.ts';
import { countTestMails } from '#store/sending/test-mails.ts';

/** An administrator's settings for a relay. Empty parts of the secret keep their stored value. */
interface RelayPlan {
  settings: RelaySettings;
  secret: ServerSecret;
  /** The version that the form showed; null without a form. */
  seen: string | null;
}

type RelaySaved = { saved: true } | Invalid<RelayProblem | 'secret'> | ChangedMeanwhile | Refused<'missing'>;

/** Saves a desk's own relay and sends its letters by it from now on. Waiting letters are tried at once. */
export async function saveRelay(world: Spine, actor: Actor, deskId: string, plan: RelayPlan): Promise<RelaySaved> {
  const inside = hasDutyAt(actor, 'desks', deskId) ? await privateProblems(world, plan.settings) : [];
  return onDesk<RelaySaved>(world, actor, deskId, async (tx) => {
    const { settings, seen } = plan;
    const before = await findSendingRelay(tx.trx, deskId);
    const secret = settings.proof === 'none' ? {} : secretOf(world, before, plan);
    const wrong = relayProblems(settings);
    const problems = [...wrong, ...(wrong.length > 0 ? [] : inside), ...secretProblems(settings.proof, secret)];
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

/** A relay's problem, and the server's own message. */
interface RelayFailure {
  failure: SendFailure;
  said: string | null;
}

/** Connects and signs in with the typed settings. Sends and saves nothing. Empty parts of the secret keep their stored value. */
export async function tryRelay(
  world: Spine,
  actor: Actor,
  deskId: string,
  { settings, secret }: { settings: RelaySettings; secret: ServerSecret },
): Promise<Outcome<{ ready: true } | { failed: RelayFailure }>> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const kept = await findSendingRelay(world.db, deskId);
  const known = secretOf(world, kept, { settings, secret });
  if (secretProblems(settings.proof, known).length > 0) return { failed: { failure: 'secret', said: null } };
  const relay = openOwnRelay(
    world,
    {
      settings,
      secret: known,
      // Trying uses up a single-use refresh token, so the new one is saved if the desk already uses the relay.
      onSecret: async (changed) => {
        if (!kept || secret.refreshToken) return;
        await world.transact(({ trx }) => saveRelaySecret(trx, deskId, sealServerSecret(world, changed)));
        world.publicChanged();
      },
    },
    { quickly: true },
  );
  try {
    const found = await Promise.race([relay.check(), late(trialMilliseconds)]);
    if ('ready' in found) return found;
    return { failed: { failure: found.failure ?? 'lost', said: found.text || null } };
  } finally {
    relay.close();
  }
}

/** An administrator waits at a page; a server may answer slowly without end. */
const trialMilliseconds = 60_000;

async function late(milliseconds: number): Promise<{ failure: SendFailure; text: string }> {
  await pause(milliseconds, undefined, { ref: false });
  return { failure: 'lost', text: '' };
}

/** Enough to set a relay up, too few to flood anybody. */
export const testMailsAnHourMax = 10;

type TestMailSent = Outcome<{ queued: true }, Refused<'email' | 'often' | 'missing'>>;

/** Sends a test mail in the same way as all others, to an administrator's chosen address. Its state is read later. */
export function sendTestMail(world: Spine, actor: Actor, deskId: string, typed: string): Promise<TestMailSent> {
  return ifMay(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    const address = readAddress(typed);
    if (address === null) return { refused: 'email' };
    await lockDeskSettings(tx.trx, deskId);
    const hourAgo = plusSeconds(new Date().toISOString(), -3600);
    if ((await countTestMails(tx.trx, deskId, hourAgo)) >= testMailsAnHourMax) return { refused: 'often' };
    const { language } = actor;
    await queueDeskLetter(world, tx, { letter: 'testMail', deskId, personId: null, address, language });
    await recordAct(world, tx, actor, { act: 'testMailSent', subject: { kind: 'desk', id: deskId } });
    return { queued: true };
  });
}

import { recordAct } from '#desk/history/record-audit.ts';
import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import { openOwnRelay } from '#desk/sending/own-relay.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import { readAddress } from '#domain/people/email.ts';
import type { RelaySettings, SendFailure } from '#domain/sending/relay-settings.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import { findSendingRelay, saveRelaySecret } from '#store/sending/sending-relays.ts';
import { countTestMails } from '#store/sending/test-mails.ts';

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
    const found = await relay.check();
    if ('ready' in found) return found;
    return { failed: { failure: found.failure ?? 'lost', said: found.text || null } };
  } finally {
    relay.close();
  }
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

import { isInside } from '#desk/limits/guard.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import { realNow, type Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { type PushKind, pushKindsFor, readBrowserAddress } from '#domain/push/push.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { deletePushSubscription, listPushSubscriptions, savePushSubscription } from '#store/push/push-subscriptions.ts';
import { findSession } from '#store/sign-in/sessions.ts';

/** A person's choice in one browser. */
interface PushChoice {
  /** The browser's own JSON of its subscription. */
  subscription: string;
  kinds: readonly PushKind[];
  details: boolean;
  language: Language;
  device: string;
}

/** More browsers than a person uses. */
const browsersMax = 10;
const deviceCharactersMax = 300;

/** Saves the notifications that a person wants in this browser. They end with the session. */
export async function choosePush(
  world: Store,
  actor: Actor,
  token: string,
  choice: PushChoice,
): Promise<Outcome<{ chosen: true }, Refused<'address' | 'nothing' | 'tooMany' | 'missing'>>> {
  const address = readBrowserAddress(choice.subscription);
  if (address === null || (await isPrivate(address.endpoint))) return { refused: 'address' };
  const offered = pushKindsFor(isStaff(actor));
  const kinds = offered.filter((kind) => choice.kinds.includes(kind));
  if (kinds.length === 0) return { refused: 'nothing' };
  const { personId } = actor;
  const { details, language } = choice;
  // Consent is given in real time, like sessions.
  const createdAt = realNow();
  return world.transact(async ({ trx }) => {
    const session = await findSession(trx, hashToken(token), createdAt);
    if (!session) return { refused: 'missing' };
    const others = (await listPushSubscriptions(trx, personId)).filter(({ endpoint }) => endpoint !== address.endpoint);
    if (others.length >= browsersMax) return { refused: 'tooMany' };
    const { sessionId } = session;
    const device = choice.device.slice(0, deviceCharactersMax);
    const chosen = { ...address, personId, sessionId, kinds, details, language, device, createdAt };
    await savePushSubscription(trx, { id: world.newId(), ...chosen });
    return { chosen: true };
  });
}

/** Ends the notifications in one browser of the actor. */
export function withdrawPush(world: Store, actor: Actor, id: string): Promise<boolean> {
  return world.transact(({ trx }) => deletePushSubscription(trx, actor.personId, id));
}

/** A name is checked again when connecting, by the address that it then has (attack 53). */
function isPrivate(endpoint: string): Promise<boolean> {
  return isInside(new URL(endpoint).hostname.replace(/^\[|\]$/g, ''), { privateNetwork: false });
}

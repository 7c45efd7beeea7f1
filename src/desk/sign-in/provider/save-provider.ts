import { recordAct } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { placeOfIssuer } from '#domain/mailboxes/mail-server.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import {
  addProvider,
  changeProvider,
  deleteProvider,
  endProvidedSessions,
  findProvider,
  isOtherIssuer,
  lockProvider,
  type Provider,
  type ProviderSettings,
  unlinkIssuer,
} from '#store/sign-in/providers.ts';

/** An administrator's settings for a provider. A null secret keeps the stored one. */
export interface ProviderPlan extends Omit<ProviderSettings, 'clientSecret'> {
  secret: string | null;
}

type ProviderSaved = { id: string } | Refused<'missing' | 'taken' | 'otherPlace'> | ChangedMeanwhile;

/**
 * Adds a provider, or changes one that is still as its editor saw it. The secret is saved sealed. `otherPlace`: the issuer is
 * new, so the secret must be entered again.
 */
export function saveProvider(
  world: Spine,
  actor: Actor,
  plan: ProviderPlan,
  changed: { id: string; seen: string | null } | null,
): Promise<ProviderSaved> {
  return world.transact(async (tx) => {
    if (!hasDuty(actor, 'sign-in')) return { refused: 'missing' };
    const before = changed && (await lockProvider(tx.trx, changed.id));
    if (changed && !before) return { refused: 'missing' };
    const { secret, ...settings } = plan;
    if (secret === null && before && isForOtherPlace(before, plan.issuer)) return { refused: 'otherPlace' };
    const clientSecret = secret === null ? (before?.clientSecret ?? null) : world.signer.seal(secret);
    const id = changed?.id ?? world.newId();
    const row = { ...settings, clientSecret };
    if (await isOtherIssuer(tx.trx, row.issuer, id)) return { refused: 'taken' };
    const overtaken = changed && changedMeanwhile(versionFields(before), null, changed.seen);
    if (overtaken) return overtaken;
    if (changed) await changeProvider(tx.trx, id, row);
    else if (!(await addProvider(tx.trx, id, row))) return { refused: 'taken' };
    // A provider that is turned off signs nobody in, and its existing sessions end.
    if (before?.active && !row.active) await endProvidedSessions(tx.trx, before.issuer);
    if (before && before.issuer !== row.issuer) await unlinkIssuer(tx.trx, before.issuer);
    await recordAct(world, tx, actor, {
      act: changed ? 'providerChanged' : 'providerAdded',
      subject: { kind: 'provider', id },
      data: factsOf(row),
    });
    return { id };
  });
}

/** Whether a provider's secret was entered for another issuer. */
export function isForOtherPlace({ issuer, clientSecret }: Pick<Provider, 'issuer' | 'clientSecret'>, asked: string) {
  return clientSecret !== null && placeOfIssuer(issuer) !== placeOfIssuer(asked);
}

type ProviderRemoved = Outcome<{ done: true }>;

/**
 * Removes a provider. Its accounts sign nobody in and their sessions end at once. Their people sign in by a mailed code instead:
 * their addresses are already proved.
 */
export function removeProvider(world: Store, actor: Actor, id: string): Promise<ProviderRemoved> {
  return world.transact(async (tx) => {
    const provider = hasDuty(actor, 'sign-in') ? await findProvider(tx.trx, id) : undefined;
    if (!provider || !(await deleteProvider(tx.trx, id))) return { refused: 'missing' };
    const people = await unlinkIssuer(tx.trx, provider.issuer);
    await recordAct(world, tx, actor, {
      act: 'providerRemoved',
      subject: { kind: 'provider', id },
      data: { ...factsOf(provider), people },
    });
    return { done: true };
  });
}

function factsOf({ issuer, active, trustsFactors }: ProviderSettings) {
  return { issuer, active, trustsFactors };
}

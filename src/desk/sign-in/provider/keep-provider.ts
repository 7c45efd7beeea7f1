import { recordAudit } from '#desk/record-audit.ts';
import { configure } from '#desk/sign-in/provider/configure.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { keeps } from '#domain/duties.ts';
import { addProvider, changeProvider, findProvider, type ProviderSettings } from '#store/providers.ts';

/** What an administrator writes of a provider. The secret is null where it stays as it is. */
export interface ProviderPlan extends Omit<ProviderSettings, 'clientSecret'> {
  secret: string | null;
}

export type ProviderKept = { id: string } | { refused: 'missing' | 'taken' | 'overtaken' };

/** Adds a provider, or changes one that nobody has changed since `version`. Its secret is kept sealed. */
export function keepProvider(
  world: World,
  actor: Actor,
  plan: ProviderPlan,
  changed: { id: string; version: number } | null,
): Promise<ProviderKept> {
  return world.transact(async (tx) => {
    if (!keeps(actor, 'sign-in')) return { refused: 'missing' };
    const before = changed && (await findProvider(tx.trx, changed.id));
    if (changed && !before) return { refused: 'missing' };
    const { secret, ...settings } = plan;
    const clientSecret = secret === null ? (before?.clientSecret ?? null) : world.signer.seal(secret);
    const id = changed?.id ?? world.newId();
    const row = { ...settings, clientSecret };
    const kept = changed ? await changeProvider(tx.trx, id, changed.version, row) : await addProvider(tx.trx, id, row);
    if (!kept) return { refused: changed ? 'overtaken' : 'taken' };
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: changed ? 'providerChanged' : 'providerAdded' },
      ...{ subject: { kind: 'provider', id }, data: { active: row.active, trustsFactors: row.trustsFactors } },
    });
    return { id };
  });
}

/** Whether a provider can be asked and says of itself what is needed. It changes nothing. */
export async function testProvider(world: World, actor: Actor, id: string, demonstration: boolean): Promise<boolean> {
  const provider = keeps(actor, 'sign-in') ? await findProvider(world.db, id) : undefined;
  if (!provider) return false;
  return configure(world, provider, demonstration).then(
    () => true,
    () => false,
  );
}

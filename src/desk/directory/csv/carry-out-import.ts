import { type CheckedImport, importMillisecondsMax } from '#desk/directory/csv/check-import.ts';
import { hashPlan, isClean, planFile } from '#desk/directory/csv/plan-file.ts';
import { readFile } from '#desk/directory/csv/read-file.ts';
import { writePlan } from '#desk/directory/csv/write-plan.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { lockEntitlements } from '#store/access/entitlements.ts';
import { dropImport, saveImport, takeImport } from '#store/directory/directory-imports.ts';
import { markDirectoryChanged } from '#store/directory/sites.ts';

/**
 * Carries out the exact file that was checked, in full or not at all. If the directory changed so that the file would now do
 * something else, nothing is written and the new check is returned.
 */
export async function carryOutImport(
  world: World,
  actor: Actor,
  importId: string,
): Promise<Outcome<{ changed: number } | { checkedAnew: CheckedImport }>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const { personId } = actor;
  const since = new Date(Date.now() - importMillisecondsMax).toISOString();
  const done = await world.transact(async (tx) => {
    const kept = await takeImport(tx.trx, { personId, id: importId, since });
    const file = kept && readFile(kept.content);
    if (!kept || !file || 'refused' in file) return { refused: 'missing' as const };
    // Takes both locks of the directory, so that the comparison stays valid until the commit.
    await markDirectoryChanged(tx.trx);
    await lockEntitlements(tx.trx);
    const plan = await planFile(world, tx.trx, file);
    const planHash = hashPlan(plan);
    if (!planHash.equals(kept.planHash)) {
      if (!isClean(plan)) return { checkedAnew: { importId: null, plan } };
      await saveImport(tx.trx, { ...kept, planHash }, since);
      return { checkedAnew: { importId, plan } };
    }
    await dropImport(tx.trx, personId);
    return { changed: await writePlan(world, tx, actor, plan) };
  });
  if ('changed' in done) world.publicChanged();
  return done;
}

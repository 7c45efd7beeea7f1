import { hashPlan, isClean, type Plan, planFile } from '#desk/directory/csv/plan-file.ts';
import { type DirectoryFile, type FileProblem, readFile, readText } from '#desk/directory/csv/read-file.ts';
import { writePlan } from '#desk/directory/csv/write-plan.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { FileKind } from '#domain/directory/import.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { lockEntitlements } from '#store/access/entitlements.ts';
import { dropImport, saveImport, takeImport } from '#store/directory/directory-imports.ts';
import { markDirectoryChanged } from '#store/directory/sites.ts';

/** Time to read the check; real time. */
export const importMillisecondsMax = 60 * 60 * 1000;

/** A checked file: its id if it may be carried out, null while a line is refused. */
export interface CheckedImport {
  importId: string | null;
  plan: Plan;
}

/**
 * Carries out the exact file that was checked, in full or not at all. If the directory changed so that the file would now do
 * something else, nothing is written and the new check is returned.
 */
export function carryOutImport(
  world: Store,
  actor: Actor,
  importId: string,
): Promise<Outcome<{ changed: number } | { checkedAnew: CheckedImport }>> {
  const { personId } = actor;
  const since = new Date(Date.now() - importMillisecondsMax).toISOString();
  return changePublic(world, hasDuty(actor, 'directory'), async (tx) => {
    const saved = await takeImport(tx.trx, { personId, id: importId, since });
    const file = saved && readFile(saved.content);
    if (!saved || !file || 'refused' in file) return { refused: 'missing' as const };
    const plan = await planLocked(world, tx, file);
    const planHash = hashPlan(plan);
    if (!planHash.equals(saved.planHash)) {
      if (!isClean(plan)) return { checkedAnew: { importId: null, plan } };
      await saveImport(tx.trx, { ...saved, planHash }, since);
      return { checkedAnew: { importId, plan } };
    }
    await dropImport(tx.trx, personId);
    return { changed: await writePlan(world, tx, actor, plan) };
  });
}

type FileImported = Outcome<
  { plan: Plan },
  Refused<'missing'> | Refused<'otherKind', { kind: FileKind }> | Refused<'refusedLines', { plan: Plan }> | FileProblem
>;

/**
 * Carries out a file of this kind at once, in full or not at all, and returns what each line did. `refusedLines` has the lines that
 * stop it.
 */
export async function importFile(
  world: Store,
  actor: Actor,
  { kind, bytes }: { kind: FileKind; bytes: Uint8Array },
): Promise<FileImported> {
  const read = readText(bytes);
  const file = 'refused' in read ? read : readFile(read.text);
  if ('refused' in file) return file;
  if (file.kind !== kind) return { refused: 'otherKind', kind: file.kind };
  return changePublic(world, hasDuty(actor, 'directory'), async (tx): Promise<FileImported> => {
    const plan = await planLocked(world, tx, file);
    if (!isClean(plan)) return { refused: 'refusedLines', plan };
    await writePlan(world, tx, actor, plan);
    return { plan };
  });
}

/** Takes both locks of the directory, so that the comparison stays valid until the commit. */
async function planLocked(world: Store, { trx }: Tx, file: DirectoryFile): Promise<Plan> {
  await markDirectoryChanged(trx);
  await lockEntitlements(trx);
  return planFile(world, trx, file);
}

/** Checks a file: what each line would change in the directory. Changes nothing there. */
export async function checkImport(
  world: Store,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Outcome<CheckedImport, Refused<'missing'> | FileProblem>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const read = readText(bytes);
  if ('refused' in read) return read;
  const file = readFile(read.text);
  if ('refused' in file) return file;
  const plan = await planFile(world, world.db, file);
  if (!isClean(plan)) return { importId: null, plan };
  const importId = world.newId();
  const now = Date.now();
  const createdAt = new Date(now).toISOString();
  const kept = { id: importId, personId: actor.personId, kind: plan.kind, content: read.text, createdAt };
  const before = new Date(now - importMillisecondsMax).toISOString();
  await world.transact(({ trx }) => saveImport(trx, { ...kept, planHash: hashPlan(plan) }, before));
  return { importId, plan };
}

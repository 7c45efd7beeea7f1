import { hashPlan, isClean, type Plan, planFile } from '#desk/directory/csv/plan-file.ts';
import { type FileProblem, readFile, readText } from '#desk/directory/csv/read-file.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { saveImport } from '#store/directory/directory-imports.ts';

/** Time to read the check; real time. */
export const importMillisecondsMax = 60 * 60 * 1000;

/** A checked file: its id if it may be carried out, null while a line is refused. */
export interface CheckedImport {
  importId: string | null;
  plan: Plan;
}

/** Checks a file: what each line would change in the directory. Changes nothing there. */
export async function checkImport(
  world: World,
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

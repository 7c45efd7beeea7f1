import { recordAudit } from '#desk/record-audit.ts';
import type { World } from '#desk/world.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { eraseCopies } from '#store/erase-copies.ts';
import { eraseFiles, eraseWords } from '#store/erasure.ts';
import { findPerson } from '#store/people.ts';
import { mergedInto } from '#store/person-merges.ts';

/**
 * Erases a person: what they wrote and are is deleted with the salts that name it; what remains still replays, and the
 * chain of hashes stays whole (R25). An administrator's alone, with the authorisation that archives law asks for.
 */
export async function erasePerson(
  world: World,
  actor: Actor,
  personId: string,
): Promise<{ erased: true } | { missing: true }> {
  if (!hasRole(actor, 'administrator')) return { missing: true };
  const unshared = await world.transact(async ({ trx }) => {
    if (!(await findPerson(trx, personId))) return null;
    const hashes: string[] = [];
    const at = world.clock.now();
    // What is left of those who turned out to be the same person goes too.
    for (const id of [...(await mergedInto(trx, personId)), personId]) {
      hashes.push(...(await eraseFiles(trx, id)));
      await eraseCopies(trx, id);
      await eraseWords(trx, id, at);
    }
    const subject = { kind: 'person', id: personId } as const;
    await recordAudit({ trx }, { by: byHighestRole(actor), at, act: 'personErased', subject });
    return hashes;
  });
  if (unshared === null) return { missing: true };
  for (const sha256 of unshared) await world.storage.remove(sha256);
  return { erased: true };
}

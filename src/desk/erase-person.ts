import type { World } from '#desk/world.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import { eraseFiles, eraseWords } from '#store/erasure.ts';
import { findPerson } from '#store/people.ts';

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
    const hashes = await eraseFiles(trx, personId);
    await eraseWords(trx, personId, world.clock.now());
    return hashes;
  });
  if (unshared === null) return { missing: true };
  for (const sha256 of unshared) await world.storage.remove(sha256);
  return { erased: true };
}

import { findPassages } from '#desk/erasure/find-passages.ts';
import { redactPassages } from '#desk/erasure/redact-passages.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { readAuthorisation } from '#domain/erasure/erasure.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { eraseCopies, eraseFiles, eraseWords } from '#store/erasure/erasure.ts';
import { scheduleChecks } from '#store/files/content-checks.ts';
import { findManagedPerson } from '#store/people/managed-people.ts';
import { mergedInto } from '#store/people/person-merges.ts';
import { readerOfErasure, tellErased } from './erasure-requests.ts';

type PersonErased = Outcome<{ erased: true }, Refused<'authorisation' | 'staff' | 'elsewhere' | 'missing'>>;

/**
 * Erases a person: deletes their texts and details with the salts of their hashes; the rest still replays and the hash chain
 * stays intact (R25). Requires an administrator and the authorisation of the archives law of 1955, which the audit trail cites.
 * In the same transaction it replaces the words by which others name the person, except in `untickedPassages`; in passages that are
 * not sure only if in `tickedPassages`. A person who asked for the erasure gets a last letter.
 */
export async function erasePerson(
  world: Spine,
  actor: Actor,
  personId: string,
  typed: string,
  {
    untickedPassages = [],
    tickedPassages = [],
  }: { untickedPassages?: readonly string[]; tickedPassages?: readonly string[] } = {},
): Promise<PersonErased> {
  if (!hasDuty(actor, 'people')) return { refused: 'missing' };
  const authorisation = readAuthorisation(typed);
  if (authorisation === null) return { refused: 'authorisation' };
  return world.transact(async (tx) => {
    const { trx, jobs } = tx;
    const saved = await findManagedPerson(trx, actor, personId);
    if (!saved) return { refused: 'missing' as const };
    if (saved.isStaff) return { refused: 'staff' as const };
    if (saved.isElsewhere) return { refused: 'elsewhere' as const };
    const told = await readerOfErasure(tx, personId);
    const hashes: string[] = [];
    const at = world.clock.now();
    const passages = await findPassages(trx, actor, personId, { chosen: tickedPassages });
    // Also erase the records of people who were merged into this person.
    for (const id of [...(await mergedInto(trx, personId)), personId]) {
      hashes.push(...(await eraseFiles(trx, id)));
      await eraseCopies(trx, id);
      await eraseWords(trx, id, at);
    }
    await scheduleChecks(trx, hashes, world.newId);
    if (hashes.length > 0) jobs.push({ name: 'discard-uploads', data: {} });
    const by = byHighestRole(actor);
    await redactPassages(world, tx, passages, {
      kept: new Set(untickedPassages),
      ticked: new Set(tickedPassages),
      by,
      at,
    });
    if (told) await tellErased(world, tx, told);
    await recordAct(world, { trx }, by, {
      act: 'personErased',
      subject: { kind: 'person', id: personId },
      data: { authorisation },
    });
    return { erased: true as const };
  });
}

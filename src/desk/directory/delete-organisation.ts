import { noteChanges } from '#desk/directory/note-change.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import {
  countReferencesToOrganisation,
  deleteOrganisation as deleteRow,
  findOrganisation,
} from '#store/directory/organisations.ts';

/** Deletes an organisation without references; otherwise returns what refers to it. */
export async function deleteOrganisation(
  world: World,
  actor: Actor,
  organisationId: string,
): Promise<
  Outcome<
    { deleted: true },
    Refused<'missing'> | Refused<'inUse', { references: { sites: number; tickets: number; people: number } }>
  >
> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const done = await world.transact(async (tx) => {
    const organisation = await findOrganisation(tx.trx, organisationId, true);
    if (!organisation) return { refused: 'missing' as const };
    const references = await countReferencesToOrganisation(tx.trx, organisationId);
    if (Object.values(references).some((count) => count > 0)) return { refused: 'inUse' as const, references };
    await deleteRow(tx.trx, organisationId);
    const fields = { 'name-fr': { from: organisation.names.fr, to: null } };
    await noteChanges(world, tx, actor, [{ act: 'organisationDeleted', organisationId, facts: { fields } }]);
    return { deleted: true as const };
  });
  if ('deleted' in done) world.publicChanged();
  return done;
}

import { noteChanges } from '#desk/directory/note-change.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { countReferencesToSite, deleteSite as deleteRow, findManagedSite } from '#store/directory/managed-sites.ts';

/** Deletes a site without references; otherwise returns what refers to it. */
export async function deleteSite(
  world: World,
  actor: Actor,
  siteId: string,
): Promise<
  Outcome<
    { deleted: true },
    Refused<'missing'> | Refused<'inUse', { references: { tickets: number; people: number; announcements: number } }>
  >
> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const done = await world.transact(async (tx) => {
    const site = await findManagedSite(tx.trx, siteId, true);
    if (!site) return { refused: 'missing' as const };
    const references = await countReferencesToSite(tx.trx, siteId);
    if (Object.values(references).some((count) => count > 0)) return { refused: 'inUse' as const, references };
    await deleteRow(tx.trx, siteId);
    const fields = { number: { from: site.number, to: null }, name: { from: site.name, to: null } };
    const { organisationId } = site;
    await noteChanges(world, tx, actor, [{ act: 'siteDeleted', siteId, organisationId, facts: { fields } }]);
    return { deleted: true as const };
  });
  if ('deleted' in done) world.publicChanged();
  return done;
}

import { noteChanges } from '#desk/directory/note-change.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, organisationFields, organisationForm, withoutContacts } from '#domain/directory/fields.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { addOrganisation } from '#store/directory/directory.ts';
import { changeOrganisation, findOrganisation, type ManagedOrganisation } from '#store/directory/organisations.ts';

/** Adds an organisation (`organisationId` null), or changes one that is still as its editor saw it. */
export async function saveOrganisation(
  world: World,
  actor: Actor,
  organisationId: string | null,
  kept: Omit<ManagedOrganisation, 'id'>,
  seen: string | null,
): Promise<Outcome<{ organisationId: string }, Refused<'missing'> | ChangedMeanwhile>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const done = await world.transact(async (tx) => {
    const before = organisationId === null ? null : await findOrganisation(tx.trx, organisationId, true);
    if (before === undefined) return { refused: 'missing' as const };
    const overtaken = before && changedMeanwhile(organisationForm(before), organisationForm(kept), seen);
    if (overtaken) return overtaken;
    const organisation = { ...kept, id: before?.id ?? world.newId() };
    if (before === null) await addOrganisation(tx.trx, organisation);
    else await changeOrganisation(tx.trx, organisation);
    const changed = differences(before ? organisationFields(before) : {}, organisationFields(organisation));
    if (before === null || Object.keys(changed).length > 0)
      await noteChanges(world, tx, actor, [
        {
          act: before === null ? 'organisationAdded' : 'organisationChanged',
          organisationId: organisation.id,
          facts: { fields: withoutContacts(changed) },
        },
      ]);
    return { organisationId: organisation.id };
  });
  if ('organisationId' in done) world.publicChanged();
  return done;
}

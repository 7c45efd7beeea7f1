import { noteChange } from '#desk/directory/note-change.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, organisationFields, organisationForm, withoutContacts } from '#domain/directory/fields.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { addOrganisations } from '#store/directory/directory.ts';
import {
  changeOrganisation,
  countReferencesToOrganisation,
  deleteOrganisation as deleteRow,
  findOrganisation,
  type ManagedOrganisation,
} from '#store/directory/organisations.ts';

/** Adds an organisation (`organisationId` null), or changes one that is still as its editor saw it. */
export function saveOrganisation(
  world: Store,
  actor: Actor,
  organisationId: string | null,
  kept: Omit<ManagedOrganisation, 'id'>,
  seen: string | null,
): Promise<Outcome<{ organisationId: string }, Refused<'missing'> | ChangedMeanwhile>> {
  return changePublic(world, hasDuty(actor, 'directory'), async (tx) => {
    const before = organisationId === null ? null : await findOrganisation(tx.trx, organisationId, true);
    if (before === undefined) return { refused: 'missing' as const };
    const overtaken = before && changedMeanwhile(organisationForm(before), organisationForm(kept), seen);
    if (overtaken) return overtaken;
    const organisation = { ...kept, id: before?.id ?? world.newId() };
    if (before === null) await addOrganisations(tx.trx, [organisation]);
    else await changeOrganisation(tx.trx, organisation);
    const changed = differences(before ? organisationFields(before) : {}, organisationFields(organisation));
    if (before === null || Object.keys(changed).length > 0)
      await noteChange(world, tx, actor, {
        act: before === null ? 'organisationAdded' : 'organisationChanged',
        organisationId: organisation.id,
        facts: { fields: withoutContacts(changed) },
      });
    return { organisationId: organisation.id };
  });
}

/** Deletes an organisation without references; otherwise returns what refers to it. */
export function deleteOrganisation(
  world: Store,
  actor: Actor,
  organisationId: string,
): Promise<
  Outcome<
    { deleted: true },
    Refused<'missing'> | Refused<'inUse', { references: { sites: number; tickets: number; people: number } }>
  >
> {
  return changePublic(world, hasDuty(actor, 'directory'), async (tx) => {
    const organisation = await findOrganisation(tx.trx, organisationId, true);
    if (!organisation) return { refused: 'missing' as const };
    const references = await countReferencesToOrganisation(tx.trx, organisationId);
    if (Object.values(references).some((count) => count > 0)) return { refused: 'inUse' as const, references };
    await deleteRow(tx.trx, organisationId);
    const fields = { 'name-fr': { from: organisation.names.fr, to: null } };
    await noteChange(world, tx, actor, { act: 'organisationDeleted', organisationId, facts: { fields } });
    return { deleted: true as const };
  });
}

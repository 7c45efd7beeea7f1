import { noteChange } from '#desk/directory/note-change.ts';
import type { FieldProblem } from '#desk/directory/typed-directory.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, siteFields, siteForm, withoutContacts } from '#domain/directory/fields.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { addSites } from '#store/directory/directory.ts';
import {
  changeSite,
  countReferencesToSite,
  deleteSite as deleteRow,
  findManagedSite,
  findRivalSites,
  type ManagedSite,
} from '#store/directory/managed-sites.ts';
import { findOrganisation, type ManagedOrganisation } from '#store/directory/organisations.ts';
import { markDirectoryChanged } from '#store/directory/sites.ts';

type SiteSaved = Outcome<{ siteId: string }, Refused<'missing'> | Invalid<FieldProblem> | ChangedMeanwhile>;

/** Adds a site (`siteId` null), or changes one that is still as its editor saw it. Its number and addresses must be unique. */
export function saveSite(
  world: Store,
  actor: Actor,
  siteId: string | null,
  kept: Omit<ManagedSite, 'id'>,
  seen: string | null,
): Promise<SiteSaved> {
  return changePublic(world, hasDuty(actor, 'directory'), async (tx): Promise<SiteSaved> => {
    // Takes the directory's lock, so that the checks against other sites stay valid until the commit.
    await markDirectoryChanged(tx.trx);
    const before = siteId === null ? null : await findManagedSite(tx.trx, siteId, true);
    if (before === undefined) return { refused: 'missing' };
    const overtaken = before && changedMeanwhile(siteForm(before), siteForm(kept), seen);
    if (overtaken) return overtaken;
    const site = { ...kept, id: before?.id ?? world.newId() };
    const owner = kept.organisationId === null ? null : await findOrganisation(tx.trx, kept.organisationId);
    if (owner === undefined)
      return { refused: 'invalid', problems: [{ field: 'organisation', problem: 'organisation', value: '' }] };
    const problems = rivalProblems(site, await findRivalSites(tx.trx, site));
    if (problems.length > 0) return { refused: 'invalid', problems };
    if (before === null) await addSites(tx.trx, [site]);
    else await changeSite(tx.trx, site);
    const former = before?.organisationId ? await findOrganisation(tx.trx, before.organisationId) : null;
    const changed = differences(before ? fieldsOf(before, former ?? null) : {}, fieldsOf(site, owner));
    if (before === null || Object.keys(changed).length > 0)
      await noteChange(world, tx, actor, {
        act: before === null ? 'siteAdded' : 'siteChanged',
        siteId: site.id,
        organisationId: site.organisationId,
        facts: { fields: withoutContacts(changed) },
      });
    return { siteId: site.id };
  });
}

function fieldsOf(site: ManagedSite, owner: ManagedOrganisation | null) {
  return { ...siteFields(site), organisation: owner?.names.fr ?? '' };
}

/** Values that another site already has. */
export function rivalProblems(site: Omit<ManagedSite, 'id'>, rivals: readonly ManagedSite[]): FieldProblem[] {
  return rivals.flatMap((rival): FieldProblem[] => {
    const called = `${rival.number} ${rival.name}`;
    const address = rival.addresses.find((each) => site.addresses.includes(each));
    return [
      ...(rival.number === site.number
        ? [{ field: 'number', problem: 'numberTaken' as const, value: rival.name }]
        : []),
      ...(address ? [{ field: 'addresses', problem: 'addressTaken' as const, value: `${address} (${called})` }] : []),
    ];
  });
}

/** Deletes a site without references; otherwise returns what refers to it. */
export function deleteSite(
  world: Store,
  actor: Actor,
  siteId: string,
): Promise<
  Outcome<
    { deleted: true },
    Refused<'missing'> | Refused<'inUse', { references: { tickets: number; people: number; announcements: number } }>
  >
> {
  return changePublic(world, hasDuty(actor, 'directory'), async (tx) => {
    const site = await findManagedSite(tx.trx, siteId, true);
    if (!site) return { refused: 'missing' as const };
    const references = await countReferencesToSite(tx.trx, siteId);
    if (Object.values(references).some((count) => count > 0)) return { refused: 'inUse' as const, references };
    await deleteRow(tx.trx, siteId);
    const fields = { number: { from: site.number, to: null }, name: { from: site.name, to: null } };
    const { organisationId } = site;
    await noteChange(world, tx, actor, { act: 'siteDeleted', siteId, organisationId, facts: { fields } });
    return { deleted: true as const };
  });
}

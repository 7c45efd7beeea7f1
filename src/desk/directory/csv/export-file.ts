import { organisationKeys } from '#desk/directory/csv/organisation-keys.ts';
import { yesOrNo } from '#desk/directory/csv/plan-entitlements.ts';
import { writeCsv } from '#desk/directory/csv/write-csv.ts';
import { organisationFields, siteFields } from '#domain/directory/fields.ts';
import { columns, type FileKind } from '#domain/directory/import.ts';
import { listEntitlements } from '#store/access/entitlements.ts';
import type { Handle } from '#store/database/database.ts';
import { listManagedSites } from '#store/directory/managed-sites.ts';
import { listOrganisations } from '#store/directory/organisations.ts';

/** The text of one of the three files. */
export async function exportFile(handle: Handle, kind: FileKind): Promise<string> {
  const rows = await rowsOf(handle, kind);
  const cells = rows.map((row) => columns[kind].map((column) => row[column] ?? ''));
  return writeCsv([columns[kind], ...cells]);
}

async function rowsOf(handle: Handle, kind: FileKind): Promise<Record<string, string>[]> {
  const organisations = kind === 'entitlements' ? [] : await listOrganisations(handle);
  switch (kind) {
    case 'organisations':
      return organisations.map((organisation) => ({ id: organisation.id, ...organisationFields(organisation) }));
    case 'sites': {
      const keys = organisationKeys(organisations);
      const sites = await listManagedSites(handle);
      return sites.map((site) => ({ ...siteFields(site), organisation: keys.keyOf(site.organisationId) }));
    }
    case 'entitlements':
      return entitlementRows(handle);
  }
}

async function entitlementRows(handle: Handle): Promise<Record<string, string>[]> {
  const all = await listEntitlements(handle);
  // Each person is named once, by their first address.
  const first = new Map(all.toReversed().map((each) => [`${each.siteId} ${each.personId}`, each]));
  return [...first.values()].toReversed().map(({ number, address, name, role, sharedMailbox, since }) => ({
    site: number,
    email: address,
    name: name ?? '',
    role,
    'shared-mailbox': yesOrNo(sharedMailbox),
    since: since?.slice(0, 10) ?? '',
  }));
}

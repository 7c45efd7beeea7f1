import { stringify } from 'csv-stringify/sync';
import { organisationKeys } from '#desk/directory/csv/organisation-keys.ts';
import { yesOrNo } from '#desk/directory/csv/plan-entitlements.ts';
import { organisationFields, siteFields } from '#domain/directory/fields.ts';
import { columns, type FileKind, toCell } from '#domain/directory/import.ts';
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

/**
 * A table as CSV: UTF-8 with a byte order mark, which spreadsheets need, and semicolons. Formulas are neutralised in every cell
 * (attack 54), so every exported table is written here.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toCell(cell) : cell)));
  // Quote cells with a lone CR or LF, which readers take as a new row; the library quotes only its own row delimiter.
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
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

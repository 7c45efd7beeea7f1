import { mapInTurns } from '#desk/directory/csv/in-turns.ts';
import type { OrganisationKeys } from '#desk/directory/csv/organisation-keys.ts';
import { rivalProblems } from '#desk/directory/sites.ts';
import { type FieldProblem, readSite, short } from '#desk/directory/typed-directory.ts';
import { differences, siteFields } from '#domain/directory/fields.ts';
import { type FileRow, type PlannedLine, separator } from '#domain/directory/import.ts';
import type { ManagedSite } from '#store/directory/managed-sites.ts';

/** The write for one line of sites. */
export interface SiteAct {
  before: ManagedSite | null;
  site: Omit<ManagedSite, 'id'>;
}

/** Returns the change that each line would make. A missing column leaves its field as it is. */
export async function planSites(
  rows: readonly FileRow[],
  known: readonly ManagedSite[],
  organisations: OrganisationKeys,
): Promise<PlannedLine<SiteAct>[]> {
  const byNumber = new Map(known.map((site) => [site.number, site]));
  const givenAt = new Map<string, number>();
  const planned = new Map(known.map((site) => [site.number, site]));
  const first = await mapInTurns(rows, (row) => planOne(row));
  // Addresses are compared once all lines are planned: two sites may swap one within a file.
  const owners = ownersOfAddresses([...planned.values()]);
  return first.map((line) => (line.outcome === 'refused' ? line : withoutRivals(line, owners)));

  function planOne({ line, cells }: FileRow): PlannedLine<SiteAct> {
    const number = cells.number ?? '';
    const before = byNumber.get(number) ?? null;
    const existing = before ? { ...siteFields(before), organisation: organisations.keyOf(before.organisationId) } : {};
    const fields: Record<string, string> = { ...existing, ...cells };
    const lists = { otherNames: parts(fields['other-names']), addresses: parts(fields.addresses) };
    const { site: read, problems } = readSite((field) => fields[field] ?? '', lists);
    // An address saved with "www." or other capitals is not a change if nobody edits it.
    const untouched = before && fields.addresses === siteFields(before).addresses;
    const site = untouched ? { ...read, addresses: before.addresses } : read;
    const organisationId = organisations.idOf(fields.organisation ?? '');
    if (organisationId === undefined)
      problems.push({ field: 'organisation', problem: 'organisation', value: short(fields.organisation ?? '') });
    const earlier = givenAt.get(number);
    if (earlier !== undefined) problems.push({ field: 'number', problem: 'twice', value: String(earlier) });
    givenAt.set(number, line);
    const key = [number, site.name].filter(Boolean).join(' ');
    if (problems.length > 0) return { line, key, outcome: 'refused', problems };
    const after = { ...site, organisationId: organisationId ?? null };
    planned.set(number, { ...after, id: before?.id ?? `line ${line}` });
    const changed = differences(existing, {
      ...siteFields(site),
      organisation: organisations.keyOf(after.organisationId),
    });
    if (before && Object.keys(changed).length === 0) return { line, key, outcome: 'same' };
    return { line, key, outcome: before ? 'changed' : 'added', changed, act: { before, site: after } };
  }
}

function withoutRivals(line: PlannedLine<SiteAct>, owners: Map<string, ManagedSite[]>): PlannedLine<SiteAct> {
  if (line.outcome !== 'added' && line.outcome !== 'changed') return line;
  const { site } = line.act;
  const rivals = site.addresses.flatMap((address) => owners.get(address) ?? []);
  const others = rivals.filter(({ number }) => number !== site.number);
  const problems: FieldProblem[] = rivalProblems(site, others);
  return problems.length === 0 ? line : { line: line.line, key: line.key, outcome: 'refused', problems };
}

function ownersOfAddresses(sites: readonly ManagedSite[]): Map<string, ManagedSite[]> {
  const owners = new Map<string, ManagedSite[]>();
  for (const site of sites)
    for (const address of site.addresses) owners.set(address, [...(owners.get(address) ?? []), site]);
  return owners;
}

/** The items of a list in a cell. */
export function parts(list: string | undefined): string[] {
  return (list ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

import { mapInTurns } from '#desk/directory/csv/in-turns.ts';
import { parts } from '#desk/directory/csv/plan-sites.ts';
import { readOrganisation, short } from '#desk/directory/typed-directory.ts';
import { differences, organisationFields } from '#domain/directory/fields.ts';
import type { FileRow, PlannedLine } from '#domain/directory/import.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { ManagedOrganisation } from '#store/directory/organisations.ts';

/** The write for one line of organisations. */
export interface OrganisationAct {
  before: ManagedOrganisation | null;
  organisation: Omit<ManagedOrganisation, 'id'>;
}

/**
 * Returns the change that each line would make. A row without an id means the organisation with that French name, or that name in
 * the first needed language, else a new one.
 */
export function planOrganisations(
  rows: readonly FileRow[],
  known: readonly ManagedOrganisation[],
  { needed, now }: { needed: readonly Language[]; now: Instant },
): Promise<PlannedLine<OrganisationAct>[]> {
  const byId = new Map(known.map((organisation) => [organisation.id, organisation]));
  const byName = Map.groupBy(known, ({ names }) => names.fr);
  const givenAt = new Map<string, number>();
  return mapInTurns(rows, planOne);

  function planOne({ line, cells }: FileRow): PlannedLine<OrganisationAct> {
    const id = cells.id ?? '';
    const named = byName.get(cells['name-fr'] || cells[`name-${needed[0]}`] || '') ?? [];
    const before = (id !== '' ? byId.get(id) : named.length === 1 ? named[0] : undefined) ?? null;
    const existing = before ? organisationFields(before) : { languages: 'fr|nl|de|en' };
    const fields: Record<string, string> = { ...existing, ...cells };
    const lists = { languages: parts(fields.languages), domains: parts(fields.domains) };
    const { organisation, problems } = readOrganisation((field) => fields[field] ?? '', lists, {
      needed,
      since: before?.lettersOnlySince ?? now,
    });
    if (id !== '' && before === null) problems.push({ field: 'id', problem: 'id', value: short(id) });
    const key = organisation.names.fr || short(id);
    const earlier = givenAt.get(before?.id ?? key);
    if (earlier !== undefined) problems.push({ field: 'name-fr', problem: 'twice', value: String(earlier) });
    givenAt.set(before?.id ?? key, line);
    if (problems.length > 0) return { line, key, outcome: 'refused', problems };
    const changed = differences(before ? existing : {}, organisationFields(organisation));
    if (before && Object.keys(changed).length === 0) return { line, key, outcome: 'same' };
    return { line, key, outcome: before ? 'changed' : 'added', changed, act: { before, organisation } };
  }
}

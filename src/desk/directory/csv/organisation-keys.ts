import { plain } from '#domain/directory/plain-words.ts';
import { isId } from '#store/database/ids.ts';
import type { ManagedOrganisation } from '#store/directory/organisations.ts';

/** Translates between organisations and cells: the French name, or the id if several organisations share that name. */
export interface OrganisationKeys {
  /** The cell for an export; empty if the organisation is null. */
  keyOf(id: string | null): string;
  /** The id for a cell with an id or a name in any language; null if empty, undefined if unknown or ambiguous. */
  idOf(cell: string): string | null | undefined;
}

/** Builds the lookup from all organisations. */
export function organisationKeys(organisations: readonly ManagedOrganisation[]): OrganisationKeys {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of organisations)
    for (const name of Object.values(names).map(plain)) byName.set(name, (byName.get(name) ?? new Set()).add(id));
  const idOfName = (name: string) => {
    const ids = byName.get(plain(name));
    return ids?.size === 1 ? [...ids][0] : undefined;
  };
  return {
    keyOf(id) {
      const organisation = id === null ? undefined : byId.get(id);
      if (!organisation) return '';
      return idOfName(organisation.names.fr) === organisation.id ? organisation.names.fr : organisation.id;
    },
    idOf(cell) {
      if (cell === '') return null;
      return isId(cell) && byId.has(cell) ? cell : idOfName(cell);
    },
  };
}

import { plain } from '#domain/directory/plain-words.ts';
import { isId } from '#store/database/ids.ts';
import type { KeptOrganisation } from '#store/directory/organisations.ts';

/** How a cell names an organisation: its French name, or its id where several are called that. */
export interface OrganisationKeys {
  /** What an export writes; empty is none. */
  keyOf(id: string | null): string;
  /** Read from its id or from its name in any language; null is none, undefined is not to be told. */
  idOf(cell: string): string | null | undefined;
}

/** Prepares the names of all organisations. */
export function organisationKeys(organisations: readonly KeptOrganisation[]): OrganisationKeys {
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

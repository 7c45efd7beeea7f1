import type { DirectoryAct, DirectoryFacts } from '#domain/directory/change.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database.ts';

export interface DirectoryChange {
  id: string;
  at: Instant;
  byPerson: string | null;
  act: DirectoryAct;
  organisationId: string | null;
  siteId: string | null;
  personId: string | null;
  facts: DirectoryFacts;
}

/** Notes what was changed, in the transaction that changes it. Many at once after an import. */
export async function addDirectoryChanges(trx: Trx, changes: readonly DirectoryChange[]): Promise<void> {
  for (let from = 0; from < changes.length; from += rowsMax) {
    const rows = changes.slice(from, from + rowsMax).map((change) => ({
      ...change,
      facts: JSON.stringify(change.facts),
    }));
    await trx.insertInto('directoryChanges').values(rows).execute();
  }
}

/** PostgreSQL takes 65,535 parameters a statement. */
const rowsMax = 1_000;

/** A change as it is told: names as they are now; null is who was erased, and an organisation or a site that is gone. */
export interface ToldChange extends DirectoryChange {
  byName: string | null;
  personName: string | null;
  siteNumber: string | null;
  siteName: string | null;
}

/** What was changed of a site, or of an organisation and its sites, the latest first. */
export function listDirectoryChanges(
  handle: Handle,
  of: { siteId: string } | { organisationId: string } | 'everything',
  limit: number,
): Promise<ToldChange[]> {
  let query = handle
    .selectFrom('directoryChanges as change')
    .leftJoin('people as author', 'author.id', 'change.byPerson')
    .leftJoin('people as person', 'person.id', 'change.personId')
    .leftJoin('sites', 'sites.id', 'change.siteId')
    .select(['change.id', 'change.at', 'change.byPerson', 'change.act', 'change.facts'])
    .select(['change.organisationId', 'change.siteId', 'change.personId'])
    .select(['author.name as byName', 'person.name as personName'])
    .select(['sites.number as siteNumber', 'sites.name as siteName'])
    .orderBy('change.id', 'desc')
    .limit(limit);
  if (of !== 'everything')
    query =
      'siteId' in of
        ? query.where('change.siteId', '=', of.siteId)
        : query.where('change.organisationId', '=', of.organisationId);
  return query.execute();
}

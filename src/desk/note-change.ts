import type { Tx, World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { DirectoryChange } from '#store/directory-changes.ts';
import { addDirectoryChanges } from '#store/directory-changes.ts';

export type ChangeToNote = Pick<DirectoryChange, 'act'> &
  Partial<Pick<DirectoryChange, 'organisationId' | 'siteId' | 'personId' | 'facts'>>;

/** Notes changes of the directory with who made them and when (R25), in the transaction that makes them. */
export async function noteChanges(
  world: World,
  { trx }: Tx,
  by: Pick<Actor, 'personId'>,
  changes: readonly ChangeToNote[],
): Promise<void> {
  const at = world.clock.now();
  const nothing = { organisationId: null, siteId: null, personId: null, facts: {} };
  const rows = changes.map((change) => ({ ...nothing, ...change, id: world.newId(), at, byPerson: by.personId }));
  await addDirectoryChanges(trx, rows);
}

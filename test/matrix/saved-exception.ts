import assert from 'node:assert/strict';
import { addException } from '#desk/desks/change-exceptions.ts';
import { exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import { findDesk } from '#store/desks/desks.ts';
import type { MatrixWorld } from './world.ts';

/** The id of an exception to the first desk's hours; creates it if needed. */
export async function saveException({ desk, deskIds, actorOf }: MatrixWorld): Promise<string> {
  const saved = async () => exceptionsOf(await findDesk(desk.db, deskIds.one))[0]?.id;
  const known = await saved();
  if (known !== undefined) return known;
  const reason = { fr: 'Inventaire', nl: 'Inventaris', de: 'Inventur', en: 'Stocktaking' };
  const typed = { from: '2027-06-30', until: '', hours: '08:30-12:00', of: ['desk'], reason };
  const added = await addException(desk.world, actorOf('jonas'), deskIds.one, typed);
  assert.ok('saved' in added, JSON.stringify(added));
  return (await saved())!;
}

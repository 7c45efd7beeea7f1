import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import { momentOf } from '#store/database/ids.ts';
import { isRush } from '#store/intake/incoming-mails.ts';

/** "Within seconds" (R3), also in a rush. */
const waitedMillisecondsMax = 15_000;
const millisecondsBetweenLooks = 200;

/** In a rush, incoming mail goes first and letters wait a little. Their batches are then larger and cheaper. */
export async function letContactsIn({ db }: Store, mailIds: readonly string[]): Promise<void> {
  const oldest = Math.min(...mailIds.map(momentOf));
  while (Date.now() - oldest < waitedMillisecondsMax && (await isRush(db))) await pause(millisecondsBetweenLooks);
}

/** Letters that were due by this moment are to be sent now. In a rush, later ones are left to wait. */
export async function lettersDueBy({ db }: Store): Promise<Instant> {
  const waiting = (await isRush(db)) ? waitedMillisecondsMax : 0;
  return new Date(Date.now() - waiting).toISOString();
}

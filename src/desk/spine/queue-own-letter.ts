import { type DeskLetter, queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Tx, World } from '#desk/spine/world.ts';

/**
 * Queues a letter about a person's sign-in or access. It belongs to no desk, so the first desk sends it. Returns its id, or null
 * without a desk.
 */
export async function queueOwnLetter(world: World, tx: Tx, about: Omit<DeskLetter, 'deskId'>): Promise<string | null> {
  const [desk] = await world.allDesks(tx.trx);
  return desk ? queueDeskLetter(world, tx, { ...about, deskId: desk.id }) : null;
}

import { type DeskLetter, queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Tx, World } from '#desk/spine/world.ts';

/** Queues a letter about somebody's sign-in or access, which is no desk's matter: the first desk sends it. Its id; null without a desk. */
export async function queueOwnLetter(world: World, tx: Tx, about: Omit<DeskLetter, 'deskId'>): Promise<string | null> {
  const [desk] = await world.allDesks(tx.trx);
  return desk ? queueDeskLetter(world, tx, { ...about, deskId: desk.id }) : null;
}

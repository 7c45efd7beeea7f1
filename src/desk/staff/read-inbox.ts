import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { markRead } from '#store/staff/news.ts';

/** Marks all of a person's news as read. */
export function readWholeInbox(world: Store, actor: Actor): Promise<boolean> {
  return world.transact(({ trx }) => markRead(trx, { personId: actor.personId, at: world.clock.now() }));
}

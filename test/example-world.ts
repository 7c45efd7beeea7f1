import { fillWorld } from '#demo/fill-world.ts';
import type { World } from '#desk/spine/world.ts';
import { allowingTransactions } from '#test/outside-transactions.ts';

/** Fills the demonstration's world in one transaction, once, before anything else uses the database. */
export function fillExampleWorld(world: World): Promise<void> {
  return allowingTransactions(() => fillWorld(world));
}

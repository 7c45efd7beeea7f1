import { isRefused, type Outcome } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';

/** Runs a verb in one transaction if its actor may; others get "missing". */
export function ifMay<Result>(world: Store, may: boolean, work: (tx: Tx) => Promise<Result>): Promise<Outcome<Result>> {
  return may ? world.transact(work) : Promise.resolve({ refused: 'missing' });
}

/** The same for a change of what everyone sees: after its commit, no process shows the former content. */
export async function changePublic<Result>(
  world: Store,
  may: boolean,
  work: (tx: Tx) => Promise<Result>,
): Promise<Outcome<Result>> {
  const done = await ifMay(world, may, work);
  if (!isRefused(done)) world.publicChanged();
  return done;
}

import { fillShown } from '#demo/catalogue/fill-shown.ts';
import { fillAccess } from '#demo/fill-access.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { fillDirectory } from '#demo/fill-directory.ts';
import { fillWorld } from '#demo/fill-world.ts';
import { halfYear } from '#demo/tickets/half-year.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { claimInstallation } from '#store/database/installation.ts';
import { readSetting, writeSetting } from '#store/database/settings.ts';

type Prepared = 'filled' | 'filledBefore' | { refused: 'ownDesk' };

/**
 * Fills a database with the demonstration's cast and tickets, once. Refuses a real desk, made by `desk create`. One transaction,
 * so a crash leaves an empty database for the next start.
 */
export function prepareDemonstration(world: World): Promise<Prepared> {
  return world.transact(async (tx) => {
    if ((await claimInstallation(tx.trx, 'demonstration')) !== 'demonstration') return { refused: 'ownDesk' };
    if ((await readSetting(tx.trx, filledAt)) !== null) return 'filledBefore';
    const within: World = { ...world, db: tx.trx, transact: (work) => work(tx) };
    if (!(await hasCast(tx))) await fillCast(within);
    await fillDirectory(within);
    await fillWorld(within, { before: halfYear });
    await fillShown(within);
    await fillAccess(within);
    await writeSetting(tx.trx, filledAt, world.clock.now());
    return 'filled';
  });
}

const filledAt = 'demonstrationFilledAt';

async function hasCast({ trx }: Tx): Promise<boolean> {
  return (await trx.selectFrom('desks').select('id').limit(1).executeTakeFirst()) !== undefined;
}

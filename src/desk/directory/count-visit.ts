import { networkOf } from '#desk/limits/network.ts';
import type { Limits, Store } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { localDate } from '#locales/format.ts';
import { countReferral } from '#store/directory/referrals.ts';

/**
 * Lookups per network and hour of real time: enough for a class or a town hall, and too few for a script to inflate the figures.
 */
const visitsOfNetwork = { name: 'visit of a contact', points: 60, seconds: 60 * 60 };

/**
 * Counts an anonymous visitor who is shown a contact (R8): desk, day in its zone and site, never who. `siteNumber` is null if
 * nothing was found. Above the network's limit the visit is not counted, but nobody is refused.
 */
export async function countVisit(
  world: Store & Limits,
  desk: Desk,
  siteNumber: string | null,
  clientAddress: string,
): Promise<void> {
  if ((await world.limiter(visitsOfNetwork).take(networkOf(clientAddress))) !== null) return;
  const day = localDate(world.clock.now(), desk.zone);
  await world.transact(({ trx }) => countReferral(trx, { deskId: desk.id, day, siteNumber: siteNumber ?? '' }));
}

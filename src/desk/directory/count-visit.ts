import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '#desk/limits/network.ts';
import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { localDate } from '#locales/format.ts';
import { countReferral } from '#store/directory/referrals.ts';

/**
 * Lookups per network and hour of real time: enough for a class or a town hall, and too few for a script to inflate the figures.
 */
const visitsOfNetworkMax = 60;

/**
 * Counts an anonymous visitor who is shown a contact (R8): desk, day in its zone and site, never who. `siteNumber` is null if
 * nothing was found. Above the network's limit the visit is not counted, but nobody is refused.
 */
export async function countVisit(
  world: World,
  desk: Desk,
  siteNumber: string | null,
  clientAddress: string,
): Promise<void> {
  if (!(await isWithinLimit(world, clientAddress))) return;
  const day = localDate(world.clock.now(), desk.zone);
  await world.transact(({ trx }) => countReferral(trx, { deskId: desk.id, day, siteNumber: siteNumber ?? '' }));
}

/** Counted in the memory of each process: it only protects figures, so a public page needs no extra write. */
async function isWithinLimit({ signer }: World, clientAddress: string): Promise<boolean> {
  const limit = limits.get(signer) ?? new RateLimiterMemory({ points: visitsOfNetworkMax, duration: 60 * 60 });
  limits.set(signer, limit);
  return limit.consume(networkOf(clientAddress)).then(
    () => true,
    () => false,
  );
}

/** Keyed by the signer, the one part of a world that a transaction does not replace. */
const limits = new WeakMap<World['signer'], RateLimiterMemory>();

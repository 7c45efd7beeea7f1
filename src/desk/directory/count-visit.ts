import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '#desk/limits/network.ts';
import type { World } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { localDate } from '#locales/format.ts';
import { countReferral } from '#store/directory/referrals.ts';

/** A class or a town hall behind one address looks up so many in an hour of real time; a script would fill the figures. */
const visitsOfNetworkMax = 60;

/**
 * Counts a stranger who is shown whom to ask (R8): the desk, the day in its time, the site, and never who. `siteNumber` is
 * null where nothing was found. Above the limit of a network nothing is counted, and nobody is refused anything.
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

/** Counted in each process: it protects figures and refuses nobody, so a public page does not wait for a write more. */
async function isWithinLimit({ signer }: World, clientAddress: string): Promise<boolean> {
  const limit = limits.get(signer) ?? new RateLimiterMemory({ points: visitsOfNetworkMax, duration: 60 * 60 });
  limits.set(signer, limit);
  return limit.consume(networkOf(clientAddress)).then(
    () => true,
    () => false,
  );
}

/** By the one part of a world that no transaction replaces. */
const limits = new WeakMap<World['signer'], RateLimiterMemory>();

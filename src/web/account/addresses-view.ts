import { partableMerges } from '#desk/people/merge-people.ts';
import { longDate } from '#locales/format.ts';
import { listAddresses } from '#store/people/people.ts';
import { findClaim } from '#store/sign-in/address-claims.ts';
import { type AccountVisit, framedPerson } from '#web/account/account-visit.ts';

/** Returns a person's addresses, the address that waits for its code, and recent merges that can still be undone. */
export async function addressesView(visit: AccountVisit) {
  const { actor, language, services } = visit;
  const { world } = services;
  const [addresses, claim, merges, [desk]] = await Promise.all([
    listAddresses(world.db, actor.personId),
    findClaim(world.db, actor.personId, new Date().toISOString()),
    partableMerges(world, actor.personId),
    world.allDesks(world.db),
  ]);
  const zone = desk?.zone ?? 'Europe/Brussels';
  return {
    person: framedPerson(visit),
    addresses: addresses.map(({ address, provedAt }) => ({ address, proved: provedAt !== null })),
    claimed: claim?.address ?? null,
    merges: merges.map(({ id, at, addresses: joined }) => ({
      id,
      addresses: joined.join(', '),
      date: longDate(at, language, zone),
    })),
  };
}

export type AddressesView = Awaited<ReturnType<typeof addressesView>>;

import { siteIndexOf } from '#desk/directory/site-index.ts';
import { networkOf } from '#desk/limits/network.ts';
import type { Limits, Store } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { localDate } from '#locales/format.ts';
import { listOrganisations } from '#store/directory/organisations.ts';
import { countReferral } from '#store/directory/referrals.ts';

/**
 * The id of the contact organisation that an agent typed for a referral (R8): by a site number or by its name in any language.
 * Null if none or several match.
 */
export async function findContact(world: Store, typed: string): Promise<string | null> {
  const wanted = fold(typed);
  if (wanted === '') return null;
  if (/^\d{4}$/.test(wanted)) return (await siteIndexOf(world, world.db)).byNumber.get(wanted)?.organisationId ?? null;
  const named = (await listOrganisations(world.db)).map(({ id, names }) => ({
    id,
    names: Object.values(names).map(fold),
  }));
  const same = named.filter(({ names }) => names.includes(wanted));
  const near = same.length > 0 ? same : named.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return near.length === 1 ? near[0]!.id : null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

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

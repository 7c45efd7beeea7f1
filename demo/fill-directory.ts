import { furtherOrganisations, furtherSites, referredVisits } from '#demo/directory.ts';
import type { World } from '#desk/spine/world.ts';
import { localDate } from '#locales/format.ts';
import { listDesks } from '#store/desks/desks.ts';
import { addOrganisations, addSites } from '#store/directory/directory.ts';
import { addReferredVisits } from '#store/directory/referrals.ts';

/** Adds the organisations and sites that only the demonstration has, and the last months' visits. */
export function fillDirectory(world: World): Promise<void> {
  return world.transact(async ({ trx }) => {
    const names = Object.keys(furtherOrganisations) as (keyof typeof furtherOrganisations)[];
    const ids = Object.fromEntries(names.map((name) => [name, world.newId()]));
    await addOrganisations(
      trx,
      names.map((name) => ({ ...furtherOrganisations[name], id: ids[name]! })),
    );
    await addSites(
      trx,
      furtherSites.map(({ organisation, ...site }) => ({
        ...site,
        id: world.newId(),
        organisationId: ids[organisation]!,
      })),
    );
    const desk = (await listDesks(trx))[0]!;
    const now = Date.parse(world.clock.now());
    const visits = Object.entries(referredVisits).flatMap(([siteNumber, months]) =>
      months.map((count, back) => ({
        deskId: desk.id,
        siteNumber,
        visits: count,
        day: localDate(now - back * monthMilliseconds, desk.zone),
      })),
    );
    await addReferredVisits(trx, visits);
  });
}

const monthMilliseconds = 30 * 24 * 60 * 60 * 1000;

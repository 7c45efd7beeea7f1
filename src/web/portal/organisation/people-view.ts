import { editorsCap } from '#domain/access/entitlement.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import { managedWords } from '#locales/access/messages.ts';
import { localDate, longDate } from '#locales/format.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { listSitesOfOrganisation } from '#store/directory/managed-sites.ts';
import type { ManagerVisit } from './manager-visit.ts';

export type SiteGroup = Awaited<ReturnType<typeof peopleView>>['groups'][number];

/** Larger organisations use the directory. */
export const sitesMax = 200;

/** Returns people, sites and roles, by site. */
export async function peopleView(visit: ManagerVisit) {
  const { services, organisation, held, language, desk } = visit;
  const { world } = services;
  const { people: words } = managedWords[language];
  const max = editorsCap(await world.allDesks(world.db));
  const sites = await listSitesOfOrganisation(world.db, organisation.id, sitesMax);
  const groups = sites.map(({ id, number, name }) => {
    const people = held.filter(({ siteId }) => siteId === id);
    const editors = people.filter(({ role }) => role === 'editor').length;
    return {
      id,
      name: `${name} (${number})`,
      editors: editors > max ? words.above({ editors, max }) : words.editors({ editors, max }),
      people: people.map((person) => lineOf(person, visit)),
    };
  });
  const managers = await listServiceManagers(world.db, organisation.id);
  return {
    groups,
    managers: managers.map(({ personId, name, address }) => ({
      id: personId,
      name: name ?? address ?? words.erased,
      address,
    })),
    zone: desk.zone,
  };
}

function lineOf(person: ManagerVisit['held'][number], { language, desk: { zone } }: ManagerVisit) {
  const { people: words } = managedWords[language];
  const { personId, name, address, role, since, sharedMailbox, loan } = person;
  const until = loan && dateIn(zone, plusSeconds(new Date(loan.untilAt).toISOString(), -1));
  return {
    id: personId,
    name: name ?? address ?? words.erased,
    address,
    role,
    notes: [
      ...(sharedMailbox ? [words.shared] : []),
      ...(loan && until
        ? [words.borrowed({ lender: loan.lenderName ?? words.erased, date: longDate(until, language, zone) })]
        : []),
    ],
    since: since === null ? words.since : longDate(localDate(since, zone), language, zone),
  };
}

import { directoryAdminWords } from '#locales/admin/messages.ts';
import { localDate, longDate } from '#locales/format.ts';
import type { Entitled } from '#store/access/entitlements.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

export type PersonRow = ReturnType<typeof peopleView>[number];

/** Returns the editors and owners of a site, as the page names them. */
export function peopleView({ language, desks }: AdminVisit, people: readonly Entitled[]) {
  const words = directoryAdminWords[language].people;
  const zone = desks[0]?.zone ?? 'UTC';
  return people.map(({ personId, name, address, role, since, sharedMailbox }) => ({
    id: personId,
    name: name ?? address ?? words.erased,
    address,
    role,
    shared: sharedMailbox,
    since: since && words.since({ date: longDate(localDate(since, zone), language, zone) }),
  }));
}

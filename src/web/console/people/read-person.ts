import { recordPersonReading } from '#desk/history/record-audit.ts';
import { callWords, consoleWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { findCallTickets } from '#store/calls/call-search.ts';
import { listPhoneCalls } from '#store/calls/phone-calls.ts';
import { isId } from '#store/database/ids.ts';
import { findKnownPerson, listPersonNotes } from '#store/people/known-person.ts';
import { urls } from '#web/app/urls.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Enough to recognise somebody; a search finds the rest. */
const shownMax = { tickets: 20, calls: 10, notes: 10 };

/** Returns a person's page; null if the reader may not know them. The trail records the reading (R25). */
export async function readPerson(visit: StaffVisit, id: string) {
  const { actor, services, language } = visit;
  const { world } = services;
  const { db } = world;
  const person = isId(id) ? await findKnownPerson(db, actor, id) : undefined;
  if (!person) return null;
  await recordPersonReading(world, actor, person.id);
  const [tickets, calls, notes, desks] = await Promise.all([
    findCallTickets(db, actor, { personIds: [id] }, shownMax.tickets),
    listPhoneCalls(db, actor, { personId: id }, { after: null, limit: shownMax.calls, now: world.clock.now() }),
    listPersonNotes(db, actor, id, shownMax.notes),
    world.allDesks(db),
  ]);
  const zone = zoneOf(visit, desks);
  const say = deskWords[language];
  const { statuses, anonymous } = consoleWords[language].list;
  const when = (at: string) => shortDateTime(at, language, zone);
  const address = person.addresses[0]?.address;
  return {
    id,
    name: person.name ?? address ?? (person.phone === null ? anonymous : phone(person.phone)),
    phone: person.phone === null ? null : phone(person.phone),
    language: person.language && say.languages[person.language],
    addresses: person.addresses,
    roles: [
      ...person.sites.map((site) => ({ text: say.roles[site.role], of: `${site.number} ${site.name}` })),
      ...person.manages.map((names) => ({ text: say.roles.serviceManager, of: names[language] })),
    ],
    tickets: tickets.map(({ number, summary, status }) => ({ number, summary, status, word: statuses[status] })),
    /** All of their tickets, as a search. */
    all: address === undefined ? null : urls.console({ q: `from:${address}` }),
    calls: calls.map((call) => ({
      id: call.id,
      when: when(call.rangAt),
      how: callWords[language].lines[call.language],
      agent: call.answeredByName,
      ticket: call.ticketNumber,
    })),
    notes: notes.map(({ at, ...note }) => ({ ...note, when: when(at) })),
  };
}

export type PersonPage = NonNullable<Awaited<ReturnType<typeof readPerson>>>;

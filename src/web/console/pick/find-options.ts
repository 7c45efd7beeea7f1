import { readPhone } from '#desk/people/identify-person.ts';
import { callWords } from '#locales/console/messages.ts';
import { phone } from '#locales/phone.ts';
import { findCallPeople, findCallSites } from '#store/calls/call-search.ts';
import { type Caller, findCallers } from '#store/calls/phone-callers.ts';
import type { Option } from '#web/console/pick/combobox.tsx';
import type { StaffVisit } from '#web/console/staff.ts';

/** Longer lists are not read. */
const optionsMax = 8;

/** Sites by number, or by part of a name or address. */
export async function findSiteOptions({ actor, services }: StaffVisit, q: string): Promise<Option[]> {
  const found = await findCallSites(services.world.db, actor, q, optionsMax);
  return found.map(({ number, name, address }) => ({
    value: number,
    label: name,
    detail: address === null ? number : `${number} · ${address}`,
  }));
}

/** People whom the reader may know, by name, address or phone number. */
export async function findPersonOptions(visit: StaffVisit, q: string): Promise<PersonOption[]> {
  return (await findPeople(visit, q, optionsMax)).map((person) => personOption(person, visit));
}

/** People by name, address or phone number. */
export async function findPeople({ actor, services }: StaffVisit, q: string, limit: number): Promise<Caller[]> {
  const { db } = services.world;
  const number = /(?:\d.*){6}/.test(q) ? readPhone(q) : null;
  const [byPhone, called] = await Promise.all([
    number === null ? [] : findCallers(db, actor, number, limit),
    q.length < 2 ? [] : findCallPeople(db, actor, q, limit),
  ]);
  return [...byPhone, ...called.filter(({ id }) => !byPhone.some((one) => one.id === id))];
}

/** A person whom the reader may know, and how they can be reached. */
export interface PersonOption extends Option {
  phone: string | null;
  address: string | null;
  /** Their sites: a new ticket is about one of them. */
  sites: Option[];
}

/** A person as the option of a field: their name, else how they can be reached. */
function personOption(person: Caller, { language }: StaffVisit): PersonOption {
  const number = person.phone === null ? null : phone(person.phone);
  const [label = callWords[language].who.unknown, ...rest] = [person.name, person.address, number].filter(isGiven);
  const site = person.site && `${person.site.number} ${person.site.name}`;
  const detail = [...rest, site].filter(isGiven).join(' · ');
  const sites = person.sites.map(({ number: value, name }) => ({ value, label: name, detail: value }));
  return { value: person.id, label, detail, phone: number, address: person.address, sites };
}

function isGiven(text: string | null): text is string {
  return text !== null;
}

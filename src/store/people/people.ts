import { type RawBuilder, sql } from 'kysely';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';

export interface Person {
  id: string;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous: boolean;
  /** The first of their addresses; null is none. */
  address: string | null;
  provedAt: string | null;
  bouncedAt: string | null;
  /** The name came with an unproved contact (R3). Only the intake of mail asks. */
  isNameUnproved?: boolean;
}

const personColumns = ['people.id', 'people.name', 'people.phone', 'people.language', 'people.anonymous'] as const;
const addressColumns = ['addresses.address', 'addresses.provedAt', 'addresses.bouncedAt'] as const;

export function findPersonByAddress(handle: Handle, address: string): Promise<Person | undefined> {
  return handle
    .selectFrom('addresses')
    .innerJoin('people', 'people.id', 'addresses.personId')
    .select([...personColumns, ...addressColumns])
    .where('addresses.address', '=', address.toLowerCase())
    .executeTakeFirst();
}

export async function readPeople(handle: Handle, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await handle
    .selectFrom('people')
    .leftJoin('addresses', 'addresses.personId', 'people.id')
    .select([...personColumns, ...addressColumns])
    .where('people.id', 'in', [...new Set(ids)])
    .orderBy('addresses.address')
    .execute();
  // A person may have several addresses: mail goes to one that it reaches, the first of them.
  const people = new Map<string, Person>();
  for (const row of rows) {
    const known = people.get(row.id);
    if (!known || (known.bouncedAt !== null && row.bouncedAt === null)) people.set(row.id, row);
  }
  return people;
}

export interface NewPerson {
  id: string;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous: boolean;
  address: string | null;
  /** The name came with an unproved contact, so no letter greets with it (R3). */
  isNameUnproved?: boolean;
}

export type AddedPerson = Person & { isNew: boolean };

/** Adds a person; whoever has the address already is meant and returned instead. */
export async function addPerson(trx: Trx, person: NewPerson): Promise<AddedPerson> {
  const { id, name, phone, language, anonymous, address, isNameUnproved = false } = person;
  if (address !== null) return (await addSenders(trx, [{ ...person, address }]))[0]!;
  const nameFrom = isNameUnproved ? id : null;
  await trx.insertInto('people').values({ id, name, phone, language, anonymous, nameFrom }).execute();
  return { id, name, phone, language, anonymous, address, provedAt: null, bouncedAt: null, isNew: true };
}

/** The same of several with an address each, no address twice, in one round trip; they come back in their order. */
export async function addSenders(
  trx: Trx,
  people: readonly (NewPerson & { address: string })[],
): Promise<AddedPerson[]> {
  if (people.length === 0) return [];
  // In one order everywhere, so that of two transactions that add the same people none waits for the other in a ring.
  const told = people
    .map((person) => ({ ...person, address: person.address.toLowerCase() }))
    .toSorted((one, other) => (one.address < other.address ? -1 : 1));
  const { rows } = await sql<AddedPerson>`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as told (id uuid, name text, phone text, language text, anonymous boolean, address text, "isNameUnproved" boolean)
    ), known as (
      select p.id, p.name, p.phone, p.language, p.anonymous, a.address, a.proved_at, a.bounced_at
      from told join addresses a on a.address = told.address join people p on p.id = a.person_id
    ), person as (
      insert into people (id, name, phone, language, anonymous, name_from)
      select id, name, phone, language, anonymous, case when "isNameUnproved" then id end from told where address not in (select address from known)
      returning id, name, phone, language, anonymous
    ), address as (
      insert into addresses (address, person_id) select told.address, told.id from told join person on person.id = told.id
      on conflict do nothing returning address, person_id
    )
    select known.*, false as is_new from known
    union all
    select person.*, address.address, null, null, true from person join address on address.person_id = person.id`.execute(
    trx,
  );
  const added = new Map(rows.map((person) => [person.address, person]));
  const wanted = people.map(({ address }) => address.toLowerCase());
  return Promise.all(wanted.map(async (address) => added.get(address) ?? (await addedMeanwhile(trx, address))));
}

/** Another transaction added the address at this moment. */
async function addedMeanwhile(trx: Trx, address: string): Promise<AddedPerson> {
  const known = await findPersonByAddress(trx, address);
  if (!known) throw new Error('An address that was taken belongs to nobody.');
  return { ...known, isNew: false };
}

/**
 * What a person tells of themselves fills what was not known; it never overwrites what was, apart from a name that came with
 * an unproved contact.
 */
export async function completePerson(
  trx: Trx,
  id: string,
  { name = null, isNameUnproved = false, ...told }: Partial<NewPerson>,
): Promise<void> {
  const isProved = name !== null && !isNameUnproved;
  await trx
    .updateTable('people')
    .set({
      name: sql`case when name_from is not null and ${isProved} then ${name} else coalesce(name, ${name}) end`,
      nameFrom: sql`case when ${isProved} then null when name is null and ${name}::text is not null then id else name_from end`,
      phone: sql`coalesce(phone, ${told.phone ?? null})`,
      language: sql`coalesce(language, ${told.language ?? null})`,
    })
    .where('id', '=', id)
    .execute();
}

/** The contact that has just given a person's name opened this ticket, and proving it proves the name; null is a proved contact. */
export async function noteNameFrom(trx: Trx, personId: string, ticketId: string | null): Promise<void> {
  const given = trx.updateTable('people').set({ nameFrom: ticketId }).where('id', '=', personId);
  await given.where('nameFrom', '=', personId).execute();
}

/** The contact of this ticket is proved, and with it the name that it gave (R3). */
export async function proveName(trx: Trx, personId: string, ticketId: string): Promise<void> {
  const given = trx.updateTable('people').set({ nameFrom: null }).where('id', '=', personId);
  await given.where('nameFrom', '=', ticketId).execute();
}

/** The name by which a letter greets a person; null where they gave none, or only with a contact that is not proved (R3). */
export async function findGreetedName(handle: Handle, personId: string): Promise<string | null> {
  const people = handle.selectFrom('people').select('name').where('id', '=', personId);
  return (await people.where('nameFrom', 'is', null).executeTakeFirst())?.name ?? null;
}

/**
 * The address belongs to who writes from it (R3): by a sign-in, a POST behind a link, a signed reply, or aligned mail.
 * Gives its person; null is an address that nobody has.
 */
export async function proveAddress(trx: Trx, address: string, at: string): Promise<string | null> {
  const row = await trx
    .updateTable('addresses')
    .set({ provedAt: sql`coalesce(proved_at, ${at})` })
    .where('address', '=', address.toLowerCase())
    .returning('personId')
    .executeTakeFirst();
  return row?.personId ?? null;
}

/**
 * Whether the desk knows a person: an address of theirs was proved, they have access to a site, or they have an account, as staff
 * do. Agents are warned of an unproved contact that names one (R3). A condition on a person's id.
 */
export function isKnown(personId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from addresses where person_id = ${personId} and proved_at is not null)
    or exists (select from entitlements where person_id = ${personId})
    or exists (select from accounts where person_id = ${personId}))`;
}

/** The same of one person; false for one who does not exist. */
export async function findIsKnown(handle: Handle, personId: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select ${isKnown(sql`${personId}::uuid`)} as known`.execute(handle);
  return rows[0]!.known;
}

/** Whether a person is an editor or owner of any site that the desks serve, and of which (R8). */
export async function sitesOf(
  handle: Handle,
  personId: string,
): Promise<{ siteId: string; organisationId: string | null }[]> {
  return handle
    .selectFrom('entitlements')
    .innerJoin('sites', 'sites.id', 'entitlements.siteId')
    .select(['sites.id as siteId', 'sites.organisationId'])
    .where('entitlements.personId', '=', personId)
    .execute();
}

export async function findPerson(handle: Handle, id: string): Promise<Person | undefined> {
  return (await readPeople(handle, [id])).get(id);
}

/** Who of these people is meant by a name or a phone number; null when none is. */
export async function findPersonInTicket(
  handle: Handle,
  ids: readonly string[],
  { name, phone }: { name: string | null; phone: string | null },
): Promise<string | null> {
  const people = await readPeople(handle, ids);
  const sameName = (person: Person) => name !== null && person.name?.toLowerCase() === name.trim().toLowerCase();
  const samePhone = (person: Person) => phone !== null && person.phone === phone;
  return [...people.values()].find((person) => samePhone(person) || sameName(person))?.id ?? null;
}

/** People with an address, by name: for the demonstration, where a visitor writes as any of them. */
export function listKnownPeople(handle: Handle, limit: number): Promise<{ name: string | null; address: string }[]> {
  return handle
    .selectFrom('addresses')
    .innerJoin('people', 'people.id', 'addresses.personId')
    .select(['people.name', 'addresses.address'])
    .orderBy('people.name')
    .limit(limit)
    .execute();
}

/** Adds people of whom only an address and perhaps a name is known; the addresses are nobody's yet. */
export async function addPeople(
  trx: Trx,
  people: readonly { id: string; address: string; name: string | null }[],
): Promise<void> {
  if (people.length === 0) return;
  const [ids, addresses, names] = [
    people.map(({ id }) => id),
    people.map(({ address }) => address),
    people.map(({ name }) => name),
  ];
  await sql`with added as (
      insert into people (id, name, anonymous)
      select id, name, false from unnest(${ids}::uuid[], ${names}::text[]) as person (id, name)
    )
    insert into addresses (address, person_id)
    select address, id from unnest(${addresses}::text[], ${ids}::uuid[]) as known (address, id)`.execute(trx);
}

/** The language of whoever has chosen none yet. */
export async function takeLanguageOver(trx: Trx, personId: string, language: Language): Promise<void> {
  await trx.updateTable('people').set({ language }).where('id', '=', personId).where('language', 'is', null).execute();
}

/** The language in which pages and new mails speak to a person. */
export async function saveLanguage(trx: Trx, personId: string, language: Language): Promise<void> {
  await trx.updateTable('people').set({ language }).where('id', '=', personId).execute();
}

/** What a person says of themselves takes the place of what was known. */
export async function saveDetails(
  trx: Trx,
  personId: string,
  details: { name: string | null; phone: string | null; language: Language },
): Promise<void> {
  await trx
    .updateTable('people')
    .set({ ...details, nameFrom: null })
    .where('id', '=', personId)
    .execute();
}

/** An address that nobody had is a person's from now on. */
export async function addAddress(trx: Trx, personId: string, address: string): Promise<void> {
  await trx.insertInto('addresses').values({ address: address.toLowerCase(), personId }).execute();
}

/** Every address of a person, and whether it has proved itself. */
export function listAddresses(
  handle: Handle,
  personId: string,
): Promise<{ address: string; provedAt: string | null }[]> {
  return handle
    .selectFrom('addresses')
    .select(['address', 'provedAt'])
    .where('personId', '=', personId)
    .orderBy('address')
    .execute();
}

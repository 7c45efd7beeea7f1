import { type RawBuilder, sql } from 'kysely';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

export interface Person {
  id: string;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous: boolean;
  /** The first of their addresses; null if they have no address. */
  address: string | null;
  provedAt: string | null;
  bouncedAt: string | null;
  /** The name came from an unverified contact, so letters do not greet with it (R3). Only mail intake reads this. */
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
  return ids.length === 0 ? new Map() : peopleFrom(await peopleWith(handle, ids).execute());
}

/** The query of `readPeople` for a statement that reads more; `peopleFrom` reads its rows. */
export function peopleWith(handle: Handle, ids: readonly string[]) {
  return handle
    .selectFrom('people')
    .leftJoin('addresses', 'addresses.personId', 'people.id')
    .select([...personColumns, ...addressColumns])
    .where(sql<boolean>`people.id = any(${[...ids]}::uuid[])`)
    .orderBy('addresses.address');
}

/** The people in the rows of `peopleWith`, by id. */
export function peopleFrom(rows: readonly Person[]): Map<string, Person> {
  // If a person has several addresses, use the first one that does not bounce.
  const people = new Map<string, Person>();
  for (const row of rows) {
    const known = people.get(row.id);
    if (!known || (known.bouncedAt !== null && row.bouncedAt === null)) people.set(row.id, row);
  }
  return people;
}

type NewPerson = Omit<Person, 'provedAt' | 'bouncedAt'>;

type AddedPerson = Person & { isNew: boolean };

/** Adds a person, or returns the existing person with this address. */
export async function addPerson(trx: Trx, person: NewPerson): Promise<AddedPerson> {
  const { id, name, phone, language, anonymous, address, isNameUnproved = false } = person;
  if (address !== null) return (await addSenders(trx, [{ ...person, address }]))[0]!;
  const nameFrom = isNameUnproved ? id : null;
  await trx.insertInto('people').values({ id, name, phone, language, anonymous, nameFrom }).execute();
  return { id, name, phone, language, anonymous, address, provedAt: null, bouncedAt: null, isNew: true };
}

/** The same for several people with one distinct address each, in one round trip and in the given order. */
export async function addSenders(
  trx: Trx,
  people: readonly (NewPerson & { address: string })[],
): Promise<AddedPerson[]> {
  if (people.length === 0) return [];
  // One global order, so that two transactions that add the same people do not deadlock.
  const given = people
    .map((person) => ({ ...person, address: person.address.toLowerCase() }))
    .toSorted((one, other) => (one.address < other.address ? -1 : 1));
  // The known ones are found by a list: PostgreSQL expects a hundred rows of JSON, and reads all addresses of a smaller desk.
  const rows = await rowsOf<AddedPerson>(trx)`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as given (id uuid, name text, phone text, language text, anonymous boolean, address text, "isNameUnproved" boolean)
    ), known as (
      select p.id, p.name, p.phone, p.language, p.anonymous, a.address, a.proved_at, a.bounced_at
      from addresses a join people p on p.id = a.person_id where a.address = any(${given.map(({ address }) => address)}::text[])
    ), person as (
      insert into people (id, name, phone, language, anonymous, name_from)
      select id, name, phone, language, anonymous, case when "isNameUnproved" then id end from given where address not in (select address from known)
      returning id, name, phone, language, anonymous
    ), address as (
      insert into addresses (address, person_id) select given.address, given.id from given join person on person.id = given.id
      on conflict do nothing returning address, person_id
    )
    select known.*, false as is_new from known
    union all
    select person.*, address.address, null, null, true from person join address on address.person_id = person.id`;
  const added = new Map(rows.map((person) => [person.address, person]));
  const wanted = people.map(({ address }) => address.toLowerCase());
  return Promise.all(wanted.map(async (address) => added.get(address) ?? (await addedMeanwhile(trx, address))));
}

/** Another transaction added the address at the same time. */
async function addedMeanwhile(trx: Trx, address: string): Promise<AddedPerson> {
  const known = await findPersonByAddress(trx, address);
  if (!known) throw new Error('An address that was taken belongs to nobody.');
  return { ...known, isNew: false };
}

/** Fills in missing details of a person. Never overwrites known details, except a name from an unverified contact. */
export async function completePerson(
  trx: Trx,
  id: string,
  { name = null, isNameUnproved = false, ...given }: Partial<NewPerson>,
): Promise<void> {
  const isProved = name !== null && !isNameUnproved;
  await trx
    .updateTable('people')
    .set({
      name: sql`case when name_from is not null and ${isProved} then ${name} else coalesce(name, ${name}) end`,
      nameFrom: sql`case when ${isProved} then null when name is null and ${name}::text is not null then id else name_from end`,
      phone: sql`coalesce(phone, ${given.phone ?? null})`,
      language: sql`coalesce(language, ${given.language ?? null})`,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Records the ticket of the contact that gave a person's name: verifying that contact verifies the name. Null for a verified
 * contact.
 */
export async function noteNameFrom(trx: Trx, personId: string, ticketId: string | null): Promise<void> {
  const given = trx.updateTable('people').set({ nameFrom: ticketId }).where('id', '=', personId);
  await given.where('nameFrom', '=', personId).execute();
}

/** Marks a name as verified, together with the contact of this ticket (R3). */
export async function proveName(trx: Trx, personId: string, ticketId: string): Promise<void> {
  const given = trx.updateTable('people').set({ nameFrom: null }).where('id', '=', personId);
  await given.where('nameFrom', '=', ticketId).execute();
}

/** The name for the greeting of a letter; null if they gave no name, or only in an unverified contact (R3). */
export async function findGreetedName(handle: Handle, personId: string): Promise<string | null> {
  const people = handle.selectFrom('people').select('name').where('id', '=', personId);
  return (await people.where('nameFrom', 'is', null).executeTakeFirst())?.name ?? null;
}

/**
 * Marks an address as verified (R3), after a sign-in, a POST behind a link, a signed reply, or aligned mail. Returns its person;
 * null if nobody has the address.
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
 * Condition on a person id: the desk knows the person by a verified address, access to a site, or an account (as for staff).
 * Agents are warned of an unverified contact that names a known person (R3).
 */
export function isKnown(personId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from addresses where person_id = ${personId} and proved_at is not null)
    or exists (select from entitlements where person_id = ${personId})
    or exists (select from accounts where person_id = ${personId}))`;
}

/** The same for one person; false if they do not exist. */
export async function findIsKnown(handle: Handle, personId: string): Promise<boolean> {
  const rows = await rowsOf<{ known: boolean }>(handle)`select ${isKnown(sql`${personId}::uuid`)} as known`;
  return rows[0]!.known;
}

/** A query for the sites where a person is editor or owner, with their organisations (R8). */
export function sitesOf(handle: Handle, personId: string) {
  return handle
    .selectFrom('entitlements')
    .innerJoin('sites', 'sites.id', 'entitlements.siteId')
    .select(['sites.id as siteId', 'sites.organisationId'])
    .where('entitlements.personId', '=', personId);
}

export async function findPerson(handle: Handle, id: string): Promise<Person | undefined> {
  return (await readPeople(handle, [id])).get(id);
}

/** The person among these with a given name or phone number; null if nobody matches. */
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

/** People with an address, by name: in the demonstration, visitors write as any of them. */
export function listKnownPeople(handle: Handle, limit: number): Promise<{ name: string | null; address: string }[]> {
  return handle
    .selectFrom('addresses')
    .innerJoin('people', 'people.id', 'addresses.personId')
    .select(['people.name', 'addresses.address'])
    .orderBy('people.name')
    .limit(limit)
    .execute();
}

/** Saves a language for a person who has not chosen one. */
export async function takeLanguageOver(trx: Trx, personId: string, language: Language): Promise<void> {
  await trx.updateTable('people').set({ language }).where('id', '=', personId).where('language', 'is', null).execute();
}

/** Saves the language of a person's pages and mails. */
export async function saveLanguage(trx: Trx, personId: string, language: Language): Promise<void> {
  await trx.updateTable('people').set({ language }).where('id', '=', personId).execute();
}

/** Replaces a person's details with those that they entered. */
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

/** Adds a new address to a person. */
export async function addAddress(trx: Trx, personId: string, address: string): Promise<void> {
  await trx.insertInto('addresses').values({ address: address.toLowerCase(), personId }).execute();
}

/** All addresses of a person, and whether each is verified. */
export function listAddresses(handle: Handle, personId: string) {
  return handle
    .selectFrom('addresses')
    .select(['address', 'provedAt'])
    .where('personId', '=', personId)
    .orderBy('address')
    .execute();
}

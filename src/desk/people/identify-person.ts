import parsePhoneNumber from 'libphonenumber-js/min';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { type AddedPerson, addPerson, addSenders, completePerson, type Person } from '#store/people/people.ts';

/** Details that identify a person: by address, else by name and phone, else anonymous. */
export interface Introduction {
  email: string | null;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous?: boolean;
  /** Only an unproved contact sets this: letters do not use its name, and it changes nothing else about a known person (R3). */
  unproved?: boolean;
  /** An agent heard or saw them: their phone number and language are saved even if the contact is unproved. */
  heard?: boolean;
}

export const nameCharactersMax = 120;

/** `isNamed`: the person's name comes from this introduction. */
export type Identified = Person & { isNew: boolean; isNamed: boolean };

/** Finds the person with an address, or adds one. Without an address a new person is always added. */
export async function identifyPerson(world: Store, tx: Tx, who: Introduction): Promise<Identified> {
  return completed(tx, who, await addPerson(tx.trx, personOf(world, who)));
}

/** The same for several people with one distinct address each, in the order of the introductions. */
export async function identifySenders(
  world: Store,
  tx: Tx,
  introductions: readonly (Introduction & { email: string })[],
): Promise<Identified[]> {
  const people = introductions.map((who) => ({ ...personOf(world, who), address: who.email }));
  const added = await addSenders(tx.trx, people);
  const identified: Identified[] = [];
  for (const [place, who] of introductions.entries()) identified.push(await completed(tx, who, added[place]!));
  return identified;
}

function personOf(world: Store, { name, phone, language, email, anonymous = false, unproved = false }: Introduction) {
  const given = { name: nameOf(name), phone, language, isNameUnproved: unproved };
  return { id: world.newId(), ...given, anonymous, address: email };
}

function nameOf(name: string | null): string | null {
  return name === null ? null : cleanLine(name, nameCharactersMax) || null;
}

async function completed(tx: Tx, who: Introduction, met: AddedPerson): Promise<Identified> {
  const { unproved: isNameUnproved = false, heard = false } = who;
  const name = nameOf(who.name);
  const given = { name, phone: who.phone, language: who.language, isNameUnproved };
  if (met.isNew) return { ...met, isNamed: name !== null };
  // Otherwise a stranger's phone number would identify this person to an agent who answers the stranger's call.
  const told = isNameUnproved && !heard ? { ...given, phone: null, language: null } : given;
  const { phone, language } = told;
  const isNamed = met.name === null && name !== null;
  // A proved name replaces an unproved one.
  const tells =
    (name !== null && (isNamed || !isNameUnproved)) ||
    (met.phone === null && phone) ||
    (met.language === null && language);
  if (tells) await completePerson(tx.trx, met.id, told);
  return { ...met, isNamed, name: met.name ?? name, phone: met.phone ?? phone, language: met.language ?? language };
}

/** A typed phone number as E.164, Belgian by default. Null if it is not a phone number. */
export function readPhone(text: string): string | null {
  const parsed = parsePhoneNumber(text.slice(0, 60), { defaultCountry: 'BE', extract: false });
  return parsed?.isPossible() ? parsed.number : null;
}

import parsePhoneNumber from 'libphonenumber-js/min';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { addPerson, completePerson, type Person } from '#store/people/people.ts';

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
  const name = who.name === null ? null : cleanLine(who.name, nameCharactersMax) || null;
  const { email, anonymous = false, unproved: isNameUnproved = false, heard = false } = who;
  const given = { name, phone: who.phone, language: who.language, isNameUnproved };
  const met = await addPerson(tx.trx, { id: world.newId(), ...given, anonymous, address: email });
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

import type { Tx, World } from '#desk/world.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/characters.ts';
import { addPerson, completePerson, findPersonByAddress, type Person } from '#store/people.ts';

/** Who someone says they are: by address, else by name and phone, else nobody in particular. */
export interface Introduction {
  email: string | null;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous?: boolean;
}

export const nameCharactersMax = 120;

/** Finds the person behind an address, or adds one. Without an address nobody is taken for somebody else. */
export async function identifyPerson(world: World, tx: Tx, who: Introduction): Promise<Person & { isNew?: boolean }> {
  const name = who.name === null ? null : cleanLine(who.name, nameCharactersMax) || null;
  const known = who.email === null ? undefined : await findPersonByAddress(tx.trx, who.email);
  if (!known) {
    const { email, phone, language, anonymous = false } = who;
    const id = world.newId();
    const person = await addPerson(tx.trx, { id, name, phone, language, anonymous, address: email });
    return { ...person, isNew: person.id === id };
  }
  const tells =
    (known.name === null && name) || (known.phone === null && who.phone) || (known.language === null && who.language);
  if (tells) await completePerson(tx.trx, known.id, { name, phone: who.phone, language: who.language });
  return {
    ...known,
    name: known.name ?? name,
    phone: known.phone ?? who.phone,
    language: known.language ?? who.language,
  };
}

import type { Tx, World } from '#desk/world.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/characters.ts';
import { addPerson, completePerson, type Person } from '#store/people.ts';

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
export async function identifyPerson(world: World, tx: Tx, who: Introduction): Promise<Person & { isNew: boolean }> {
  const name = who.name === null ? null : cleanLine(who.name, nameCharactersMax) || null;
  const { email, phone, language, anonymous = false } = who;
  const met = await addPerson(tx.trx, { id: world.newId(), name, phone, language, anonymous, address: email });
  if (met.isNew) return met;
  const tells = (met.name === null && name) || (met.phone === null && phone) || (met.language === null && language);
  if (tells) await completePerson(tx.trx, met.id, { name, phone, language });
  return { ...met, name: met.name ?? name, phone: met.phone ?? phone, language: met.language ?? language };
}

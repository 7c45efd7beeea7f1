import type { Database } from '#store/database/database.ts';
import { listKnownPeople } from '#store/people/people.ts';

/** Returns the people with an address, as whom a visitor may write. */
export async function listPeople(db: Database): Promise<{ name: string; address: string }[]> {
  const people = await listKnownPeople(db, peopleMax);
  return people.map(({ name, address }) => ({ name: name ?? address, address }));
}

/** A longer list does not help to find a name. */
const peopleMax = 100;

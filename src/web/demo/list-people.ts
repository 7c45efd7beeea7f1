import type { Database } from '#store/database/database.ts';
import { listKnownPeople } from '#store/people/people.ts';

/** Those whom a visitor may write as: the people that the desks know by an address. */
export async function listPeople(db: Database): Promise<{ name: string; address: string }[]> {
  const people = await listKnownPeople(db, peopleMax);
  return people.map(({ name, address }) => ({ name: name ?? address, address }));
}

/** A longer list is no help to whoever types. */
const peopleMax = 100;

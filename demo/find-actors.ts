import { type PersonName, people } from '#demo/cast.ts';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { listDesks } from '#store/desks/desks.ts';

/** The cast from the database: people as actors, and the ids of the two desks. */
export interface Actors {
  people: Record<PersonName, Actor>;
  desks: { wcms: string; archives: string };
}

export async function findActors(handle: Handle): Promise<Actors> {
  const accounts = await handle.selectFrom('accounts').selectAll().execute();
  const managers = await handle.selectFrom('serviceManagers').selectAll().execute();
  const desks = await listDesks(handle);
  const deskId = (prefix: string) => known(desks.find((desk) => desk.prefix === prefix)?.id, prefix);
  const actor = (name: PersonName): Actor => {
    const { email, language, ...person } = people[name];
    const account = known(
      accounts.find(({ login }) => login === email),
      email,
    );
    const { personId, roles, deskIds } = account;
    const organisationIds = managers.flatMap((row) => (row.personId === personId ? [row.organisationId] : []));
    return { personId, name: person.name, email, language, roles, deskIds, organisationIds };
  };
  const names = Object.keys(people) as PersonName[];
  return {
    people: Object.fromEntries(names.map((name) => [name, actor(name)])) as Actors['people'],
    desks: { wcms: deskId('DTO'), archives: deskId('ARC') },
  };
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The cast has no ${name}: fill it before the tickets.`);
  return found;
}

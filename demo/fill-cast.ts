import {
  demonstrationPassword,
  desks,
  type ExamplePerson,
  organisations,
  type PersonName,
  people,
  sites,
} from '#demo/cast.ts';
import { publishBuiltInForms } from '#desk/forms/publish-built-in-forms.ts';
import { hashPassword } from '#desk/sign-in/passwords/passwords.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { putEntitlement } from '#store/access/entitlements.ts';
import { nameServiceManager } from '#store/access/service-managers.ts';
import { addDesk } from '#store/desks/desks.ts';
import { addAccount, addOrganisations, addSites } from '#store/directory/directory.ts';
import { addPerson, proveAddress } from '#store/people/people.ts';

/** Ids of the cast, by the names in tests and documents. */
export interface Cast {
  desks: Record<keyof typeof desks, string>;
  organisations: Record<keyof typeof organisations, string>;
  sites: Record<string, string>;
  people: Record<PersonName, string>;
}

/** Fills an empty database with desks, organisations, sites and people. Sends no mail. */
export async function fillCast(world: World): Promise<Cast> {
  const passwordHash = await hashPassword(demonstrationPassword);
  return world.transact(async (tx) => {
    const cast: Cast = { desks: {}, organisations: {}, sites: {}, people: {} } as never;
    for (const [name, desk] of entriesOf(desks)) {
      cast.desks[name] = world.newId();
      await addDesk(tx.trx, { ...desk, id: cast.desks[name] });
    }
    await publishBuiltInForms(tx.trx, { newId: world.newId, at: world.clock.now() });
    for (const [name, organisation] of entriesOf(organisations)) {
      cast.organisations[name] = world.newId();
      await addOrganisations(tx.trx, [{ ...organisation, id: cast.organisations[name] }]);
    }
    for (const { organisation, ...site } of sites) {
      cast.sites[site.number] = world.newId();
      const organisationId = cast.organisations[organisation];
      await addSites(tx.trx, [{ ...site, id: cast.sites[site.number]!, organisationId }]);
    }
    for (const [name, person] of entriesOf(people))
      cast.people[name] = await addOne(world, tx, cast, person, passwordHash);
    return cast;
  });
}

async function addOne(world: World, tx: Tx, cast: Cast, person: ExamplePerson, passwordHash: string): Promise<string> {
  const { name, phone, language, email } = person;
  const { id } = await addPerson(tx.trx, {
    id: world.newId(),
    name,
    phone,
    language,
    anonymous: false,
    address: email,
  });
  const since = world.clock.now();
  await proveAddress(tx.trx, email, since);
  for (const number of person.editorOf ?? [])
    await putEntitlement(tx.trx, { personId: id, siteId: cast.sites[number]!, role: 'editor', since });
  for (const number of person.ownerOf ?? [])
    await putEntitlement(tx.trx, { personId: id, siteId: cast.sites[number]!, role: 'owner', since });
  if (person.managerOf) await nameServiceManager(tx.trx, id, cast.organisations[person.managerOf], { since });
  const deskIds = (person.desks ?? []).map((desk) => cast.desks[desk]);
  const roles =
    person.roles ?? (person.managerOf ? (['requester', 'serviceManager'] as const) : (['requester'] as const));
  await addAccount(tx.trx, {
    personId: id,
    login: email,
    passwordHash,
    roles: [...roles],
    deskIds,
    passwordAlone: true,
  });
  return id;
}

function entriesOf<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

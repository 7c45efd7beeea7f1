import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteRole } from '#domain/access/entitlement.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { addSites } from '#store/directory/directory.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { addPerson } from '#store/people/people.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { entitlePerson } from './entitlements.ts';

const desk = await openTestDesk();
const { world, db } = desk;

let sites = 3000;
async function newSite(): Promise<string> {
  const id = world.newId();
  sites += 1;
  await world.transact(({ trx }) =>
    addSites(trx, [{ id, number: String(sites), name: `Site ${sites}`, addresses: [], organisationId: null }]),
  );
  return id;
}

async function newPerson(name: string): Promise<string> {
  const address = `${name.toLowerCase()}-${sites}@patrimoine.example`;
  const person = { id: world.newId(), name, phone: null, language: null, anonymous: false, address };
  return (await world.transact(({ trx }) => addPerson(trx, person))).id;
}

const grant = (personId: string, siteId: string, role: SiteRole = 'editor') =>
  world.transact((tx) => entitlePerson(world, tx, desk.actor('jonas'), { personId, siteId, role }));

test('a fourth editor is refused and sees the three names', async () => {
  const siteId = await newSite();
  for (const name of ['Anna', 'Bert', 'Cleo']) assert.ok('entitled' in (await grant(await newPerson(name), siteId)));
  assert.deepEqual(await grant(await newPerson('Dora'), siteId), {
    refused: 'full',
    editors: ['Anna', 'Bert', 'Cleo'],
  });
});

test('owners do not count, and an editor who becomes owner frees a place', async () => {
  const siteId = await newSite();
  const [one, two, three, four] = await Promise.all(['Eva', 'Finn', 'Gina', 'Hans'].map(newPerson));
  for (const person of [one!, two!, three!]) await grant(person, siteId);
  assert.deepEqual(await grant(one!, siteId, 'owner'), { entitled: true, before: 'editor' });
  assert.deepEqual(await grant(four!, siteId), { entitled: true, before: null });
  assert.ok('refused' in (await grant(one!, siteId, 'editor')));
});

test('an editor above the cap stays an editor', async () => {
  const siteId = await newSite();
  const people = await Promise.all(['Ida', 'Jan', 'Kim', 'Lea', 'Max'].map(newPerson));
  const rows = people.map((personId) => ({ personId, siteId, role: 'editor' as const }));
  await db.insertInto('entitlements').values(rows).execute();
  assert.deepEqual(await grant(people[4]!, siteId), { standing: true });
  assert.ok('refused' in (await grant(await newPerson('Nora'), siteId)));
  assert.equal((await listEntitled(db, siteId)).length, 5);
});

test('two administrators who grant the last place at once grant it once', async () => {
  const siteId = await newSite();
  for (const name of ['Otto', 'Pia']) await grant(await newPerson(name), siteId);
  const people = await Promise.all(['Quin', 'Rosa', 'Sam', 'Tina', 'Udo'].map(newPerson));
  const done = await Promise.all(people.map((person) => grant(person, siteId)));
  assert.equal(done.filter((each) => 'entitled' in each).length, 1);
  assert.equal((await listEntitled(db, siteId)).length, 3);
});

test('each grant is audited with its author, time and role, by ids', async () => {
  const siteId = await newSite();
  const personId = await newPerson('Vera');
  await grant(personId, siteId);
  const [change] = await listAuditEntries(db, desk.actor('jonas'), { siteId }, 10);
  assert.deepEqual(
    { act: change?.act, data: change?.data, by: change?.byName, person: change?.personId, at: change?.at },
    { act: 'entitled', data: { role: 'editor' }, by: 'Jonas Weber', person: personId, at: '2026-11-24T09:00:00Z' },
  );
});

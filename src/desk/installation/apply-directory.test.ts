import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { exportFile } from '#desk/directory/csv/export-file.ts';
import { applyInstallation } from '#desk/installation/apply-installation.ts';
import { operatorOf } from '#domain/actor.ts';
import { installationOf } from '#domain/installation/installation.ts';
import { isChange } from '#domain/installation/plan.ts';
import type { Language } from '#domain/language.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { listManagedSites } from '#store/directory/managed-sites.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast } = await openTestDesk();
const shape = installationOf(z.string(), z.instanceof(Buffer));
const organisations =
  'name-fr;name-nl;name-de;name-en;domains\nOffice neuf;Nieuwe dienst;Neues Amt;New office;neuf.example\n';
const sites = 'number;name;organisation;addresses\n7001;Site neuf;New office;www.neuf.example\n';
const entitlements = 'site;email;name;role\n7001;eva@neuf.example;Eva Neuf;owner\n';

async function apply(
  files: Record<string, string>,
  { isPlan = false, language = 'en' as Language, desks = {} as object } = {},
) {
  const directory = Object.fromEntries(Object.entries(files).map(([kind, text]) => [kind, Buffer.from(text)]));
  const wanted = shape.parse({ directory, desks });
  const done = await applyInstallation(world, operatorOf(Object.values(cast.desks)), wanted, { isPlan, language });
  if ('faults' in done)
    return done.faults.map(({ path, message }) => [path.join('.'), message.replaceAll('\u00a0', ' ')]);
  assert.ok('changes' in done);
  return done.changes.filter(isChange).map(({ what, path, detail }) => [what, path.join('.'), detail]);
}

const siteOf = async (number: string) => (await listManagedSites(db)).find((site) => site.number === number);

test('organisations, sites and their people come in one go; the same files again change nothing', async () => {
  const files = { organisations, sites, entitlements };
  const before = await listManagedSites(db);
  const assignment = { mode: 'site', sites: [{ site: '7001', person: 'nadia@desk.example' }] };
  const desks = { DTO: { assignment } };
  const planned = await apply(files, { isPlan: true, desks });
  assert.deepEqual(planned.slice(0, 3), [
    ['change', 'directory.organisations', '+1: Office neuf'],
    ['change', 'directory.sites', '+1: 7001 Site neuf'],
    ['change', 'directory.entitlements', '+1: 7001 eva@neuf.example'],
  ]);
  assert.deepEqual(await listManagedSites(db), before);
  assert.deepEqual(await apply(files, { desks }), planned);
  const site = (await siteOf('7001'))!;
  assert.deepEqual([site.name, site.organisationId !== null], ['Site neuf', true]);
  assert.deepEqual(
    (await listEntitled(db, site.id)).map(({ name, role }) => [name, role]),
    [['Eva Neuf', 'owner']],
  );
  assert.equal((await listManagedSites(db)).length, before.length + 1, 'sites without a row stay');
  assert.deepEqual(await apply(files, { desks }), []);
  const acts = await db.selectFrom('auditEntries').selectAll().where('act', '=', 'siteAdded').execute();
  assert.deepEqual(
    acts.map(({ byRole, byPerson }) => [byRole, byPerson]),
    [['desk', null]],
  );
});

test('the exported directory is a file that changes nothing', async () => {
  const files = {
    organisations: await exportFile(db, 'organisations'),
    sites: await exportFile(db, 'sites'),
    entitlements: await exportFile(db, 'entitlements'),
  };
  assert.deepEqual(await apply(files), []);
});

test('a refused line is named with its number, and nothing of the installation is changed', async () => {
  const wrong = 'number;name;organisation\n7002;Deux;\n70;Trois;\n7004;Quatre;Nobody\n';
  const desks = { DTO: { settings: { closingDays: 8 } } };
  assert.deepEqual(await apply({ sites: wrong }, { language: 'fr', desks }), [
    [
      'directory.sites',
      'Ligne 3 : Colonne « number » : « 70 » n’est pas un numéro de site : écrivez 4 chiffres, par exemple 1042',
    ],
    [
      'directory.sites',
      'Ligne 4 : Colonne « organisation » : L’organisation « Nobody » n’est pas dans le répertoire, ou plusieurs portent ce nom : corrigez le nom, ou donnez son identifiant',
    ],
  ]);
  assert.equal(await siteOf('7002'), undefined);
  assert.notEqual((await world.readDesk(db, cast.desks.wcms)).policy.closingDays, 8);
});

test('a file of another kind, and one that cannot be read, are faults', async () => {
  assert.deepEqual(await apply({ organisations: sites }), [
    ['directory.organisations', 'This file has the columns of sites. Name it there.'],
  ]);
  assert.deepEqual(await apply({ sites: '' }), [
    ['directory.sites', 'The file is empty. Export a file first to see its shape'],
  ]);
});

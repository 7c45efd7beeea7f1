import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportFile } from '#desk/directory/csv/export-file.ts';
import { saveSite } from '#desk/directory/sites.ts';
import { discardUploads } from '#desk/files/discard-uploads.ts';
import { fileKinds } from '#domain/directory/import.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { listManagedSites } from '#store/directory/managed-sites.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { type CheckedImport, carryOutImport, checkImport } from './import.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const bytes = (text: string) => new TextEncoder().encode(text);
const check = (text: string) => checkImport(world, jonas, bytes(text));

async function checked(text: string): Promise<CheckedImport> {
  const done = await check(text);
  if (!('plan' in done)) throw new Error(JSON.stringify(done));
  return done;
}

const told = ({ plan }: CheckedImport) =>
  plan.lines.map((line) => [line.line, line.outcome, 'changed' in line ? line.changed : null]);

const carriedOut = async (text: string) => carryOutImport(world, jonas, (await checked(text)).importId!);

test('importing an export changes nothing', async () => {
  for (const kind of fileKinds) {
    const text = await exportFile(db, kind);
    const { plan } = await checked(text);
    assert.equal(plan.kind, kind);
    assert.ok(plan.lines.length > 1);
    assert.deepEqual([...new Set(plan.lines.map(({ outcome }) => outcome))], ['same'], kind);
  }
});

test('a dry run reports each change by line and changes nothing', async () => {
  const before = await listManagedSites(db);
  const file = 'number,name\n1042,Stadsarchief en museum\n1187,Musée des Pierres\n5001,Nouveau site\n';
  assert.deepEqual(told(await checked(file)), [
    [2, 'changed', { name: { from: 'Stadsarchief', to: 'Stadsarchief en museum' } }],
    [3, 'same', null],
    [4, 'added', { number: { from: null, to: '5001' }, name: { from: null, to: 'Nouveau site' } }],
  ]);
  assert.deepEqual(await listManagedSites(db), before);
});

test('a checked file names people, so it is deleted after an hour', async () => {
  await checked('number,name\n1187,Musée\n');
  await discardUploads(world);
  const kept = () => db.selectFrom('directoryImports').select('kind').execute();
  assert.deepEqual(await kept(), [{ kind: 'sites' }]);
  await db
    .updateTable('directoryImports')
    .set({ createdAt: new Date(Date.now() - 61 * 60_000).toISOString() })
    .execute();
  await discardUploads(world);
  assert.deepEqual(await kept(), []);
});

test('exactly the checked file is imported, once, and each line is audited', async () => {
  const { importId } = await checked('\ufeffnumber;name;organisation\r\n5002;Zweite;Amt für Denkmalpflege\r\n');
  assert.deepEqual(await carryOutImport(world, jonas, importId!), { changed: 1 });
  assert.deepEqual(await carryOutImport(world, jonas, importId!), { refused: 'missing' });
  const site = (await listManagedSites(db)).find(({ number }) => number === '5002');
  assert.equal(site?.organisationId, desk.cast.organisations.heritage);
  const [change] = await listAuditEntries(db, jonas, { siteId: site!.id }, 1);
  assert.deepEqual([change?.act, change?.data.imported, change?.byName], ['siteAdded', true, 'Jonas Weber']);
});

test('if the directory changed meanwhile, nothing is written and the file is checked again', async () => {
  const { importId } = await checked('number,name\n5002,Dritte\n');
  const site = (await listManagedSites(db)).find(({ number }) => number === '5002')!;
  await saveSite(world, jonas, site.id, { ...site, name: 'Vierte' }, null);
  const done = await carryOutImport(world, jonas, importId!);
  assert.ok('checkedAnew' in done);
  assert.deepEqual(told(done.checkedAnew), [[2, 'changed', { name: { from: 'Vierte', to: 'Dritte' } }]]);
  assert.deepEqual(await carryOutImport(world, jonas, importId!), { changed: 1 });
});

test('a person cannot import another person’s checked file', async () => {
  const { importId } = await checked('number,name\n5003,Fremd\n');
  assert.deepEqual(await carryOutImport(world, { ...jonas, personId: desk.cast.people.nadia }, importId!), {
    refused: 'missing',
  });
  assert.deepEqual(await checkImport(world, desk.actor('nadia'), bytes('number,name\n1,x')), { refused: 'missing' });
});

test('a refused line names its place and reason, and blocks the import', async () => {
  const { importId, plan } = await checked(
    'number,name,organisation,addresses\n104,X,,\n5004,,,\n5005,Y,Nobody,\n5006,Z,,stadsarchief.example\n5006,Z,,\n5007,W,,not an address\n',
  );
  assert.equal(importId, null);
  assert.deepEqual(
    plan.lines.map((line) =>
      line.outcome === 'refused'
        ? line.problems.map(({ field, problem }) => `${line.line} ${field} ${problem}`)
        : line.outcome,
    ),
    [
      ['2 number siteNumber'],
      ['3 name required'],
      ['4 organisation organisation'],
      ['5 addresses addressTaken'],
      ['6 number twice'],
      ['7 addresses siteAddress'],
    ],
  );
});

test('two sites may swap an address within one file', async () => {
  const file =
    'number,name,addresses\n1042,Stadsarchief,kinderbibliotheek.example\n1311,Kinderbibliotheek,stadsarchief.example\n';
  assert.deepEqual(await carriedOut(file), { changed: 2 });
});

test('editors above the cap are imported with a warning, shared mailboxes are marked, and no editor is removed', async () => {
  const lines = ['a', 'b', 'c', 'd'].map((name) => `1187;${name}@patrimoine.example;${name.toUpperCase()};editor;no`);
  const text = [
    'site;email;name;role;shared-mailbox',
    ...lines,
    '1187;team@patrimoine.example;Team;owner;yes',
    '1187;claire.dumont@patrimoine.example;;none;',
  ].join('\n');
  const { plan } = await checked(text);
  assert.deepEqual(
    plan.lines.map((line) => 'aboveCap' in line),
    [false, false, true, true, false, false],
  );
  assert.deepEqual(await carriedOut(text), { changed: 6 });
  const people = await listEntitled(db, desk.cast.sites['1187']!);
  assert.deepEqual(
    people.map(({ name, role, sharedMailbox }) => [name, role, sharedMailbox]),
    [
      ['Hugo Lambert', 'owner', false],
      ['Team', 'owner', true],
      ['A', 'editor', false],
      ['B', 'editor', false],
      ['C', 'editor', false],
      ['D', 'editor', false],
    ],
  );
});

test('no exported cell is a formula, and an import removes the protective sign', async () => {
  const name = `=HYPERLINK("https://evil.example";"x")`;
  assert.deepEqual(await carriedOut(`number;name;other-names\n5010;"${name.replaceAll('"', '""')}";"+1|-2|@x"\n`), {
    changed: 1,
  });
  const text = await exportFile(db, 'sites');
  for (const cell of text.split(/\r\n|;/)) assert.doesNotMatch(cell, /^"?[=+\-@\t]/);
  assert.ok((await checked(text)).plan.lines.every(({ outcome }) => outcome === 'same'));
  assert.equal((await listManagedSites(db)).find(({ number }) => number === '5010')?.name, name);
});

test('an unreadable file is refused with a reason', async () => {
  const problem = async (given: Uint8Array | string) => {
    const done = await checkImport(world, jonas, typeof given === 'string' ? bytes(given) : given);
    return 'refused' in done ? done.refused : 'read';
  };
  assert.equal(await problem(''), 'empty');
  assert.equal(await problem(new Uint8Array([0x6e, 0xe9, 0x0a])), 'encoding');
  assert.equal(await problem(new Uint8Array(Buffer.from('number,name\n', 'utf16le'))), 'encoding');
  assert.equal(await problem('number,name\n1042,"open'), 'quotes');
  assert.equal(await problem('first,second\n1,2'), 'header');
  assert.equal(await problem('number,nom\n1,2'), 'unknownColumn');
  assert.equal(await problem('site,role\n1042,editor'), 'missingColumn');
  assert.equal(await problem('number,name,name\n1,2,3'), 'twiceColumn');
  assert.equal(await problem('number,name\n1042,a,b'), 'cells');
  assert.equal(await problem(`number,name\n${'1042,a\n'.repeat(20_001)}`), 'tooManyLines');
  assert.equal(await problem(new Uint8Array(4_000_001)), 'tooLarge');
});

test('a file of 3,000 lines is checked and imported, and again with other names', async () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => `${6000 + at};Site ${at};site-${at}.example;Dienst Erfgoed`);
  const text = `number;name;addresses;organisation\n${rows.join('\n')}\n`;
  assert.deepEqual(await carriedOut(text), { changed: 3_000 });
  assert.deepEqual(await carriedOut(text.replaceAll(';Site ', ';Web site ')), { changed: 3_000 });
});

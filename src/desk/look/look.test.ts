import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { accentFields, logoFields } from '#domain/look/fields.ts';
import { findLogo } from '#store/look/logos.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { examplePng } from '#test/example-png.ts';
import { chooseAccent, chooseLogo, dropAccent, removeLogo } from './change-look.ts';

const { world, cast, actor, db } = await openTestDesk();
const jonas = actor('jonas');
const deskId = cast.desks.wcms;
const blue = { light: '#1b5fae', dark: '#86b5ff' };
const look = async () => (await world.readDesk(db, deskId)).look;

test('R27: a desk’s name is changed in all four languages, and shows at once', async () => {
  const before = world.publicRevision();
  const names = { fr: ' Aide  web ', nl: 'Webhulp', de: 'Webhilfe', en: 'Web help' };
  await changeSettings(world, jonas, deskId, { part: 'names', typed: fieldsOfTexts('name', names), seen: null });
  assert.equal((await world.readDesk(db, deskId)).names.fr, 'Aide web');
  assert.notEqual(world.publicRevision(), before);
});

test('an accent with enough contrast is accepted, and can be reset', async () => {
  assert.deepEqual(await chooseAccent(world, jonas, deskId, blue), { saved: true });
  assert.deepEqual((await look()).accent, blue);
  await dropAccent(world, jonas, deskId);
  assert.equal((await look()).accent, null);
});

test('an accent without contrast is refused with its pairs, and the earlier one stays', async () => {
  const answer = await chooseAccent(world, jonas, deskId, { ...blue, light: '#ffcc00' });
  assert.ok('failing' in answer && answer.failing.some(({ ground, ratio }) => ground === 'surface' && ratio < 2));
  assert.equal((await look()).accent, null);
});

test('a logo is saved with its size and a new version; removing it leaves nothing', async () => {
  await chooseLogo(world, jonas, deskId, examplePng(120, 40));
  const first = (await look()).logo!;
  await chooseLogo(world, jonas, deskId, examplePng(80, 40));
  const second = (await look()).logo!;
  assert.notEqual(first.version, second.version);
  assert.deepEqual([second.width, second.height], [80, 40]);
  assert.equal((await findLogo(db, deskId))?.type, 'image/png');
  await removeLogo(world, jonas, deskId);
  assert.equal((await look()).logo, null);
  assert.equal(await findLogo(db, deskId), undefined);
});

test('an active, invalid, broken or oversized logo is refused with its own reason', async () => {
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  const refusals = [
    [Buffer.alloc(0), 'empty'],
    [svg, 'svg'],
    [Buffer.from('GIF89a'), 'unknown'],
    [examplePng(120, 40).subarray(0, 12), 'broken'],
    [examplePng(2001, 40), 'tooLarge'],
    [Buffer.concat([examplePng(120, 40), Buffer.alloc(200_000)]), 'tooHeavy'],
  ] as const;
  for (const [bytes, refused] of refusals)
    assert.deepEqual(await chooseLogo(world, jonas, deskId, bytes), { refused }, refused);
});

test('when two change the same part of a look, the second sees the current one and overwrites nothing', async () => {
  const { look: face } = await world.readDesk(db, deskId);
  const seen = { accent: accentFields(face.accent), logo: logoFields(face.logo) };
  await chooseAccent(world, jonas, deskId, blue, seenOf(seen.accent));
  const coloured = await dropAccent(world, jonas, deskId, seenOf({ light: '#000000', dark: '#ffffff' }));
  assert.ok('now' in coloured && coloured.now.light === blue.light);
  assert.deepEqual((await look()).accent, blue);

  // Another part changed meanwhile, which is not a conflict.
  const logo = await chooseLogo(world, jonas, deskId, examplePng(120, 40), seenOf(seen.logo));
  assert.deepEqual(logo, { saved: true });
  const other = await chooseLogo(world, jonas, deskId, examplePng(80, 40), seenOf(seen.logo));
  assert.ok('now' in other && other.now.logo === (await look()).logo?.version);
  const { bytes } = (await findLogo(db, deskId))!;
  assert.ok(bytes.equals(examplePng(120, 40)));
});

test('only administrators of their desk manage its look', async () => {
  for (const who of [actor('nadia'), actor('claire')]) {
    assert.deepEqual(await chooseAccent(world, who, deskId, blue), { refused: 'missing' });
    assert.deepEqual(await chooseLogo(world, who, deskId, examplePng(120, 40)), { refused: 'missing' });
    assert.deepEqual(await removeLogo(world, who, deskId), { refused: 'missing' });
  }
});

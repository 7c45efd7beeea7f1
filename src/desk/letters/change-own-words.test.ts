import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOwnWords } from '#desk/letters/change-own-words.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const deskId = cast.desks.wcms;
const four = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const saved = async () => (await findDesk(db, deskId)).ownWords ?? {};
const seenNow = async (letter: OwnLetter) => seenOf(fieldsOfTexts(letter, (await saved())[letter]));
const trail = () => listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 100);

async function change(letter: OwnLetter, text: string, seen?: string, actor = jonas) {
  const order = { letter, written: four(text), seen: seen ?? (await seenNow(letter)) };
  return changeOwnWords(world, actor, deskId, order);
}

test('a paragraph is added, changed and removed, and the audit has both texts', async () => {
  assert.deepEqual(await change('reminder', ' Gare {number} '), { saved: true });
  await change('reminder', 'Halte {number}');
  assert.deepEqual(await change('reminder', ''), { saved: true });
  assert.deepEqual(await saved(), {});
  const told = (await trail()).map(({ byName, deskPrefix, data }) => [
    ...[byName, deskPrefix, data.part],
    data.fields?.['reminder-fr'],
  ]);
  assert.deepEqual(told, [
    ['Jonas Weber', 'DTO', 'letters', { from: 'Halte {number}', to: null }],
    ['Jonas Weber', 'DTO', 'letters', { from: 'Gare {number}', to: 'Halte {number}' }],
    ['Jonas Weber', 'DTO', 'letters', { from: null, to: 'Gare {number}' }],
  ]);
});

test('an unchanged text leaves no audit entry, and an invalid one saves nothing', async () => {
  await change('answer', 'Voilà.');
  const before = (await trail()).length;
  await change('answer', ' Voilà. ');
  const wrong = await change('answer', 'Voilà {nummer}.');
  assert.ok('problems' in wrong && wrong.problems.length === 4);
  assert.equal((await trail()).length, before);
  assert.deepEqual((await saved()).answer, four('Voilà.'));
});

test('a person who edits an outdated version sees the current one and overwrites nothing', async () => {
  const seen = await seenNow('closed');
  await change('closed', 'Un');
  assert.deepEqual(await change('closed', 'Deux', seen), {
    refused: 'changedMeanwhile',
    now: fieldsOfTexts('closed', four('Un')),
  });
  assert.deepEqual((await saved()).closed, four('Un'));
  assert.deepEqual(await change('closed', 'Un', seen), { saved: true });
});

test('two people can change different letters at once', async () => {
  await Promise.all([change('followUp', 'Un'), change('referral', 'Deux')]);
  assert.deepEqual([(await saved()).followUp, (await saved()).referral], [four('Un'), four('Deux')]);
});

test('an administrator of another desk and an agent of this one cannot change a letter', async () => {
  const elsewhere = { ...jonas, deskIds: [cast.desks.archives] };
  for (const actor of [elsewhere, desk.actor('nadia')])
    assert.deepEqual(await change('answer', 'Non', undefined, actor), { refused: 'missing' });
});

test('the audit finds the last change of one letter of one desk', async () => {
  await change('answer', 'Le dernier mot.');
  await change('reminder', 'Plus tard, une autre lettre.');
  const archives = {
    letter: 'answer' as const,
    written: four('Ailleurs'),
    seen: seenOf(fieldsOfTexts('answer', null)),
  };
  await changeOwnWords(world, jonas, cast.desks.archives, archives);
  const search = (id: string, letter: OwnLetter) =>
    listAuditEntries(
      db,
      jonas,
      { subject: { kind: 'desk', id }, changed: Object.keys(fieldsOfTexts(letter, null)) },
      1,
    );
  const [here] = await search(deskId, 'answer');
  assert.equal(here?.data.fields?.['answer-fr']?.to, 'Le dernier mot.');
  const [there] = await search(cast.desks.archives, 'answer');
  assert.equal(there?.data.fields?.['answer-fr']?.to, 'Ailleurs');
  assert.deepEqual(await search(cast.desks.archives, 'reminder'), []);
});

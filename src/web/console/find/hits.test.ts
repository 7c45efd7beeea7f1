import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTag, mergeTag } from '#desk/tags/save-tag.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { findHits } from '#web/console/find/hits.ts';

const desk = await openTestDesk();
const { world, cast } = desk;
const jonas = desk.actor('jonas');

async function made(deskId: string, name: string, synonyms: string[] = []): Promise<string> {
  const list = { id: deskId, tagsAddedBy: 'administrators' } as const;
  const tag = await addTag(world, jonas, list, { name, synonyms, colour: 'blue' });
  assert.ok('saved' in tag);
  return tag.saved;
}

const access = await made(cast.desks.wcms, 'Accès au site', ['toegang']);
const login = await made(cast.desks.wcms, 'Login');
await made(cast.desks.archives, 'Accès aux archives');
await mergeTag(world, jonas, { deskId: cast.desks.wcms, id: login }, access);

const tagsOf = async (text: string, who: 'nadia' | 'tom' = 'nadia') =>
  (await findHits(staffVisit(desk, who, 'en'), text)).tags;

test('a tag is found by the beginning of its name, with the list of its tickets', async () => {
  assert.deepEqual(await tagsOf('acces', 'tom'), [
    { name: 'Accès au site', detail: 'toegang, Login', href: '/console?q=tag%3A%22Acc%C3%A8s+au+site%22' },
  ]);
  assert.deepEqual(
    (await tagsOf('LOG', 'tom')).map(({ name }) => name),
    ['Accès au site'],
    'a merged tag leads to the one that stands for it',
  );
});

test('an agent of several desks sees the desk of each tag, and its list is of that desk', async () => {
  const found = await tagsOf('accès');
  assert.deepEqual(
    found.map(({ name, detail }) => [name, detail]),
    [
      ['Accès au site', 'DTO · toegang, Login'],
      ['Accès aux archives', 'ARC'],
    ],
  );
  assert.match(decodeURIComponent(found[1]!.href), /desk:ARC/);
});

test('a number finds no tags', async () => {
  assert.deepEqual(await tagsOf('104217'), []);
});

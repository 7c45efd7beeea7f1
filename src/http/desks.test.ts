import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

interface Listed {
  items: { prefix: string; name: string; languages: string[]; calendar: { id: string; name: string } }[];
  next: string | null;
}

async function read(who: 'tom' | 'claire', language = 'en'): Promise<Listed> {
  const { body } = await desk.call(who, 'GET', '/desks', undefined, { 'Accept-Language': language });
  return body as unknown as Listed;
}

test('an agent lists the own desks with their languages and calendars, named in the language asked for', async () => {
  const { items, next } = await read('tom');
  assert.equal(next, null);
  assert.equal(items.length, 1);
  const { calendar, ...dto } = items[0]!;
  assert.deepEqual(dto, { prefix: 'DTO', name: 'WCMS Support', languages: ['fr', 'nl', 'de', 'en'] });
  assert.deepEqual(Object.keys(calendar), ['id', 'name']);
  assert.notEqual((await read('tom', 'fr')).items[0]?.calendar.name, calendar.name);
});

test('a requester lists every desk that they may write to', async () => {
  assert.deepEqual(
    (await read('claire')).items.map(({ prefix }) => prefix),
    ['DTO', 'ARC'],
  );
});

test('nobody lists desks without a token', async () => {
  assert.equal((await desk.call(null, 'GET', '/desks')).status, 401);
});

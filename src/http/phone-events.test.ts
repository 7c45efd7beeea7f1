import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createToken } from '#desk/sign-in/create-token.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const rings = { call: '1', event: 'ringing', line: '02 555 12 10', from: '02 555 20 11' };
const tell = (said: object, headers = {}) =>
  desk.call('service', 'POST', '/phone-events', { ...rings, ...said }, headers);
const savedCall = (call: string) =>
  desk.db.selectFrom('phoneCalls').selectAll().where('externalId', '=', call).executeTakeFirstOrThrow();

test('a telephone rings, is answered and ends; numbers are read as people write them', async () => {
  assert.deepEqual((await tell({})).body, { state: 'ringing' });
  assert.deepEqual((await tell({ event: 'answered', agent: 'nadia@desk.example' })).body, { state: 'talking' });
  assert.deepEqual((await tell({ event: 'hungUp' })).body, { state: 'ended' });
  const call = await savedCall('1');
  assert.deepEqual([call.line, call.number, call.language], ['+3225551210', '+3225552011', 'fr']);
  assert.equal(call.personId, desk.cast.people.claire);
  assert.equal(call.answeredBy, desk.cast.people.nadia);
});

test('news may come twice and in any order', async () => {
  const at = (seconds: number) => new Date(Date.now() - 60_000 + seconds * 1000).toISOString();
  await tell({ call: '2', event: 'hungUp', at: at(30) });
  assert.deepEqual((await tell({ call: '2', at: at(0) })).body, { state: 'missed' });
  const answered = { call: '2', event: 'answered', at: at(5), agent: 'tom@desk.example' };
  assert.deepEqual((await tell(answered)).body, { state: 'ended' });
  const before = await savedCall('2');
  assert.deepEqual((await tell(answered)).body, { state: 'ended' });
  assert.deepEqual((await savedCall('2')).answeredBy, before.answeredBy);
  const all = desk.db.selectFrom('phoneCalls').select('id').where('externalId', '=', '2');
  assert.equal((await all.execute()).length, 1);
});

test('many simultaneous events of one call create one call', async () => {
  const news = ['ringing', 'answered', 'hungUp', 'ringing', 'answered'].map((event) => tell({ call: '3', event }));
  assert.deepEqual(new Set((await Promise.all(news)).map(({ status }) => status)), new Set([200]));
  assert.deepEqual((await tell({ call: '3' })).body, { state: 'ended' });
});

test('an unknown line, or a line of another desk than the token’s, is refused by name', async () => {
  const unknown = await tell({ line: '02 555 99 99' });
  assert.equal(unknown.status, 422);
  assert.deepEqual(unknown.body.issues, [
    { path: 'line', message: 'is not the number of a line of a desk that you can use' },
  ]);
  assert.equal((await desk.call('tom', 'POST', '/phone-events', { ...rings, line: '02 555 13 20' })).status, 422);
  assert.equal((await tell({ line: '02 555 13 20', call: '4' })).status, 200);
});

test('a withheld or missing number is an unknown caller', async () => {
  for (const [place, from] of [null, 'anonymous', 'sip:x@y', ''].entries()) {
    assert.equal((await tell({ call: `withheld ${place}`, from })).status, 200);
    assert.equal((await savedCall(`withheld ${place}`)).number, null);
  }
});

test('an invalid event is refused by field, and a large one at once', async () => {
  assert.equal((await tell({ event: 'busy' })).status, 422);
  assert.equal((await tell({ call: '' })).status, 422);
  assert.equal((await tell({ at: 'yesterday' })).status, 422);
  assert.equal((await tell({ more: 1 })).status, 422);
  assert.equal((await tell({ call: 'x'.repeat(2_000_000) })).status, 413);
});

test('a telephone token can only report calls', async () => {
  const made = await createToken(desk.world, { name: 'PBX', role: 'agent', person: null, scopes: ['phone'] });
  assert.ok('token' in made);
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${desk.url}/api/v1${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { Authorization: `Bearer ${made.token}`, 'Content-Type': 'application/json' },
    });
  assert.equal((await ask('POST', '/phone-events', { ...rings, call: '5' })).status, 200);
  assert.equal((await ask('GET', '/tickets')).status, 403);
  assert.equal((await ask('POST', '/tickets', { summary: 'x' })).status, 403);
  assert.equal((await ask('GET', '/mails')).status, 403);
});

test('a flood of events is throttled', async () => {
  const made = await createToken(desk.world, { name: 'Flood', role: 'agent', person: null, scopes: ['phone'] });
  assert.ok('token' in made);
  const headers = { Authorization: `Bearer ${made.token}`, 'Content-Type': 'application/json' };
  const send = () =>
    fetch(`${desk.url}/api/v1/phone-events`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...rings, line: '0' }),
    });
  const statuses: number[] = [];
  for (let batch = 0; batch < 31; batch++)
    statuses.push(...(await Promise.all(Array.from({ length: 20 }, send))).map(({ status }) => status));
  assert.deepEqual([statuses.filter((status) => status === 422).length, statuses.includes(429)], [600, true]);
  assert.ok(Number((await send()).headers.get('Retry-After')) > 0);
});

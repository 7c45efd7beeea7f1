import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBefore } from '#domain/instant.ts';
import type { DemoMove } from '#http/parts.ts';
import { openHttpDesk } from '#test/http-desk.ts';

let now = '2026-11-24T09:00:00Z';
function move(to: string): Promise<DemoMove> {
  if (isBefore(to, now)) return Promise.resolve({ refused: 'earlier' });
  now = to;
  return Promise.resolve({ now });
}
const desk = await openHttpDesk({
  demoClock: {
    set: move,
    advance: (duration) =>
      move(Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Brussels').add(duration).toInstant().toString()),
  },
});
const turn = (body: object, who: 'nadia' | 'admin' | 'claire' = 'nadia') => desk.call(who, 'PUT', '/demo/clock', body);

test('desk time is set forward, in any zone', async () => {
  assert.deepEqual((await turn({ now: '2026-11-24T12:00:00+01:00' })).body, { now: '2026-11-24T11:00:00Z' });
});

test('desk time is advanced by a duration', async () => {
  const before = now;
  assert.deepEqual((await turn({ advance: 'PT0S' }, 'admin')).body, { now: before });
  assert.equal((await turn({ advance: 'P1D' })).status, 200);
  assert.equal(Date.parse(now) - Date.parse(before), 86_400_000);
});

test('an earlier moment is refused', async () => {
  for (const body of [{ now: '2026-01-01T00:00:00Z' }, { advance: '-P1D' }])
    assert.deepEqual([(await turn(body)).status, (await turn(body)).body.type], [422, 'urn:belfry:problem:earlier']);
});

test('a value that is neither instant nor duration is invalid', async () => {
  for (const body of [
    {},
    { now: 'tomorrow' },
    { advance: 'a day' },
    { now: '2027-01-01T00:00:00Z', advance: 'P1D' },
    { now: '2027-01-01' },
  ])
    assert.equal((await turn(body)).status, 422, JSON.stringify(body));
});

test('a requester cannot move the clock', async () => {
  assert.equal((await turn({ advance: 'P1D' }, 'claire')).status, 403);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHttpDesk } from '#test/http-desk.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { findHits } from '#web/console/find/hits.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { readPortalList } from '#web/portal/read-list.ts';

const desk = await openHttpDesk();
const { body } = await desk.call('nadia', 'POST', '/tickets', {
  desk: 'DTO',
  summary: 'Page',
  description: 'Blanche.',
  channel: 'letter',
  requester: { email: 'claire.dumont@patrimoine.example' },
});
const { number } = body;
const sequence = number.split('-')[1]!;

for (const q of [
  sequence,
  `DTO ${sequence.replace('0', 'O').replace('1', 'l')}`,
  number,
  number.toLowerCase(),
  number.replace('DTO', 'ABC'),
])
  test(`R2: “${q}” finds the ticket in the API, the console and the portal`, async () => {
    const listed = await desk.call('nadia', 'GET', `/tickets?q=${encodeURIComponent(q)}`);
    assert.equal(listed.body.items[0].number, number);
    const { hits } = await findHits(staffVisit(desk, 'nadia', 'fr'), q);
    assert.deepEqual(
      hits.map((hit) => hit.number),
      [number],
    );
    const visit = { actor: desk.actor('claire'), services: { world: desk.world }, language: 'fr' } as PortalVisit;
    const { groups } = await readPortalList(visit, new URLSearchParams({ q }));
    assert.deepEqual(
      groups.flatMap(({ rows }) => rows.map((row) => row.number)),
      [number],
    );
    const stranger = { ...visit, actor: desk.actor('ruth') };
    assert.deepEqual((await readPortalList(stranger, new URLSearchParams({ q }))).groups, []);
  });

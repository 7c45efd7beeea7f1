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
  `d t 0 / ${sequence.slice(0, 3)} ${sequence.slice(3)}`,
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
    assert.deepEqual(await inPortal('claire', q), { numbers: [number], isWrong: false, exact: number });
    assert.deepEqual((await inPortal('ruth', q)).numbers, []);
  });

const wrongCheck = `DTO-${sequence}-${number.endsWith('01') ? '02' : '01'}`;
for (const q of [wrongCheck, wrongCheck.slice(4), wrongCheck.replaceAll('-', ''), `ticket ${wrongCheck.toLowerCase()}`])
  test(`R2: “${q}” only offers the meant ticket, to those who may see it`, async () => {
    await desk.call('nadia', 'POST', '/tickets', {
      desk: 'DTO',
      summary: q,
      description: q,
      channel: 'letter',
      requester: { email: 'claire.dumont@patrimoine.example' },
    });
    const { hits, by } = await findHits(staffVisit(desk, 'nadia', 'fr'), q);
    assert.deepEqual([by, hits.map((hit) => hit.number)], ['wrongNumber', [number]]);
    assert.deepEqual(await inPortal('claire', q), { numbers: [number], isWrong: true, exact: null });
    assert.deepEqual((await inPortal('ruth', q)).numbers, []);
  });

async function inPortal(who: 'claire' | 'ruth', q: string) {
  const visit = { actor: desk.actor(who), services: { world: desk.world }, language: 'fr' } as PortalVisit;
  const { groups, isWrong, exact } = await readPortalList(visit, new URLSearchParams({ q }));
  return { numbers: groups.flatMap(({ rows }) => rows.map((row) => row.number)), isWrong, exact };
}

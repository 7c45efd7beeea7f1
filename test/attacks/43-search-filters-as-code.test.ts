// An attacker puts SQL, wildcards or hidden columns into the search, sort and cursor of the ticket list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
for (const [email, summary] of [
  ['claire.dumont@patrimoine.example', 'Musée'],
  ['amina@prive.example', 'Secret'],
])
  await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester: { email },
    summary,
    description: 'Texte.',
    channel: 'letter',
  });

const list = (who: 'nadia' | 'claire', query: Record<string, string>) =>
  desk.call(who, 'GET', `/tickets?${new URLSearchParams(query)}`);

for (const q of [
  "' or 1=1 --",
  "Musée') union select token_hash from tokens --",
  "from:' or true --",
  'from:%',
  'from:_____',
  'has:attachment) or (true',
  `site:${'%'.repeat(400)}`,
  '\\',
  ':* | !a & (',
])
  test(`a search for ${JSON.stringify(q.slice(0, 40))} is text: no error, and nobody else’s ticket`, async () => {
    for (const who of ['nadia', 'claire'] as const) {
      const { status, body } = await list(who, { q });
      assert.ok(status === 200 || status === 422, `${status}`);
      if (who === 'claire' && status === 200) assert.doesNotMatch(JSON.stringify(body.items), /Secret/);
    }
  });

for (const sort of ['chain', 'due_rank', 'openedAt; drop table tickets', '-openedAt,requester_id', '(select 1)'])
  test(`sorting by ${sort} is refused`, async () => assert.equal((await list('nadia', { sort })).status, 422));

test('an invented cursor is refused', async () => {
  for (const cursor of ['x', btoa('{"place":{"at":"1","id":"2"}}'), "' or 1=1"])
    assert.equal((await list('nadia', { cursor })).status, 422);
});

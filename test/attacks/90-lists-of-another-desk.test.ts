// Attack 90: the page of one's own ticket at another desk carries that desk's tags, fields and agents.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openInnerWorld } from './inner-words.ts';

const inner = await openInnerWorld();
const { desk, elsewhere, shared, read } = inner;

test('no page about a ticket at another desk carries that desk’s lists', async () => {
  for (const { number } of [elsewhere, shared])
    for (const base of [`/console/tickets/${number}`, `/portal/tickets/${number}`])
      for (const path of [base, `${base}.data`, `${base}/previewed`, `${base}/clock`]) {
        const text = (await read('tom', path)).bytes.toString();
        assert.doesNotMatch(text, /zqtagARC|zqnameARC/, path);
        // Jonas is of both desks; of this one he is nothing that its requesters know.
        assert.ok(!text.includes(desk.actor('jonas').email!), path);
      }
});

test('the desk’s own page carries them, so that they could leak', async () => {
  const text = (await read('nadia', `/console/tickets/${elsewhere.number}.data`)).bytes.toString();
  assert.match(text, /zqtagARC/);
  assert.match(text, /zqnameARC/);
});

test('neither the API nor a list of pick-lists gives them', async () => {
  for (const path of ['/tags?desk=ARC', '/fields?desk=ARC', '/checklists?desk=ARC', '/forms?desk=ARC']) {
    const { body } = await desk.call('tom', 'GET', path);
    assert.doesNotMatch(JSON.stringify(body), /zqtagARC|zqnameARC/, path);
  }
  for (const path of [
    '/console/pick?kind=tag&q=zq',
    '/console/pick?of=tags&q=zq',
    '/console/views/new?desk=ARC',
    '/console/find?q=zq',
  ])
    assert.doesNotMatch((await read('tom', path)).bytes.toString(), /zqtagARC|zqnameARC/, path);
});

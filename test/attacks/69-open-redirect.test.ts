// An attacker sends a link whose `next` looks like a path of the desk and leads the browser to another site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const nadia = `belfry=${await signedIn(desk.world, desk.cast.people.nadia)}`;

const nasty = [
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  '/a/..//evil.example',
  '/\t/evil.example',
  '/.\n//evil.example',
  'https:evil.example',
  'https://evil.example/',
  '\\\\evil.example',
  '//user:password@evil.example',
  '/\uff0f/evil.example/..//evil.example',
];

/** Returns the URL to which this response leads a browser. */
function ledTo(answer: Response): URL {
  assert.ok(answer.status >= 300 && answer.status < 400, `${answer.status}`);
  return new URL(answer.headers.get('location')!, desk.url);
}

test('a signed-in person stays on this site for any value of `next`', async () => {
  for (const next of nasty) {
    const answer = await desk.get(`/sign-in?next=${encodeURIComponent(next)}`, { cookie: nadia });
    assert.equal(ledTo(answer).origin, desk.url, next);
  }
});

test('the password sign-in leads to this site', async () => {
  for (const next of nasty) {
    const fields = { login: 'nadia@desk.example', password: 'belfry-demo', next };
    const answer = await desk.post('/sign-in', fields);
    const onward = ledTo(answer);
    assert.equal(onward.origin, desk.url, next);
    const last = await desk.get(onward.pathname + onward.search, { cookie: nadia });
    assert.equal(ledTo(last).origin, desk.url, next);
  }
});

test('choosing a theme or language leads to this site', async () => {
  for (const next of nasty)
    for (const [path, fields] of [
      ['/choices', { theme: 'dark' }],
      ['/portal/language', { language_to: 'de' }],
      ['/portal/language', {}],
    ] as const) {
      const answer = await desk.post(path, { ...fields, next });
      assert.equal(ledTo(answer).origin, desk.url, `${path} ${next}`);
    }
});

test('a page that does not exist links to no other site', async () => {
  const page = await (await desk.get('//evil.example/fr')).text();
  assert.doesNotMatch(page, /href="[/\\]{2}evil/);
});

test('no page failed', () => assert.deepEqual(desk.reported, []));

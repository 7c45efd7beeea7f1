// Attack 59: a sealed cookie or a token was changed, was made with a foreign or retired key, or contains an object with a
// prototype.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialize } from 'node:v8';
import { openSigner } from '#mail/read/proof/signature.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';
import { type Carried, openSealed, sealFor } from '#web/shared/sealed.ts';

const desk = await openWebDesk();
const { world } = desk;
const mailId = world.newId();
const carried: Carried[] = ['code', 'provider', 'link', 'recovery', 'app'];

/** Returns the text with the bits of one character flipped, as base64url; by default a character in the middle. */
function changed(text: string, place = Math.floor(text.length / 2)): string {
  return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
}

test('a seal that was changed, cut or extended does not open', () => {
  const sealed = sealFor(world.signer, 'code', { personId: 'x' });
  assert.deepEqual(openSealed(world.signer, 'code', sealed)?.value, { personId: 'x' });
  for (let place = 0; place < sealed.length - 1; place++)
    assert.equal(openSealed(world.signer, 'code', changed(sealed, place)), null, `character ${place}`);
  for (const other of [sealed.slice(0, -4), `${sealed}AAAA`, '', '{}', 'AAAA', null, 7, {}])
    assert.equal(openSealed(world.signer, 'code', other), null);
});

test('another key’s seal or signature opens nothing; an old key works until it is removed', () => {
  const others = openSigner(['a secret of another desk']);
  const after = openSigner(['a newer secret', 'a secret of the tests']);
  const later = openSigner(['a newer secret']);
  const sealed = sealFor(world.signer, 'link', 1);
  const link = world.signer.signLink({ mailId, purpose: 'page' });
  assert.equal(openSealed(others, 'link', sealed), null);
  assert.equal(others.readLink(link), null);
  assert.equal(openSealed(after, 'link', sealed)?.value, 1);
  assert.deepEqual(after.readLink(link), { mailId, purpose: 'page' });
  assert.equal(openSealed(later, 'link', sealed), null);
  assert.equal(later.readLink(link), null);
  assert.notEqual(world.signer.readLink(link), null);
  assert.equal(world.signer.readLink(link.replace('page.', 'confirm.')), null, 'the purpose is signed');
  assert.equal(world.signer.readLink(changed(link, link.length - 5)), null);
});

test('a seal opens only for its own purpose', () => {
  for (const purpose of carried)
    for (const other of carried)
      assert.equal(openSealed(world.signer, other, sealFor(world.signer, purpose, 1)) !== null, purpose === other);
  assert.equal(world.signer.unseal(world.signer.seal('key', 'history key')), null);
});

test('no page fails on, or accepts, a cookie that we did not seal', async () => {
  const foreign = openSigner(['a secret of another desk']);
  const pages = ['/sign-in/code', '/sign-in/factor', '/sign-in/address', '/sign-in', '/console', '/portal', '/account'];
  const forged = carried.flatMap((what) => [
    `belfry-${what}=${sealFor(foreign, what, { personId: desk.cast.people.jonas, proved: 'passkey' })}`,
    `belfry-${what}=${changed(sealFor(world.signer, what, { personId: desk.cast.people.jonas }))}`,
    `belfry-${what}=%7B%22__proto__%22%3A%7B%22personId%22%3A%22x%22%7D%7D`,
  ]);
  const cookies = [
    ...forged,
    'belfry=%00',
    `belfry=${changed(await signedIn(world, desk.cast.people.jonas))}`,
    'belfry-ticket=x',
    'belfry-link=x',
  ];
  for (const path of pages) {
    const nobody = await desk.get(path);
    for (const cookie of cookies) {
      const reply = await desk.get(path, { cookie });
      const at = `${path} with ${cookie.slice(0, 60)}`;
      assert.equal(reply.status, nobody.status, at);
      assert.equal(reply.headers.get('location'), nobody.headers.get('location'), at);
      assert.doesNotMatch(cookiesOf(reply), /^belfry=/, at);
    }
  }
  assert.deepEqual(desk.reported, []);
});

test('no changed or invented token is valid', async () => {
  const token = await desk.token('jonas');
  const tokens = [
    changed(token),
    token.slice(0, -1),
    `${token}A`,
    token.toUpperCase(),
    '__proto__',
    'constructor',
    '{"$ne":null}',
    'null',
  ];
  for (const each of tokens) {
    const reply = await fetch(`${desk.url}/api/v1/tickets`, { headers: { authorization: `Bearer ${each}` } });
    assert.equal(reply.status, 401, each);
  }
});

test('__proto__ or constructor in a body changes no prototype, and is refused or ignored', async () => {
  const opened = await desk.call('claire', 'POST', '/tickets', { desk: 'DTO', summary: 'x', description: 'x' });
  const on = `/tickets/${opened.body.number}`;
  const loads = ['"__proto__":{"isAdmin":true,"urgent":true}', '"constructor":{"prototype":{"isAdmin":true}}'];
  for (const load of loads) {
    const calls = [
      ['claire', 'POST', '/tickets', `{"desk":"DTO","summary":"x","description":"x",${load}}`],
      ['claire', 'POST', `${on}/answers`, `{"text":"x",${load}}`],
      ['nadia', 'PATCH', on, `{"urgent":true,"reason":"x",${load}}`],
      ['nadia', 'POST', `${on}/notes`, `{"text":"x",${load}}`],
    ] as const;
    for (const [who, method, path, body] of calls) {
      const reply = await desk.call(who, method, path, body);
      assert.ok(reply.status < 500, `${method} ${path} ${load}: ${reply.status}`);
    }
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
    assert.equal(({} as { urgent?: boolean }).urgent, undefined);
  }
  const fields = {
    __proto__: 'x',
    'constructor[prototype][isAdmin]': 'true',
    '__proto__[isAdmin]': 'true',
    login: 'x',
  };
  assert.ok((await desk.post('/sign-in', fields)).status < 500);
  assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
});

test('a serialised object is not accepted as a body', async () => {
  const bytes = serialize({ desk: 'DTO', summary: 'x', description: 'x' });
  const token = await desk.token('nadia');
  for (const type of ['application/octet-stream', 'application/x-java-serialized-object', 'application/json']) {
    const reply = await fetch(`${desk.url}/api/v1/tickets`, {
      method: 'POST',
      body: bytes,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
    });
    assert.ok(reply.status >= 400 && reply.status < 500, `${type}: ${reply.status}`);
  }
});

// An administrator enters another issuer, host or port, and the desk sends it the secret that was stored for the former one.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { test } from 'node:test';
import { saveFetching } from '#desk/mailboxes/save-fetching.ts';
import { tryMailbox } from '#desk/mailboxes/try-mailbox.ts';
import { saveRelay, tryRelay } from '#desk/sending/save-relay.ts';
import { saveProvider, testProvider } from '#desk/sign-in/provider/save-provider.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openTypedSecret, sealTypedSecret } from '#web/admin/typed-secret.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const wcms = desk.cast.desks.wcms;
const stored = 'the stored secret';

/** Starts the attacker's server, which logs what it receives: an identity provider, a mailbox and a relay. */
async function openThief() {
  const heard: string[] = [];
  const provider = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (part) => heard.push(part));
    const issuer = `http://127.0.0.1:${portOf(provider)}`;
    const at = (path: string) => `${issuer}${path}`;
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        issuer,
        authorization_endpoint: at('/auth'),
        token_endpoint: at('/token'),
        jwks_uri: at('/jwks'),
        keys: [{ kty: 'RSA' }],
      }),
    );
  });
  const mail = createTcpServer((socket) => {
    heard.push('connected');
    socket.on('error', () => undefined).on('data', (part) => heard.push(part.toString()));
    socket.end('* BYE\r\n');
  });
  for (const server of [provider, mail]) {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    atEnd(() => server.close());
  }
  return { heard, issuer: `http://127.0.0.1:${portOf(provider)}`, port: portOf(mail) };
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as { port: number }).port;
}

const thief = await openThief();

test('neither a test nor a save sends the secret of a provider to another issuer', async () => {
  const plan = {
    name: 'Login',
    issuer: 'http://127.0.0.1:9/realm',
    clientId: 'desk',
    scopes: 'openid',
    claims: standardClaims,
    trustsFactors: false,
    privateNetwork: true,
    active: true,
  };
  const saved = await saveProvider(world, jonas, { ...plan, secret: stored }, null);
  assert.ok('id' in saved);
  const asked = { ...plan, id: saved.id, secret: null, redirectUri: 'http://desk.example/sign-in/return' };
  assert.equal(await testProvider(world, jonas, { ...asked, issuer: thief.issuer }, true), 'otherPlace');
  const otherPort = { ...asked, issuer: 'http://127.0.0.1:10/realm' };
  assert.equal(await testProvider(world, jonas, otherPort, true), 'otherPlace');
  const moved = await saveProvider(
    world,
    jonas,
    { ...plan, issuer: thief.issuer, secret: null },
    { ...saved, seen: null },
  );
  assert.deepEqual(moved, { refused: 'otherPlace' });
  assert.deepEqual(thief.heard, []);
  assert.equal(await testProvider(world, jonas, asked, true), 'down', 'the same issuer is asked');
  const typed = await testProvider(world, jonas, { ...asked, issuer: thief.issuer, secret: 'another' }, true);
  assert.equal(typed, null, 'a secret that was entered again is sent');
  assert.match(thief.heard.join(), /client_secret=another/);
});

test('neither a test nor a save sends the password of a relay to another host or port', async () => {
  const server = { host: 'relay.example', port: 465, security: 'tls', user: 'desk', proof: 'password' } as const;
  const settings = { ...server, token: null };
  assert.deepEqual(await saveRelay(world, jonas, wcms, { settings, secret: { password: stored }, seen: null }), {
    saved: true,
  });
  thief.heard.length = 0;
  for (const elsewhere of [{ host: '127.0.0.1' }, { port: thief.port }, { host: 'localhost', port: thief.port }]) {
    const plan = { settings: { ...settings, ...elsewhere }, secret: {} };
    assert.deepEqual(await tryRelay(world, jonas, wcms, plan), { failed: { failure: 'secret', said: null } });
    assert.deepEqual(await saveRelay(world, jonas, wcms, { ...plan, seen: null }), {
      refused: 'invalid',
      problems: ['secret'],
    });
  }
  assert.deepEqual(thief.heard, []);
});

test('neither a test nor a save sends the password of a mailbox to another host or port', async () => {
  const settings: Fetching = {
    host: 'mail.example',
    port: 993,
    security: 'tls' as const,
    user: 'wcms',
    proof: 'password' as const,
    token: null,
    folder: 'INBOX',
    doneFolder: null,
    unreadableFolder: null,
    startsAt: world.clock.now(),
    active: true,
  };
  const place = { deskId: wcms, address: 'wcms@desk.example' };
  const order = { settings, secret: { password: stored }, seen: null };
  assert.deepEqual(await saveFetching(world, jonas, place, order), { saved: true });
  for (const elsewhere of [{ host: '127.0.0.1', port: thief.port }, { port: thief.port }]) {
    const plan = { settings: { ...settings, ...elsewhere }, secret: {} };
    assert.deepEqual(await tryMailbox(world, jonas, place, plan), { failed: { failure: 'secret', said: null } });
    assert.deepEqual(await saveFetching(world, jonas, place, { ...plan, seen: null }), {
      refused: 'invalid',
      problems: ['secret'],
    });
  }
  assert.deepEqual(thief.heard, []);
});

test('a typed secret that is not saved yet is carried only for the same server', () => {
  const sealed = sealTypedSecret(world.signer, 'typed', 'https://login.example');
  assert.equal(openTypedSecret(world.signer, sealed, 'https://login.example'), 'typed');
  assert.equal(openTypedSecret(world.signer, sealed, 'https://evil.example'), null);
});

test('the database contains no readable secret', async () => {
  const rows = [
    ...(await db.selectFrom('providers').selectAll().execute()),
    ...(await db.selectFrom('sendingRelays').selectAll().execute()),
    ...(await db.selectFrom('fetchedMailboxes').selectAll().execute()),
  ];
  assert.ok(rows.length === 3 && !JSON.stringify(rows).includes(stored));
});

// An attacker names a server in the desk's own network, in any notation, to make the desk send it a request.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { guardedAddress, guardedConnect, isInside, NotFetched } from '#desk/limits/guard.ts';
import { guardedFetch } from '#desk/limits/guarded-fetch.ts';
import { mayBeNamed } from '#desk/limits/network.ts';
import { askForToken } from '#desk/mailboxes/access-token.ts';
import { saveFetching } from '#desk/mailboxes/save-fetching.ts';
import { tryMailbox } from '#desk/mailboxes/try-mailbox.ts';
import { choosePush } from '#desk/push/choose-push.ts';
import { saveRelay, tryRelay } from '#desk/sending/save-relay.ts';
import { saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { leadToProvider } from '#desk/sign-in/provider/take-answer.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openRogue } from '#test/rogue-provider.ts';
import { signedIn } from '#test/session.ts';

let asked = 0;
const inside = createServer((_, response) => {
  asked++;
  response.end('{}');
});
await new Promise<void>((listening) => inside.listen(0, '127.0.0.1', listening));
atEnd(() => inside.close());
const { port } = inside.address() as { port: number };

const outside = guardedFetch({ plain: true, privateNetwork: false });
const anywhere = guardedFetch({ plain: true, privateNetwork: true });

function isRefused(error: unknown): boolean {
  return error instanceof NotFetched && error.failure === 'privateAddress';
}

test('no spelling of a private address is requested', async () => {
  const spellings = [
    ...['127.0.0.1', 'localhost', '127.1', '0x7f.1', '2130706433', '017700000001', '0', '[::1]', '[::ffff:127.0.0.1]'],
    ...['[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]'],
    ...['[::ffff:0:127.0.0.1]', '[2a02:2788::5efe:127.0.0.1]', '10.0.0.1', '192.168.1.1', '100.64.0.1', '[fd00::1]'],
    ...['169.254.169.254', '[fe80::1]', '[ff02::1]', '224.0.0.1', '①②⑦.⓪.⓪.①', '127。0。0。1'],
  ];
  for (const host of spellings) await assert.rejects(outside(`http://${host}:${port}/`), isRefused, host);
  assert.equal(asked, 0);
});

/** Names and spellings of servers inside, as an administrator may type them for any server. */
const insideNames = [
  ...[
    'localhost',
    'localhost.',
    'LOCALHOST',
    'foo.localhost',
    'localhost.localdomain',
    'ｌｏｃａｌｈｏｓｔ',
    'metadata',
  ],
  ...[
    'metadata.google.internal',
    'metadata.google.internal.',
    'Db.Internal',
    'printer.local',
    'printer.local..',
    'nas.home.arpa',
  ],
  ...[
    'mail',
    'intranet',
    'mail.corp',
    'router.lan',
    '127.0.0.1.',
    '127.1',
    '0x7f000001',
    '0177.0.0.1',
    '2130706433',
    '0',
  ],
  ...[
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    'fd00::1',
  ],
  ...[
    'fe80::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '::',
    '',
    '.',
    'a b',
    'x/y',
    'x@y.example',
  ],
];

test('no name or spelling of a server inside is connected to, whatever it is for', async () => {
  const nowhere = { privateNetwork: [] };
  for (const host of insideNames) {
    assert.equal(mayBeNamed(host, nowhere), false, host);
    assert.equal(await isInside(host, nowhere), true, host);
    await assert.rejects(guardedAddress(host, nowhere), isRefused, host);
    await assert.rejects(guardedConnect({ host, port }, nowhere, 1_000), isRefused, host);
  }
  assert.equal(asked, 0);
  for (const host of [
    'mail.agency.example',
    'xn--bcher-kva.example',
    'bücher.example',
    '93.184.215.14',
    '2606:4700::1111',
    'internal.example',
  ])
    assert.equal(mayBeNamed(host, nowhere), true, host);
});

test('the operator opens single networks for mail servers, and never metadata', async () => {
  const lan = { privateNetwork: ['10.1.0.0/16', '127.0.0.1'] };
  for (const host of ['10.1.2.3', '127.0.0.1', '::ffff:10.1.2.3', 'mail.corp'])
    assert.equal(mayBeNamed(host, lan), true, host);
  for (const host of ['10.2.0.1', '127.0.0.2', '::1', '169.254.169.254', 'metadata.google.internal', 'fd00:ec2::254'])
    assert.equal(mayBeNamed(host, lan), false, host);
  (await guardedConnect({ host: '127.0.0.1', port }, lan, 1_000)).destroy();
});

test('an administrator saves no provider, mailbox, relay or browser in the network of the desk', async () => {
  const desk = await openTestDesk();
  const world = { ...desk.world, privateNetworks: [] };
  const [jonas, wcms] = [desk.actor('jonas'), desk.cast.desks.wcms];
  const place = { deskId: wcms, address: 'wcms@desk.example' };
  const security = 'tls' as const;
  const server = { port: 993, security, user: 'desk', proof: 'password' as const, token: null };
  const folders = {
    folder: 'INBOX',
    doneFolder: null,
    unreadableFolder: null,
    startsAt: world.clock.now(),
    active: false,
  };
  const claims = { name: 'name', email: 'email', language: 'locale' };
  const provider = {
    name: 'x',
    clientId: 'x',
    scopes: 'openid',
    trustsFactors: false,
    active: true,
    claims,
    secret: null,
  };
  const session = await signedIn(world, desk.cast.people.jonas);
  const keys = { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) };
  const refused = { refused: 'invalid', problems: ['privateAddress'] };
  for (const host of [
    'localhost',
    'foo.localhost',
    'metadata.google.internal',
    'mail.corp',
    '127.0.0.1',
    '10.0.0.1',
    'fd00::1',
  ]) {
    const settings = { ...server, ...folders, host };
    const secret = { password: 'x' };
    assert.deepEqual(await saveFetching(world, jonas, place, { settings, secret, seen: null }), refused, host);
    const relay = { ...server, host };
    assert.deepEqual(await saveRelay(world, jonas, wcms, { settings: relay, secret, seen: null }), refused, host);
    const tried = await tryRelay(world, jonas, wcms, { settings: relay, secret });
    assert.equal('failed' in tried && tried.failed.failure, 'privateAddress', host);
    const looked = await tryMailbox(world, jonas, place, { settings, secret });
    assert.equal('failed' in looked && looked.failed.failure, 'privateAddress', host);
    const issuer = `https://${host.includes(':') ? `[${host}]` : host}/`;
    const saved = await saveProvider(world, jonas, { ...provider, issuer, privateNetwork: false }, null);
    assert.deepEqual(saved, { refused: 'privateAddress' }, host);
    const subscription = JSON.stringify({ endpoint: `${issuer}push`, keys });
    const choice = { subscription, kinds: ['due'], details: false, language: 'fr', device: '' } as const;
    assert.deepEqual(await choosePush(world, jonas, session, choice), { refused: 'address' }, host);
  }
  const token = { url: 'https://tokens.corp/token', clientId: 'x', scope: '' };
  const byToken = { ...server, host: 'smtp.agency.example', proof: 'clientCredentials' as const, token };
  const secret = { clientSecret: 'x' };
  assert.deepEqual(
    await saveRelay(world, jonas, wcms, { settings: byToken, secret, seen: null }),
    refused,
    'its tokens',
  );
  await assert.rejects(
    askForToken(token, 'clientCredentials', secret, world),
    ({ cause }) => cause instanceof NotFetched && cause.failure === 'privateAddress',
  );
});

test('a private network allowed by the operator does not open metadata or hidden addresses', async () => {
  for (const host of ['169.254.169.254', '[fd00:ec2::254]', '[64:ff9b::a9fe:a9fe]', '[::169.254.169.254]', '0.0.0.0'])
    await assert.rejects(anywhere(`http://${host}:${port}/`), isRefused, host);
  assert.equal(asked, 0);
  assert.equal((await anywhere(`http://127.0.0.1:${port}/`)).status, 200);
});

test('other protocols, and names or passwords in the address, are refused', async () => {
  for (const address of ['ftp://desk.example/', 'file:///etc/passwd', 'http://name:password@desk.example/'])
    await assert.rejects(outside(address), NotFetched, address);
  await assert.rejects(guardedFetch({ plain: false, privateNetwork: true })(`http://127.0.0.1:${port}/`), NotFetched);
});

test('an issuer in a private network is not requested', async () => {
  const { world } = await openTestDesk();
  const { issuer } = await openRogue();
  const provider = { id: 'x', position: 1, name: 'x', issuer, clientId: 'x', clientSecret: null, scopes: 'openid' };
  const settings = { claims: { name: 'name', email: 'email', language: 'locale' }, trustsFactors: false, active: true };
  const led = await leadToProvider(
    world,
    { ...provider, ...settings, privateNetwork: false, version: 1 },
    { redirectUri: 'http://desk.example/', next: '', again: false, demonstration: true },
  );
  assert.deepEqual(led, { failure: 'privateAddress' });
});

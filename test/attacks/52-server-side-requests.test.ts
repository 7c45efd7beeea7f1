// An attacker names a server in the desk's own network, in any notation, to make the desk send it a request.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { guardedFetch, NotFetched } from '#desk/limits/guarded-fetch.ts';
import { leadToProvider } from '#desk/sign-in/provider/take-answer.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openRogue } from '#test/rogue-provider.ts';

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

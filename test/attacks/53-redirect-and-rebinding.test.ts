// A public server redirects the desk to its own network, or its name resolves there after the check.
import assert from 'node:assert/strict';
import dns from 'node:dns';
import { createServer } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { test } from 'node:test';
import { atEnd } from '#test/at-end.ts';

/** Each DNS lookup of the attacker's name returns the next of these. */
const answers: string[][] = [];
const real = dns.lookup;
Object.assign(dns, {
  lookup: ((name: string, options: object, done: (error: unknown, found: unknown) => void) => {
    if (name !== 'rebinding.example') return (real as (...all: unknown[]) => void)(name, options, done);
    const addresses = answers.shift() ?? ['127.0.0.1'];
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as typeof dns.lookup,
});
syncBuiltinESMExports();
const { guardedFetch } = await import('#desk/limits/guarded-fetch.ts');
const { guardedConnect, guardedAddress, isInside, NotFetched } = await import('#desk/limits/guard.ts');

let asked = 0;
const server = createServer((request, response) => {
  asked++;
  if (request.url === '/away') response.writeHead(302, { location: '/secret' });
  response.end('{}');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
atEnd(() => server.close());
const { port } = server.address() as { port: number };

test('a redirect is never followed', async () => {
  const anywhere = guardedFetch({ plain: true, privateNetwork: true });
  const isRedirect = (error: unknown) => error instanceof NotFetched && error.failure === 'redirect';
  await assert.rejects(anywhere(`http://127.0.0.1:${port}/away`), isRedirect);
  assert.equal(asked, 1, 'the second address was never asked');
});

test('the connection uses the address that was checked', async () => {
  const outside = guardedFetch({ plain: true, privateNetwork: false });
  const isPrivate = (error: unknown) => error instanceof NotFetched && error.failure === 'privateAddress';
  asked = 0;
  // Refused even if only one of several addresses is private, or if a later lookup returns a private one.
  for (const first of [['127.0.0.1'], ['93.184.215.14', '127.0.0.1'], ['64:ff9b::7f00:1'], ['::ffff:10.0.0.1']]) {
    answers.splice(0, answers.length, first);
    await assert.rejects(outside(`http://rebinding.example:${port}/`), isPrivate, first.join());
    assert.equal(answers.length, 0, 'one look-up, at the connection');
  }
  assert.equal(asked, 0);
});

test('a mail server is connected to by an address that was checked', async () => {
  const at = { host: 'rebinding.example', port };
  const isPrivate = (error: unknown) => error instanceof NotFetched && error.failure === 'privateAddress';
  for (const first of [['10.0.0.1'], ['93.184.215.14', '192.168.1.1'], ['169.254.169.254']]) {
    answers.splice(0, answers.length, first);
    await assert.rejects(guardedConnect(at, { privateNetwork: ['127.0.0.0/8'] }, 5_000), isPrivate, first.join());
    answers.splice(0, answers.length, first);
    await assert.rejects(guardedAddress(at.host, { privateNetwork: ['127.0.0.0/8'] }), isPrivate, first.join());
  }
  answers.splice(0, answers.length, ['127.0.0.1'], ['10.0.0.1']);
  const socket = await guardedConnect(at, { privateNetwork: ['127.0.0.0/8'] }, 5_000);
  assert.equal(socket.remoteAddress, '127.0.0.1');
  socket.destroy();
  assert.equal(answers.length, 1, 'one look-up, at the connection');
});

test('a public name with a private address is refused when it is saved', async () => {
  answers.splice(0, answers.length, ['10.0.0.1'], ['93.184.215.14']);
  assert.equal(await isInside('rebinding.example', { privateNetwork: false }), true);
  assert.equal(await isInside('rebinding.example', { privateNetwork: false }), false);
  assert.equal(await isInside('not-yet-in-dns.example', { privateNetwork: false }), false);
});

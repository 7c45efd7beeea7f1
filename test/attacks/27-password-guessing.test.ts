// An attacker guesses passwords of many accounts, or of one account from many networks, and locks its owner out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PersonName, people } from '#demo/cast.ts';
import { beginTry, settleTry, takeSignInMail } from '#desk/sign-in/sign-in-limits.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world } = await openTestDesk();
const email = (name: PersonName) => people[name].email;

async function fail(account: string, address: string): Promise<number | null> {
  const wait = await beginTry(world, account, address);
  if (wait === null) await settleTry(world, account, address, 'failed');
  return wait;
}

async function succeed(account: string, address: string): Promise<number | null> {
  const wait = await beginTry(world, account, address);
  if (wait === null) await settleTry(world, account, address, 'succeeded');
  return wait;
}

test('after ten wrong passwords that network waits for that account, and other networks do not', async () => {
  for (let tries = 0; tries < 10; tries++) assert.equal(await fail(email('nadia'), '192.0.2.1'), null);
  assert.ok((await beginTry(world, email('nadia'), '192.0.2.1'))! > 0);
  assert.equal(await succeed(email('nadia'), '198.51.100.7'), null);
  assert.equal(await succeed(email('tom'), '192.0.2.1'), null);
});

test('ten simultaneous tries count as ten', async () => {
  const waits = await Promise.all(Array.from({ length: 30 }, () => beginTry(world, email('sofie'), '192.0.2.30')));
  assert.equal(waits.filter((wait) => wait === null).length, 10);
});

test('a /64 of IPv6 counts as one network', async () => {
  for (let tries = 0; tries < 10; tries++) await fail(email('ruth'), `2001:db8:1:2::${tries}`);
  assert.ok((await beginTry(world, email('ruth'), '2001:db8:1:2::ffff'))! > 0);
  assert.equal(await beginTry(world, email('ruth'), '2001:db8:1:3::1'), null);
});

test('a client that tries one password on many accounts waits, and people who sign in beside it do not', async () => {
  const office = '203.0.113.1';
  assert.equal(await succeed(email('tom'), office), null);
  for (let account = 0; account < 100; account++) await fail(`account${account}@desk.example`, office);
  assert.ok((await beginTry(world, 'another@desk.example', office))! > 0);
  assert.equal(await succeed(email('tom'), office), null);
});

test('guesses from hundreds of networks slow down and never lock the owner out', async () => {
  const home = '198.51.100.200';
  assert.equal(await succeed(email('jonas'), home), null);
  let guesses = 0;
  for (let network = 0; network < 200; network++)
    for (let tries = 0; tries < 10; tries++) {
      if ((await fail(email('jonas'), `100.65.${network}.1`)) !== null) break;
      guesses++;
    }
  assert.ok(guesses <= 60 + 200, `one try per network after the first sixty: ${guesses}`);
  for (let tries = 0; tries < 3; tries++) assert.equal(await fail(email('jonas'), home), null, 'from where they work');
  assert.equal(await succeed(email('jonas'), home), null);
  assert.equal(await succeed(email('jonas'), '198.51.100.201'), null, 'and from anywhere else');
});

test('codes requested by others are limited and never block the owner’s own', async () => {
  const home = '198.51.100.210';
  assert.equal(await succeed(email('claire'), home), null);
  let mails = 0;
  for (let network = 0; network < 40; network++)
    if (await takeSignInMail(world, email('claire'), `100.66.${network}.1`)) mails++;
  assert.equal(mails, 20);
  assert.ok(await takeSignInMail(world, email('claire'), home));
});

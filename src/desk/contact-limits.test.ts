import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/contact-limits.ts';
import { openRateLimiters } from '#store/rate-limits.ts';
import { openTestDatabase } from '#test/database.ts';

const mebibyte = 1024 * 1024;
const { db } = await openTestDatabase();
/** Two processes of one installation. */
const [here, elsewhere] = [openRateLimiters(db), openRateLimiters(db)].map((limiter) => contactLimitsOf({ limiter }));

test('one network sends so many subjects an hour, and no more than ten to one address (attack 12)', async () => {
  for (let sent = 0; sent < 10; sent++) assert.equal(await here!.takeForm('192.0.2.1', 'a@client.example', 1), null);
  assert.ok((await here!.takeForm('198.51.100.7', 'a@client.example', 1))! > 0);
  assert.equal(await here!.takeForm('192.0.2.1', null, 50), null);
  assert.ok((await here!.takeForm('192.0.2.1', null, 1))! > 0);
  assert.equal(await here!.takeForm('198.51.100.7', null, 1), null);
});

test('a disk is not filled by what was typed and never sent (attack 51)', async () => {
  const grow = (characters: number, isNew = true) => here!.takeDraft('2001:db8::1', { isNew, characters });
  for (let draft = 0; draft < 20; draft++) assert.equal(await grow(mebibyte), null);
  assert.ok((await here!.takeDraft('2001:db8::2', { isNew: false, characters: 1 }))! > 0);
  assert.equal(await grow(-100, false), null, 'who takes words out needs no room');
});

test('a disk is not filled by files of no ticket, not in an hour and not in a day (attack 51)', async () => {
  for (let file = 0; file < 12; file++) assert.equal(await here!.takeFile('192.0.2.1', 25 * mebibyte), null);
  const wait = await here!.takeFile('192.0.2.1', 1);
  assert.ok(wait !== null && wait <= 60 * 60, 'until the hour has ended');
});

test('the limits are those of all processes together', async () => {
  for (let sent = 0; sent < 10; sent++)
    await (sent % 2 ? here : elsewhere)!.takeForm('203.0.113.9', 'b@client.example', 1);
  for (const process of [here, elsewhere])
    assert.ok((await process!.takeForm('203.0.113.10', 'b@client.example', 1))! > 0);
});

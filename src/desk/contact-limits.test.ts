import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/contact-limits.ts';
import { openRateLimiters } from '#store/rate-limits.ts';
import { openTestDatabase } from '#test/database.ts';

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

test('the limits are those of all processes together', async () => {
  for (let sent = 0; sent < 10; sent++)
    await (sent % 2 ? here : elsewhere)!.takeForm('203.0.113.9', 'b@client.example', 1);
  for (const process of [here, elsewhere])
    assert.ok((await process!.takeForm('203.0.113.10', 'b@client.example', 1))! > 0);
});

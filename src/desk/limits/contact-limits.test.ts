import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { openRateLimiters } from '#store/limits/rate-limits.ts';
import { openTestDatabase } from '#test/database.ts';

const { db } = await openTestDatabase();
/** Two processes of one installation. */
const [here, elsewhere] = [openRateLimiters(db), openRateLimiters(db)].map((limiter) => contactLimitsOf({ limiter }));

test('the limits are shared by all processes', async () => {
  for (let sent = 0; sent < 10; sent++) await (sent % 2 ? here : elsewhere)!.takeAddress('b@client.example', 1);
  for (const process of [here, elsewhere]) assert.ok((await process!.takeAddress('b@client.example', 1))! > 0);
});

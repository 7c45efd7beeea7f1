import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayTry, whileAnswering } from '#desk/sending/silent-relays.ts';
import type { Relay } from '#mail/send/relay.ts';

const relay = {} as Relay;
const at = { relay, deskId: 'desk' };
const nothing = async () => undefined;
const inAWhile = () => Date.now() + 31_000;

/** Work that gets stuck until the test ends it. Returns once the relay counts as silent. */
async function getStuck(): Promise<() => Promise<void>> {
  const stuck = Promise.withResolvers<void>();
  await whileAnswering(at, () => stuck.promise, nothing, nothing);
  return async () => {
    stuck.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
}

test('a relay that is silent about one letter gets the others again once it takes one of them', async () => {
  const release = await getStuck();
  assert.equal(mayTry(relay, 'desk'), 'none');
  assert.equal(mayTry(relay, 'other'), 'all');
  assert.equal(mayTry(relay, 'desk', inAWhile()), 'one');
  assert.equal(mayTry(relay, 'desk', inAWhile()), 'none');
  const answered = async (onAnswer: () => void) => onAnswer();
  await whileAnswering(at, answered, nothing, nothing);
  assert.equal(mayTry(relay, 'desk'), 'all');
  await release();
  assert.equal(mayTry(relay, 'desk'), 'all');
});

test('a relay that stays silent keeps a connection for others, and is free again when it gives up', async () => {
  const stuck = await Promise.all([getStuck(), getStuck(), getStuck()]);
  assert.equal(mayTry(relay, 'desk', inAWhile()), 'none');
  for (const release of stuck) await release();
  assert.equal(mayTry(relay, 'desk'), 'all');
});

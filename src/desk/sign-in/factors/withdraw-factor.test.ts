import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeAt, newTotpSecret, setUpTotp } from '#desk/sign-in/factors/set-up-totp.ts';
import { askRecoveryCodes, withdrawFactor } from '#desk/sign-in/factors/withdraw-factor.ts';
import { beginSession } from '#desk/sign-in/sessions.ts';
import { addPasskey, listPasskeys } from '#store/sign-in/factors.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { arrival, signedIn } from '#test/session.ts';

const { world, db, cast } = await openTestDesk();
const { claire, tom } = cast.people;
await db.updateTable('accounts').set({ passwordAlone: false }).execute();

async function withPasskeys(personId: string, ...ids: string[]): Promise<void> {
  const now = new Date().toISOString();
  const passkey = { personId, publicKey: Buffer.alloc(1), counter: 0, transports: [], name: 'key' };
  for (const id of ids)
    await world.transact(({ trx }) => addPasskey(trx, { ...passkey, id, createdAt: now, usedAt: now }));
}

test('the last factor of a person who needs one stays, also when both are removed at once', async () => {
  for (const sessions of ['one session', 'two sessions']) {
    await withPasskeys(tom, 'first', 'second');
    const token = await signedIn(world, tom);
    const other = sessions === 'one session' ? token : await signedIn(world, tom);
    await Promise.all([
      withdrawFactor(world, token, { factor: 'passkey', id: 'first' }),
      withdrawFactor(world, other, { factor: 'passkey', id: 'second' }),
    ]);
    assert.equal((await listPasskeys(db, tom)).length, 1, sessions);
    await db.deleteFrom('passkeys').execute();
  }
});

test('another person’s passkey is not removed', async () => {
  await withPasskeys(tom, 'first', 'second');
  const token = await signedIn(world, claire);
  assert.deepEqual(await withdrawFactor(world, token, { factor: 'passkey', id: 'first' }), { done: true });
  assert.equal((await listPasskeys(db, tom)).length, 2);
  await db.deleteFrom('passkeys').execute();
});

test('without a factor there are no recovery codes, so nobody can prepare some for later', async () => {
  const byMail = await world.transact((tx) =>
    beginSession(world, tx, { personId: claire, proved: 'mailCode', address: null, arrival }),
  );
  assert.equal(byMail!.stage, 'signedIn');
  assert.deepEqual(await askRecoveryCodes(world, byMail!.token), { refused: 'noFactor' });
  assert.deepEqual(await db.selectFrom('recoveryCodes').selectAll().execute(), []);
  const secret = newTotpSecret();
  const made = await setUpTotp(world, byMail!.token, { secret, code: codeAt(secret, Date.now()) }, arrival);
  assert.ok('session' in made && made.recoveryCodes?.length === 10, 'the first factor comes with its own');
  const renewed = await askRecoveryCodes(world, made.session.token);
  assert.ok('codes' in renewed && renewed.codes.length === 10);
});

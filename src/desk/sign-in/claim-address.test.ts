import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { askClaim, type Claimant, claimAddress } from '#desk/sign-in/claim-address.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const claire: Claimant = { actor: desk.actor('claire'), token: 'session of Claire' };

const ask = (address: string, claimant = claire) => askClaim(world, claimant, { address, language: 'fr' });

/** The code in the latest mail to an address. */
async function codeFor(address: string): Promise<string> {
  const { facts } = await db
    .selectFrom('outgoingMails')
    .select('facts')
    .where('address', '=', address)
    .orderBy('queuedAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const mailed: MailedCode = JSON.parse(world.signer.unseal((facts as { sealed: string }).sealed)!);
  return mailed.code;
}

const holderOf = async (address: string) =>
  (await db
    .selectFrom('addresses')
    .select(['personId', 'provedAt'])
    .where('address', '=', address)
    .executeTakeFirst()) ?? null;

test('a new address becomes a person’s through the mailed code', async () => {
  assert.deepEqual(await ask('claire@neuf.example'), { asked: true });
  assert.deepEqual(await claimAddress(world, claire, await codeFor('claire@neuf.example')), {
    done: 'added',
    address: 'claire@neuf.example',
  });
  const holder = await holderOf('claire@neuf.example');
  assert.equal(holder?.personId, claire.actor.personId);
  assert.notEqual(holder?.provedAt, null);
});

test('an address of another person brings their tickets; a staff address does not', async () => {
  await ask('amina@patrimoine.example');
  const [amina] = await db
    .selectFrom('addresses')
    .select('address')
    .where('personId', '=', desk.cast.people.amina)
    .execute();
  await ask(amina!.address);
  assert.deepEqual(await claimAddress(world, claire, await codeFor(amina!.address)), {
    done: 'merged',
    address: amina!.address,
  });
  await ask('nadia@desk.example');
  assert.deepEqual(await claimAddress(world, claire, await codeFor('nadia@desk.example')), { refused: 'hasRole' });
  assert.equal((await holderOf('nadia@desk.example'))?.personId, desk.cast.people.nadia);
});

test('a person’s own address cannot be added, and the number of mails is limited', async () => {
  const emil: Claimant = { actor: desk.actor('emil'), token: 'session of Emil' };
  assert.deepEqual(await ask(emil.actor.email!, emil), { refused: 'own' });
  for (let times = 0; times < 4; times++) await ask(`emil${times}@neu.example`, emil);
  const last = await ask('emil5@neu.example', emil);
  assert.ok('refused' in last && last.refused === 'tooMany');
});

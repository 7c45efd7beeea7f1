// Merging people, or editing a contact, moves the address and the tickets of somebody else to the attacker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { mergePeople, partableMerges, partPeople } from '#desk/people/merge-people.ts';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import { askClaim, type Claimant, claimAddress } from '#desk/sign-in/claim-address.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db } = desk;
const { claire, bram, hugo, nadia, amina } = desk.cast.people;
const victim = 'amina.diallo@fleuve.example';
const attacker: Claimant = { actor: desk.actor('claire'), token: 'session of Claire' };

const merge = (keptId: string, mergedId: string) =>
  world.transact((tx) => mergePeople(world, tx, { keptId, mergedId }));

async function write(email: string): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    summary: `Question of ${email}`,
    text: 'Pourquoi ?',
    fileIds: [],
    requester: { email, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

async function holderOf(address: string): Promise<string | null> {
  const row = await db.selectFrom('addresses').select('personId').where('address', '=', address).executeTakeFirst();
  return row?.personId ?? null;
}

const number = await write(victim);

/** Asserts that the victim's address and ticket still belong to her. */
async function assertUntouched(): Promise<void> {
  assert.equal(await holderOf(victim), amina);
  const { requesterId } = await db
    .selectFrom('tickets')
    .select('requesterId')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  assert.equal(requesterId, amina);
}

async function codeFor(address: string): Promise<string> {
  const { facts } = await db
    .selectFrom('outgoingMails')
    .select('facts')
    .where('address', '=', address)
    .where('letter', '!=', 'acknowledgement')
    .orderBy('queuedAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const mailed: MailedCode = JSON.parse(world.signer.unseal((facts as { sealed: string }).sealed)!);
  return mailed.code;
}

test('an address is claimed only by its mailed code, in the session that asked', async () => {
  assert.deepEqual(await askClaim(world, attacker, { address: victim, language: 'fr' }), { asked: true });
  await assertUntouched();
  const code = await codeFor(victim);
  assert.deepEqual(await claimAddress(world, { ...attacker, token: 'another session' }, code), {
    refused: 'wrong',
    left: 4,
  });
  for (let tries = 0; tries < 3; tries++) await claimAddress(world, attacker, '00000000x');
  assert.deepEqual(await claimAddress(world, attacker, '0'), { refused: 'over' });
  assert.deepEqual(await claimAddress(world, attacker, code), { refused: 'over' });
  await assertUntouched();
});

test('a contact in the victim’s name, by an agent or requester, merges nobody', async () => {
  const requester = { email: victim, name: 'Claire Dumont', phone: '+3225552011' };
  const body = { summary: 'x', description: 'x', requester };
  assert.ok((await desk.call('claire', 'POST', '/tickets', body)).status >= 400);
  const taken = await desk.call('nadia', 'POST', '/tickets', { ...body, desk: 'DTO', channel: 'letter' });
  assert.equal(taken.status, 201);
  assert.equal(await holderOf('claire.dumont@patrimoine.example'), claire);
  await assertUntouched();
  for (const field of ['requester', 'requesterId', 'email', 'participants', 'personId']) {
    const { status } = await desk.call('claire', 'PATCH', `/tickets/${number}`, { [field]: claire });
    assert.ok(status === 403 || status === 404, `${field}: ${status}`);
  }
  await assertUntouched();
});

test('staff, service managers and shared mailboxes cannot be merged into another person', async () => {
  assert.deepEqual(await merge(claire, nadia), { refused: 'hasRole' });
  assert.deepEqual(await merge(claire, hugo), { refused: 'hasRole' });
  assert.deepEqual(await merge(claire, claire), { refused: 'samePerson' });
  await db.updateTable('people').set({ sharedMailbox: true }).where('id', '=', bram).execute();
  assert.deepEqual(await merge(claire, bram), { refused: 'sharedMailbox' });
});

test('a merge is audited, and nobody can undo another person’s', async () => {
  await write('claire@tiers.example');
  const mergedId = (await holderOf('claire@tiers.example'))!;
  await merge(claire, mergedId);
  const [made] = await partableMerges(world, claire);
  assert.deepEqual(await partPeople(world, desk.actor('amina'), made!.id), { refused: 'missing' });
  const trail = await db.selectFrom('auditEntries').selectAll().where('act', '=', 'peopleMerged').execute();
  assert.equal(trail.length, 1);
  await assertUntouched();
});

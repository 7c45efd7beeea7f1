import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { lookUpKey } from '#desk/sending/look-up-key.ts';
import { dropSignature, saveSignature, turnSignatureOff, turnSignatureOn } from '#desk/sending/save-signature.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { keyRecord, keyRecordName } from '#domain/sending/signature.ts';
import { checkDkim } from '#mail/read/proof/dkim.ts';
import type { Envelope, Sent } from '#mail/send/relay.ts';
import { findSendingSignature } from '#store/sending/sending-signatures.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms } = cast.desks;
const [nadia, jonas] = [desk.actor('nadia'), desk.actor('jonas')];

/** The DNS records, by name; other names do not exist. */
const published = new Map<string, string>();
world.resolver = {
  txt: async (name) => {
    const record = published.get(name);
    if (record === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    // Long records come in parts of 255 characters.
    return [record.match(/.{1,255}/g) ?? []];
  },
};

async function save(changes: { key?: string; domain?: string; selector?: string } = {}) {
  const plan = { domain: 'desk.example', selector: 'belfry2026', key: '', ...changes };
  return saveSignature(world, jonas, wcms, { ...plan, seen: null });
}

async function publish(): Promise<void> {
  const saved = (await findSendingSignature(db, wcms))!;
  published.set(keyRecordName(saved), keyRecord(saved.algorithm, saved.publicKey));
}

let people = 0;

/** Sends a letter of the desk to a relay with this response; returns what the relay received. */
async function send(answer: Sent = { accepted: '250' }): Promise<Envelope> {
  await receiveContact(world, null, {
    deskId: wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: `signed${people++}@client.example`, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire, s’il vous plaît ?',
    fileIds: [],
  });
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const { handed, relay } = relayThat(answer);
  await sendMails(world, relay, ids);
  return handed[0]!;
}

function relayThat(answer: Sent) {
  const handed: Envelope[] = [];
  const send = async (mail: Envelope) => {
    handed.push(mail);
    return answer;
  };
  return { handed, relay: { send, check: async () => ({ ready: true }) as const, close: () => undefined } };
}

const isSigned = ({ bytes }: Envelope) => /^DKIM-Signature:/m.test(Buffer.from(bytes).toString());
const passes = { result: 'pass', domain: 'desk.example' };

test('a new key signs nothing until DNS has it and it is turned on', async () => {
  assert.deepEqual(await save(), { saved: true });
  assert.equal(isSigned(await send()), false);
  assert.equal(await lookUpKey(world, (await findSendingSignature(db, wcms))!), 'none');
  assert.deepEqual(await turnSignatureOn(world, jonas, wcms), { refused: 'unpublished' });
  published.set('belfry2026._domainkey.desk.example', keyRecord('rsa-sha256', 'AAAA'));
  assert.equal(await lookUpKey(world, (await findSendingSignature(db, wcms))!), 'other');
  assert.deepEqual(await turnSignatureOn(world, jonas, wcms), { refused: 'unpublished' });
  await publish();
  assert.deepEqual(await turnSignatureOn(world, jonas, wcms), { saved: true });
});

test('a signed letter verifies at its receiver', async () => {
  const letter = await send();
  assert.deepEqual(await checkDkim(letter.bytes, world.resolver), passes);
  const changed = Buffer.from(
    Buffer.from(letter.bytes)
      .toString()
      .replace(/^Subject: .*$/m, 'Subject: Autre chose'),
  );
  assert.deepEqual(await checkDkim(changed, world.resolver), { result: 'fail', domain: null });
});

test('R26: a letter that perhaps arrived is sent again with the same signed bytes, whatever happened to the key', async () => {
  const lost: Sent = { refused: 'temporary', status: null, text: 'lost', perhapsTaken: true };
  const first = await send(lost);
  assert.deepEqual(await turnSignatureOff(world, jonas, wcms), { saved: true });
  await db.updateTable('outgoingMails').set({ dueAt: '2026-01-01T00:00:00Z' }).where('state', '=', 'sending').execute();
  const { handed, relay } = relayThat({ accepted: '250' });
  await pickUpMail(world, relay);
  const again = handed.find(({ to }) => to === first.to);
  assert.ok(Buffer.from(again!.bytes).equals(Buffer.from(first.bytes)));
  assert.equal(isSigned(await send()), false);
});

test('an imported key works, RSA or Ed25519', async () => {
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem);
  const edwards = generateKeyPairSync('ed25519').privateKey.export(pem);
  for (const key of [rsa, edwards]) {
    assert.deepEqual(await save({ key: String(key) }), { saved: true });
    await publish();
    assert.deepEqual(await turnSignatureOn(world, jonas, wcms), { saved: true });
    assert.deepEqual(await checkDkim((await send()).bytes, world.resolver), passes);
  }
});

test('the private key is sealed, and neither the audit nor the page’s row contains it', async () => {
  const saved = await findSendingSignature(db, wcms);
  assert.doesNotMatch(saved!.privateKey, /PRIVATE/);
  const trail = JSON.stringify(await db.selectFrom('auditEntries').select('data').execute());
  assert.match(trail, /belfry2026\._domainkey\.desk\.example/);
  assert.doesNotMatch(trail, /PRIVATE|v1\./);
});

test('a short key, one of another type, and one of another domain are refused', async () => {
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pem);
  const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey.export(pem);
  for (const key of [String(short), String(other), 'not a key'])
    assert.deepEqual(await save({ key }), { refused: 'invalid', problems: ['key'] });
  assert.deepEqual(await save({ domain: 'other.example' }), { refused: 'invalid', problems: ['domain'] });
});

test('a key that cannot be unsealed delays letters; they are never sent unsigned', async () => {
  const { privateKey } = (await findSendingSignature(db, wcms))!;
  await db.updateTable('sendingSignatures').set({ privateKey: 'v1.x', active: true }).execute();
  assert.equal(await send(), undefined);
  const { state, failure } = await db
    .selectFrom('outgoingMails')
    .select(['state', 'failure'])
    .orderBy('queuedRealAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  assert.deepEqual([state, failure], ['queued', 'cannot be written']);
  await db.updateTable('sendingSignatures').set({ privateKey }).execute();
});

test('only the desk’s administrator can create, switch or delete a key, and deleting removes its secret', async () => {
  const order = { domain: 'desk.example', selector: 'x', key: '', seen: null };
  assert.deepEqual(await saveSignature(world, nadia, wcms, order), { refused: 'missing' });
  assert.deepEqual(await turnSignatureOn(world, nadia, wcms), { refused: 'missing' });
  assert.deepEqual(await turnSignatureOff(world, nadia, wcms), { refused: 'missing' });
  assert.deepEqual(await dropSignature(world, nadia, wcms), { refused: 'missing' });
  assert.deepEqual(await dropSignature(world, jonas, wcms), { saved: true });
  assert.equal(await findSendingSignature(db, wcms), undefined);
  assert.equal(isSigned(await send()), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSigner, readMessageId } from '#mail/read/proof/signature.ts';

const facts = { mailId: '0198-7a', ticketId: 't1', entryId: 'e1', recipient: 'Claire@Agency.example' };
const signer = openSigner(['first secret', 'old secret']);
const signed = signer.signMessageId({ ...facts, domain: 'desk.example' });

test('a signed Message-ID verifies for its own mail, ticket, entry and recipient', () => {
  assert.match(signed, /^<0198-7a\.[0-9a-f]{32}@desk\.example>$/);
  assert.ok(signer.verifyMessageId(signed, facts));
});

test('it verifies without brackets and after a gateway changed its case', () => {
  assert.ok(signer.verifyMessageId(signed.slice(1, -1), { ...facts, recipient: 'claire@agency.example' }));
  assert.ok(signer.verifyMessageId(signed.toUpperCase(), facts) === false);
  assert.ok(
    signer.verifyMessageId(
      signed.replace(/\.[0-9a-f]+@/, (mac) => mac.toUpperCase()),
      facts,
    ),
  );
});

for (const [what, other] of Object.entries({
  mail: { mailId: '0198-7b' },
  ticket: { ticketId: 't2' },
  entry: { entryId: null },
  recipient: { recipient: 'mallory@agency.example' },
})) {
  test(`it verifies for no other ${what}`, () => {
    assert.equal(signer.verifyMessageId(signed, { ...facts, ...other }), false);
  });
}

test('a forged or truncated Message-ID is not ours', () => {
  assert.equal(signer.verifyMessageId(`<0198-7a.${'0'.repeat(32)}@desk.example>`, facts), false);
  for (const id of ['', '<>', '<0198-7a@desk.example>', '<0198-7a.abc@desk.example>', `<a.${'0'.repeat(32)}>`]) {
    assert.equal(readMessageId(id), null);
  }
});

test('an old secret’s signature still verifies, a foreign one does not', () => {
  const old = openSigner(['old secret']).signMessageId({ ...facts, domain: 'desk.example' });
  const foreign = openSigner(['other']).signMessageId({ ...facts, domain: 'desk.example' });
  assert.ok(signer.verifyMessageId(old, facts));
  assert.equal(signer.verifyMessageId(foreign, facts), false);
});

test('a link token contains its mail and purpose, and cannot be changed', () => {
  const token = signer.signLink({ mailId: '0198-7a', purpose: 'clock' });
  assert.deepEqual(signer.readLink(token), { mailId: '0198-7a', purpose: 'clock' });
  assert.equal(signer.readLink(token.replace('clock', 'confirm')), null);
  assert.equal(signer.readLink(token.replace('7a', '7b')), null);
  for (const empty of ['', ' ', '%20', 'clock..', 'null']) assert.equal(signer.readLink(empty), null);
});

test('a sealed secret opens only with its own secret and unchanged bytes', () => {
  const sealed = openSigner(['old secret']).seal('hunter2 é');
  assert.equal(signer.unseal(sealed), 'hunter2 é');
  assert.equal(openSigner(['other']).unseal(sealed), null);
  assert.equal(signer.unseal(`${sealed.slice(0, -4)}AAAA`), null);
  assert.equal(signer.unseal('hunter2'), null);
});

test('a mail id that would break a header or a URL is refused', () => {
  assert.throws(() => signer.signMessageId({ ...facts, mailId: 'a@b', domain: 'desk.example' }));
  assert.throws(() => openSigner([]));
  assert.throws(() => openSigner(['good', ' ']));
});

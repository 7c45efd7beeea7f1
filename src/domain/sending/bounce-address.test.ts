import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounceAddress, bounceTokenCharacters, readBounceAddress, separators } from '#domain/sending/bounce-address.ts';

const token = 'abcdefghijklmnopqrstuvwxyz234567abcdef';

test('a letter comes back to its desk’s mailbox, with a suffix that names it', () => {
  assert.equal(token.length, bounceTokenCharacters);
  for (const separator of separators) {
    const address = bounceAddress('wcms@desk.example', separator, token);
    assert.equal(address, `wcms${separator}b-${token}@desk.example`);
    assert.deepEqual(readBounceAddress(address!), { mailbox: 'wcms@desk.example', token });
    assert.deepEqual(readBounceAddress(address!.toUpperCase()), { mailbox: 'wcms@desk.example', token });
  }
});

test('a mailbox that has a suffix or a hyphen of its own keeps it', () => {
  for (const mailbox of ['service-desk@desk.example', 'wcms+nl@desk.example'])
    assert.equal(readBounceAddress(bounceAddress(mailbox, '-', token)!)?.mailbox, mailbox);
});

test('a name of 23 characters has room for a suffix, a longer one has none (RFC 5321, 4.5.3.1.1)', () => {
  const address = bounceAddress(`${'a'.repeat(23)}@desk.example`, '+', token);
  assert.equal(address?.split('@')[0]?.length, 64);
  assert.equal(bounceAddress(`${'a'.repeat(24)}@desk.example`, '+', token), null);
});

test('any other address is none for bounces', () => {
  const others = [
    'wcms@desk.example',
    'wcms+b-short@desk.example',
    `wcms+${token}@desk.example`,
    `+b-${token}@desk.example`,
    '',
  ];
  for (const address of others) assert.equal(readBounceAddress(address), null, address);
});

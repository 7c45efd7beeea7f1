import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounceAddress, bounceTokenCharacters, readBounceAddress, separators } from '#domain/sending/bounce-address.ts';

const token = 'abcdefghijklmnopqrstuvwxyz234567abcdef';

test('a return address is the desk’s mailbox with a suffix that identifies the letter', () => {
  assert.equal(token.length, bounceTokenCharacters);
  for (const separator of separators) {
    const address = bounceAddress('wcms@desk.example', separator, token);
    assert.equal(address, `wcms${separator}b-${token}@desk.example`);
    assert.deepEqual(readBounceAddress(address!), { mailbox: 'wcms@desk.example', token });
    assert.deepEqual(readBounceAddress(address!.toUpperCase()), { mailbox: 'wcms@desk.example', token });
  }
});

test('a mailbox with its own suffix or hyphen keeps it', () => {
  for (const mailbox of ['service-desk@desk.example', 'wcms+nl@desk.example'])
    assert.equal(readBounceAddress(bounceAddress(mailbox, '-', token)!)?.mailbox, mailbox);
});

test('a local part of 23 characters has room for a suffix, a longer one has not (RFC 5321, 4.5.3.1.1)', () => {
  const address = bounceAddress(`${'a'.repeat(23)}@desk.example`, '+', token);
  assert.equal(address?.split('@')[0]?.length, 64);
  assert.equal(bounceAddress(`${'a'.repeat(24)}@desk.example`, '+', token), null);
});

test('any other address is not a return address', () => {
  const others = [
    'wcms@desk.example',
    'wcms+b-short@desk.example',
    `wcms+${token}@desk.example`,
    `+b-${token}@desk.example`,
    '',
  ];
  for (const address of others) assert.equal(readBounceAddress(address), null, address);
});

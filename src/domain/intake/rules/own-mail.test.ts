import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownMail } from '#domain/intake/rules/own-mail.ts';
import { factsWith } from '#test/intake-facts.ts';

test('mail from one of our mailboxes is dropped', () => {
  assert.deepEqual(ownMail(factsWith({ fromOurselves: true })), { to: 'nowhere', reason: 'ownMail' });
});

test('mail from anybody else is left to the next rule', () => {
  assert.equal(ownMail(factsWith()), null);
});

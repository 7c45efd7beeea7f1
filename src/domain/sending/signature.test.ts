import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyInRecord, keyRecord, keyRecordName, signatureProblems } from '#domain/sending/signature.ts';

const plan = { domain: 'agency.example', selector: 'belfry2026' };

test('a signature is for the domain of the desk’s address, or one above it', () => {
  assert.deepEqual(signatureProblems(plan, 'desk@agency.example'), []);
  assert.deepEqual(signatureProblems(plan, 'desk@support.agency.example'), []);
  for (const mailbox of ['desk@other.example', 'desk@notagency.example'])
    assert.deepEqual(signatureProblems(plan, mailbox), ['domain'], mailbox);
  assert.deepEqual(signatureProblems({ ...plan, domain: 'example' }, 'desk@agency.example'), ['domain']);
});

test('a domain or selector that would break its tag or line is refused (attack 18)', () => {
  for (const selector of ['', 'a b', 'a;d=other.example', 'a\r\nSubject: x', '-a', 'A', 'a..b'])
    assert.deepEqual(signatureProblems({ ...plan, selector }, 'desk@agency.example'), ['selector'], selector);
  const domain = 'agency.example; i=@other.example';
  assert.deepEqual(signatureProblems({ ...plan, domain }, `desk@${domain}`), ['domain']);
});

test('the published key is found under its selector, however the record is folded', () => {
  assert.equal(keyRecordName(plan), 'belfry2026._domainkey.agency.example');
  const record = keyRecord('rsa-sha256', 'MIIBIjAN');
  assert.equal(record, 'v=DKIM1; k=rsa; p=MIIBIjAN');
  assert.equal(keyInRecord(record), 'MIIBIjAN');
  assert.equal(keyInRecord('v=DKIM1;k=rsa;t=s; p=MIIB IjAN;'), 'MIIBIjAN');
  assert.equal(keyInRecord('p=MIIBIjAN'), 'MIIBIjAN');
});

test('another record, or a revoked key, counts as no key', () => {
  for (const record of ['v=spf1 -all', 'v=DKIM1; k=rsa; p=', '', 'v=DKIM2; p=MIIB'])
    assert.equal(keyInRecord(record), null);
});

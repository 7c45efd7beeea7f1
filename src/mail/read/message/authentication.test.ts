import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthentication, readVerdicts, type ShownHead } from '#mail/read/message/authentication.ts';

const head: ShownHead = {
  senders: ['claire@agency.example'],
  fromLines: 1,
  subjectLines: 1,
  results: [],
  signatures: [],
};
const lines = (results: string[]) => results.map((result) => `Authentication-Results: ${result}`);
const read = (...results: string[]) => readAuthentication({ ...head, results: lines(results) }, 'mx.desk.example');
const byDkim = { dmarc: 'pass', provedBy: 'dkim', ambiguous: false };
const failed = { dmarc: 'fail', provedBy: null, ambiguous: false };
const nothing = { dmarc: 'none', provedBy: null, ambiguous: false };

test('an aligned DKIM signature proves the sender', () => {
  const found = read('mx.desk.example; dkim=pass header.d=agency.example; dmarc=pass header.from=agency.example');
  assert.deepEqual(found, byDkim);
});

test('a sister domain of one organisation is aligned, a stranger’s is not', () => {
  assert.equal(read('mx.desk.example; dkim=pass header.d=news.agency.example').provedBy, 'dkim');
  assert.equal(read('mx.desk.example; dkim=pass header.d=mailer.example').provedBy, null);
});

test('SPF counts by the envelope sender', () => {
  assert.equal(read('mx.desk.example; spf=pass smtp.mailfrom=bounce@agency.example').provedBy, 'spf');
  assert.equal(read('mx.desk.example; spf=softfail smtp.mailfrom=claire@agency.example').provedBy, null);
});

test('results under another authserv-id are ignored', () => {
  const found = read('mx.evil.example; dkim=pass header.d=agency.example; dmarc=pass');
  assert.deepEqual(found, nothing);
});

test('results forged in our name come below our own and are ignored', () => {
  const found = read(
    'mx.desk.example; spf=none; dkim=none; dmarc=fail header.from=agency.example',
    'mx.desk.example; dkim=pass header.d=agency.example; dmarc=pass header.from=agency.example',
  );
  assert.deepEqual(found, failed);
});

test('a failed DMARC is no proof, whatever else passed', () => {
  const found = read('mx.desk.example 1; spf=pass smtp.mailfrom=agency.example; dmarc=fail header.from=agency.example');
  assert.deepEqual(found, failed);
});

test('a comment or reason that contains “pass” is not a result', () => {
  const found = read('"mx.desk.example"; dmarc=fail (x; dmarc=pass) reason="y; dkim=pass header.d=agency.example"');
  assert.deepEqual(found, failed);
});

test('a pass for another From address is ignored', () => {
  assert.equal(read('mx.desk.example; dmarc=pass header.from=evil.example').dmarc, 'none');
});

test('without an authserv-id nothing is proved', () => {
  const results = lines(['mx.desk.example; dmarc=pass; dkim=pass header.d=agency.example']);
  assert.deepEqual(readAuthentication({ ...head, results }, undefined), nothing);
});

test('agents see a short text for each way of proving a sender', () => {
  const header =
    'Authentication-Results: mx.desk.example; spf=softfail smtp.mailfrom=a.example; dkim=pass header.d=a.example';
  assert.deepEqual(readVerdicts([header], 'mx.desk.example'), { spf: 'fail', dkim: 'pass', dmarc: 'none' });
  assert.deepEqual(readVerdicts([header], 'mx.other.example'), { spf: 'none', dkim: 'none', dmarc: 'none' });
  assert.deepEqual(readVerdicts([header], null), { spf: 'none', dkim: 'none', dmarc: 'none' });
});

const passes =
  'mx.desk.example; dkim=pass header.d=agency.example header.b=AbCdEf12; dmarc=pass header.from=agency.example';
const signature = (covered: string, value = 'AbCdEf12xyz') =>
  `DKIM-Signature: v=1; a=rsa-sha256; d=agency.example; s=one; h=${covered}; bh=x; b=${value}`;
const readSigned = (...signatures: string[]) =>
  readAuthentication({ ...head, results: lines([passes]), signatures }, 'mx.desk.example').provedBy;

test('a passed signature must cover From and Subject to prove anything', () => {
  assert.equal(readSigned(signature('From : To :\r\n Subject:Date')), 'dkim');
  assert.equal(readSigned(signature('from:to:date')), null);
  assert.equal(readSigned(signature('subject:to:date')), null);
});

test('a signature over only part of the body proves nothing: anybody may have added the rest', () => {
  const limited = signature('from:subject').replace('; bh=', '; l=120; bh=');
  assert.equal(readSigned(limited), null);
});

test('only the passed signature counts, not another of the same domain', () => {
  assert.equal(readSigned(signature('from:to'), signature('from:subject', 'Other345')), null);
  assert.equal(readSigned(signature('from:subject'), signature('from:to', 'Other345')), 'dkim');
});

test('two senders or subjects prove nothing, and one failed DMARC fails both', () => {
  const two = { ...head, senders: ['claire@agency.example', 'eve@evil.example'], results: lines([passes]) };
  assert.deepEqual(readAuthentication(two, 'mx.desk.example'), { dmarc: 'none', provedBy: null, ambiguous: true });
  for (const from of ['agency.example', 'evil.example', 'third.example']) {
    const results = lines([`mx.desk.example; dmarc=fail header.from=${from}`]);
    assert.equal(readAuthentication({ ...two, results }, 'mx.desk.example').dmarc, 'fail');
  }
  const [twoLines, twoSubjects] = [
    { ...head, fromLines: 2 },
    { ...head, subjectLines: 2 },
  ];
  for (const each of [twoLines, twoSubjects])
    assert.equal(readAuthentication({ ...each, results: lines([passes]) }, 'mx.desk.example').provedBy, null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthentication, readVerdicts } from '#mail/authentication.ts';

const from = 'claire@agency.example';
const read = (...results: string[]) =>
  readAuthentication(
    results.map((result) => `Authentication-Results: ${result}`),
    from,
    'mx.desk.example',
  );

test('an aligned DKIM signature proves the sender', () => {
  const found = read('mx.desk.example; dkim=pass header.d=agency.example; dmarc=pass header.from=agency.example');
  assert.deepEqual(found, { dmarc: 'pass', aligned: true });
});

test('a sister domain of one organisation is aligned, a stranger is not', () => {
  assert.ok(read('mx.desk.example; dkim=pass header.d=news.agency.example').aligned);
  assert.equal(read('mx.desk.example; dkim=pass header.d=mailer.example').aligned, false);
});

test('SPF counts by its envelope sender', () => {
  assert.ok(read('mx.desk.example; spf=pass smtp.mailfrom=bounce@agency.example').aligned);
  assert.equal(read('mx.desk.example; spf=softfail smtp.mailfrom=claire@agency.example').aligned, false);
});

test('results in another name count for nothing', () => {
  const found = read('mx.evil.example; dkim=pass header.d=agency.example; dmarc=pass');
  assert.deepEqual(found, { dmarc: 'none', aligned: false });
});

test('results forged in our name stand below our own and count for nothing', () => {
  const found = read(
    'mx.desk.example; spf=none; dkim=none; dmarc=fail header.from=agency.example',
    'mx.desk.example; dkim=pass header.d=agency.example; dmarc=pass header.from=agency.example',
  );
  assert.deepEqual(found, { dmarc: 'fail', aligned: false });
});

test('a failed DMARC is no proof, whatever else passed', () => {
  const found = read('mx.desk.example 1; spf=pass smtp.mailfrom=agency.example; dmarc=fail header.from=agency.example');
  assert.deepEqual(found, { dmarc: 'fail', aligned: false });
});

test('a comment or a reason that says pass is not a result', () => {
  const found = read('"mx.desk.example"; dmarc=fail (x; dmarc=pass) reason="y; dkim=pass header.d=agency.example"');
  assert.deepEqual(found, { dmarc: 'fail', aligned: false });
});

test('a pass for another From does not count', () => {
  assert.equal(read('mx.desk.example; dmarc=pass header.from=evil.example').dmarc, 'none');
});

test('without an authserv-id nothing is proved', () => {
  const header = 'Authentication-Results: mx.desk.example; dmarc=pass; dkim=pass header.d=agency.example';
  assert.deepEqual(readAuthentication([header], from, undefined), { dmarc: 'none', aligned: false });
});

test('agents read three words for each way of proving a sender', () => {
  const header =
    'Authentication-Results: mx.desk.example; spf=softfail smtp.mailfrom=a.example; dkim=pass header.d=a.example';
  assert.deepEqual(readVerdicts([header], 'mx.desk.example'), { spf: 'fail', dkim: 'pass', dmarc: 'none' });
  assert.deepEqual(readVerdicts([header], 'mx.other.example'), { spf: 'none', dkim: 'none', dmarc: 'none' });
  assert.deepEqual(readVerdicts([header], null), { spf: 'none', dkim: 'none', dmarc: 'none' });
});

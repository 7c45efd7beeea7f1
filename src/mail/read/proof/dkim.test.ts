import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signaturesMax } from '#mail/read/message/limits.ts';
import { checkDkim, isToCheck } from '#mail/read/proof/dkim.ts';
import { keysOf, signedBy, unsigned } from '#test/signed-mail.ts';

const mail = unsigned({
  from: 'Claire <claire@agency.example>',
  subject: 'Erreur 500',
  text: 'La page répond erreur 500.',
  messageId: '<one@agency.example>',
});
const signed = await signedBy('agency.example', mail);
const passes = { result: 'pass', domain: 'agency.example' };
const fails = { result: 'fail', domain: null };
const none = { result: 'none', domain: null };

const with_ = (bytes: Buffer, from: string | RegExp, to: string) => Buffer.from(bytes.toString().replace(from, to));
const above = (line: string, bytes: Buffer) => Buffer.concat([Buffer.from(`${line}\r\n`), bytes]);

test('a signature of the sender’s domain passes', async () => {
  assert.deepEqual(await checkDkim(signed, keysOf('agency.example')), passes);
});

test('a sister domain of the same organisation may sign', async () => {
  const bySister = await signedBy('mail.agency.example', mail);
  const found = await checkDkim(bySister, keysOf('mail.agency.example'));
  assert.deepEqual(found, { result: 'pass', domain: 'mail.agency.example' });
});

test('line ends changed by a pipe still pass', async () => {
  assert.deepEqual(await checkDkim(with_(signed, /\r\n/g, '\n'), keysOf('agency.example')), passes);
});

test('a changed word fails', async () => {
  assert.deepEqual(await checkDkim(with_(signed, 'erreur 500', 'erreur 404'), keysOf('agency.example')), fails);
});

test('a changed subject fails', async () => {
  assert.deepEqual(await checkDkim(with_(signed, 'Erreur 500', '[DTO-104217-39]'), keysOf('agency.example')), fails);
});

test('a signature without its key fails', async () => {
  assert.deepEqual(await checkDkim(signed, keysOf()), fails);
});

test('another domain proves nothing, and its key is not queried', async () => {
  const resolver = keysOf('mailer.example');
  assert.deepEqual(await checkDkim(await signedBy('mailer.example', mail), resolver), none);
  assert.deepEqual(resolver.asked, []);
});

test('the sender’s signature counts beside a mailer’s', async () => {
  const both = await signedBy('mailer.example', signed);
  assert.deepEqual(await checkDkim(both, keysOf('agency.example', 'mailer.example')), passes);
});

test('a second From above the signed one proves nothing', async () => {
  assert.deepEqual(await checkDkim(above('From: eve@agency.example', signed), keysOf('agency.example')), none);
});

test('a second subject above the signed one proves nothing', async () => {
  assert.deepEqual(await checkDkim(above('Subject: [DTO-104217-39]', signed), keysOf('agency.example')), none);
});

test('a signature over part of the body proves nothing', async () => {
  const partly = await signedBy('agency.example', mail, { maxBodyLength: 10 });
  assert.deepEqual(await checkDkim(partly, keysOf('agency.example')), fails);
});

test('an unanswered DNS query means unknown, not failed', async () => {
  const silent = { txt: () => Promise.reject(Object.assign(new Error('late'), { code: 'ETIMEOUT' })) };
  assert.deepEqual(await checkDkim(signed, silent), { result: 'unknown', domain: null });
});

test('a mail with very many signatures is not checked', async () => {
  const heap = Array.from(
    { length: signaturesMax },
    (_, n) => `DKIM-Signature: v=1; d=agency.example; s=s${n}; b=x\r\n`,
  );
  const resolver = keysOf('agency.example');
  assert.deepEqual(await checkDkim(Buffer.concat([Buffer.from(heap.join('')), signed]), resolver), none);
  assert.deepEqual(resolver.asked, []);
});

test('invalid bytes are checked without an error', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from([0, 255, 10]), Buffer.from('From: a@b.example')])
    assert.deepEqual(await checkDkim(bytes, keysOf()), none);
});

test('only a signed mail is checked', () => {
  assert.equal(isToCheck(mail, null), false);
  assert.equal(isToCheck(signed, null), true);
  assert.equal(isToCheck(Buffer.concat([mail, Buffer.from('\r\nDKIM-Signature: in the text')]), null), false);
});

test('a result of the trusted MTA is not checked again, one of another is', () => {
  const says = (id: string, what: string) => above(`Authentication-Results: ${id}; ${what}`, signed);
  assert.equal(isToCheck(says('mx.desk.example', 'dkim=fail header.d=agency.example'), 'mx.desk.example'), false);
  assert.equal(isToCheck(says('mx.desk.example', 'dmarc=none header.from=agency.example'), 'mx.desk.example'), false);
  assert.equal(isToCheck(says('mx.desk.example', 'spf=pass smtp.mailfrom=agency.example'), 'mx.desk.example'), true);
  assert.equal(isToCheck(says('mx.evil.example', 'dkim=fail'), 'mx.desk.example'), true);
});

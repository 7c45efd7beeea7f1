import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, readHead, readSubject, valuesOf } from '#mail/read/message/head.ts';

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

test('a folded header is one line, and body text is not a header', () => {
  const head = readHead(mail('From: a@b.example', 'DKIM-Signature: v=1;', '\td=b.example', '', 'From: in the text'));
  assert.deepEqual(head, ['From: a@b.example', 'DKIM-Signature: v=1; d=b.example']);
});

test('header names are case-insensitive, topmost first', () => {
  const head = readHead(Buffer.from('FROM: one@b.example\nfrom:two@b.example\nFrom-Other: x\n\ntext'));
  assert.deepEqual(valuesOf(head, 'from'), ['one@b.example', 'two@b.example']);
  assert.equal(linesOf(head, 'to').length, 0);
});

test('bytes without an end of the headers are all headers', () => {
  assert.deepEqual(readHead(Buffer.from('Subject: x')), ['Subject: x']);
  assert.deepEqual(readHead(Buffer.alloc(0)), ['']);
});

test('a subject is decoded in any encoding', () => {
  assert.equal(readSubject(mail('Subject: =?utf-8?q?Le_mus=C3=A9e?=', '', '')), 'Le musée');
  assert.equal(readSubject(mail('Subject: Le musée', '', '')), 'Le musée');
  assert.equal(readSubject(Buffer.from('Subject: Le mus\u00e9e\r\n\r\n', 'latin1')), 'Le musée');
  assert.equal(readSubject(mail('From: a@b.example', '', '')), '');
});

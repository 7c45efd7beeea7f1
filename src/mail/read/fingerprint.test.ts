import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '#mail/read/fingerprint.ts';

const mail =
  'Received: from mx1\r\nMessage-ID: <1@agency.example>\r\nFrom: Claire\r\n <claire@agency.example>\r\nDate: Tue, 24 Nov 2026 10:15:00 +0100\r\nSubject: Logo\r\n\r\nBonjour\r\n';
const of = (text: string) => fingerprint(Buffer.from(text));

test('a mail received over two routes has one fingerprint', () => {
  assert.match(of(mail), /^[0-9a-f]{64}$/);
  assert.equal(of(mail.replace('mx1', 'mx2').replace('Subject: Logo', 'Subject: [SPAM?] Logo')), of(mail));
  assert.equal(of(`Return-Path: <claire@agency.example>\r\n${mail}`), of(mail));
});

test('line endings, folding and a trailing empty line do not matter', () => {
  assert.equal(of(mail.replaceAll('\r\n', '\n')), of(mail));
  assert.equal(of(mail.replace('Claire\r\n ', 'Claire ')), of(mail));
  assert.equal(of(`${mail}\r\n`), of(mail));
});

for (const [what, other] of Object.entries({
  text: mail.replace('Bonjour', 'Bonsoir'),
  sender: mail.replace('claire@', 'clara@'),
  date: mail.replace('10:15', '10:16'),
  'Message-ID': mail.replace('<1@', '<2@'),
})) {
  test(`another ${what} is another mail`, () => assert.notEqual(of(other), of(mail)));
}

const missing = {
  'Message-ID and Date': mail.replace(/Message-ID:.*\r\n/, '').replace(/Date:.*\r\n/, ''),
  'Message-ID': mail.replace(/Message-ID:.*\r\n/, ''),
  Date: mail.replace(/Date:.*\r\n/, ''),
  'text in its Message-ID': mail.replace('1@agency.example', ''),
};
for (const [what, unnamed] of Object.entries(missing)) {
  test(`without ${what}, everything visible to a reader counts`, () => {
    assert.notEqual(of(unnamed.replace('Subject: Logo', 'Subject: Menu')), of(unnamed));
    assert.notEqual(of(`To: web@desk.example\r\n${unnamed}`), of(unnamed));
    assert.notEqual(of(`Cc: emil@agency.example\r\n${unnamed}`), of(unnamed));
    assert.notEqual(of(`Content-Type: text/html\r\n${unnamed}`), of(unnamed));
    assert.equal(of(unnamed.replace('mx1', 'mx2')), of(unnamed));
    assert.equal(of(unnamed.replace('Subject: Logo', 'Subject:\r\n Logo').replaceAll('\r\n', '\n')), of(unnamed));
  });
}

test('the fingerprint of an ordinary mail is stable, so that an upgraded desk knows its mails', () => {
  assert.equal(of(mail), 'eaf4bb237990beb158c86268cb93a2e2e6380f85d95e96997ec7a6be4b0e7f09');
});

test('invalid bytes have a fingerprint too', () => {
  assert.notEqual(of(''), of('x'));
});

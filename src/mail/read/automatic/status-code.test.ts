import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusIn } from '#mail/read/automatic/status-code.ts';

const statuses: Record<string, string | null> = {
  '550 5.1.1 no such user': '5.1.1',
  '550-5.1.1 The account does not exist.': '5.1.1',
  '(#5.1.1)': '5.1.1',
  '<mail.agency.example #5.1.1>': '5.1.1',
  'Status: 4.4.7 (expired)': '4.4.7',
  'The status was 5.1.1.': '5.1.1',
  'smtp;550 5.4.316 Message expired, connection refused(Socket error code 10061)': '5.4.316',
  '550 no such user': '5.0.0',
  '554: 30: Sorry': '5.0.0',
  '451 try later': '4.0.0',
  // Versions, sizes, addresses and dates.
  'Lotus Domino Release 5.0.8': null,
  'This is FooMail 5.1.0 at mx.agency.example.': null,
  'Mail Gateway (5.1.0)': null,
  'Exim 4.7.2': null,
  'postfix/4.5.1': null,
  'v5.1.2': null,
  'version 5.1.0 (build 4.1.7)': null,
  'Internet Mail Service (5.5.2653.19)': null,
  'from 5.1.2.3': null,
  'sent 4.11.2026': null,
  '552 KB': null,
  'FooMail 4.7.2 at mx.agency.example: 550 no such user': '5.0.0',
  'FooMail 5.1.0: <<< 550 5.2.1 disabled': '5.2.1',
};

for (const [text, status] of Object.entries(statuses))
  test(`“${text}” says ${status ?? 'no status'}`, () => assert.equal(statusIn(text), status));

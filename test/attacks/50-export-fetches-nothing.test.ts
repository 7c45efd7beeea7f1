// Attack 50: an export or printed page fetches local files or URLs that the HTML of a ticket names.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import { takeOwnData } from '#desk/own-data/take-own-data.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { unzip } from '#test/unzip.ts';

const desk = await openTestDesk();
const { world } = desk;
const claire = desk.actor('claire');

/** Requests that reached the server. */
const visits: (string | undefined)[] = [];
const spy = createServer((request, response) => {
  visits.push(request.url);
  response.end();
}).listen(0, '127.0.0.1');
await new Promise((listening) => spy.once('listening', listening));
atEnd(() => void spy.close());
const spyUrl = `http://127.0.0.1:${(spy.address() as AddressInfo).port}`;

/** Everything that an HTML renderer fetches by itself. */
const fetched = [
  `<img src="${spyUrl}/img"><img src="file:///etc/passwd">`,
  `<iframe src="file:///etc/passwd"></iframe><object data="${spyUrl}/object"></object><embed src="${spyUrl}/embed">`,
  `<link rel="stylesheet" href="${spyUrl}/css"><style>@import url(${spyUrl}/import); body { background: url(file:///etc/hostname) }</style>`,
  `<svg><image href="${spyUrl}/svg"/></svg><base href="${spyUrl}/"><meta http-equiv="refresh" content="0;url=${spyUrl}/meta">`,
].join('');

test('a personal export shows a mail’s HTML without fetching anything', async () => {
  const raw = Buffer.from(
    [
      ...[
        `From: ${claire.email}`,
        'To: wcms@desk.example',
        'Subject: Export',
        'Message-ID: <export@patrimoine.example>',
      ],
      ...['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', `<p>Bonjour</p>${fetched}`, ''],
    ].join('\r\n'),
  );
  assert.equal(
    (await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: claire.email, raw })).outcome,
    'opened',
  );
  const files = unzip(await buffer(await takeOwnData(world, claire, { language: 'fr', zone: 'Europe/Brussels' })));
  const page = [...files].flatMap(([name, bytes]) => (name.endsWith('.html') ? [bytes.toString()] : [])).join('');
  assert.ok(page.includes('Bonjour'));
  for (const [, address = ''] of page.matchAll(/\s(?:src|href|data|content)="([^"]*)"/g))
    assert.doesNotMatch(address, /^(file:|https?:\/\/127)/, address);
  assert.ok(!/<(iframe|object|embed|link|base|svg|script)\b|@import|url\(/i.test(page));
  for (const [name, bytes] of files) assert.doesNotMatch(bytes.toString('latin1'), /root:x:0:0/, name);
  assert.deepEqual(visits, []);
});

test('no code renders HTML with access to network or files', () => {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const renderers = /puppeteer|playwright|chromium|wkhtml|weasy|prince|html-pdf|pdfkit|phantom|jsdom/;
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => renderers.test(name)),
    [],
  );
});

// An attacker uploads a page, a script or a settings file for a browser or a server to run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import { languages } from '#domain/language.ts';
import { fileCalls, form } from '#test/file-calls.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { send, get } = fileCalls(desk);

test('a file that a browser could show as a page is downloaded and never shown', async () => {
  for (const [name, type] of [
    ['a.xml', 'text/xml'],
    ['a.txt', 'text/html'],
    ['a.png', 'image/svg+xml'],
    ['a.csv', 'text/javascript'],
    ['a.pdf', 'application/pdf'],
  ] as const) {
    const { body } = await send('claire', { body: form('alert(1)', name, type) });
    const { headers } = await get('claire', body.id, '?inline=1');
    assert.match(headers.get('content-disposition') ?? '', /^attachment;/, type);
    assert.equal(headers.get('content-type'), 'application/octet-stream', type);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy') ?? '', /sandbox/);
  }
});

const refused: [string, string][] = [
  ...[
    'a.html',
    'a.svg',
    'a.js',
    'a.ini',
    '.user.ini',
    'a.phtml',
    'a.pdf.exe',
    'a.docm',
    'a.xlsm',
    'a.iso',
    'a.one',
  ].map((name): [string, string] => [name, 'x']),
  ['a.exe ', 'x'],
  ['a.pdf', '\x7fELF\x01'],
  ['photo.jpg', '#!/bin/sh\nrm'],
  ['a.txt', '<!DOCTYPE html><script>alert(1)</script>'],
  ['a.png', '<?xml version="1.0"?><!-- x --><svg onload="alert(1)"/>'],
  ['a.csv', '<?php system("id");'],
  ['program', 'MZ\0\0\0'],
];

test('a kind of file that is not on the list is refused, by its name or by its content, with the kinds that are', async () => {
  for (const [name, content] of refused) {
    const { status, body } = await send('claire', { body: form(content, name, 'application/pdf') });
    assert.equal(status, 422, name);
    assert.equal((body as { issues?: { path: string }[] }).issues?.[0]?.path, 'file', name);
    assert.match(JSON.stringify(body), /PDF/, name);
  }
  const said = await Promise.all(
    languages.map(async (language) => {
      const headers = { 'Accept-Language': language };
      return JSON.stringify((await send('claire', { body: form('x', 'a.exe'), headers })).body);
    }),
  );
  assert.equal(new Set(said).size, languages.length);
});

test('a mail’s file of such a kind is stored whole, and marked and handed out as plain bytes', async () => {
  const page = '<html><script>alert(1)</script></html>';
  const head = [
    'From: anna@client.example',
    'To: wcms@desk.example',
    'Subject: Page',
    'Message-ID: <page@client.example>',
  ];
  const part = [
    '--b',
    'Content-Type: application/x-msdownload',
    'Content-Disposition: attachment; filename=page.exe',
    '',
    page,
  ];
  const text = ['--b', 'Content-Type: text/plain', '', 'Voici.'];
  const raw = [
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...text,
    ...part,
    '--b--',
    '',
  ];
  await takeMail(desk.world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'anna@client.example',
    raw: Buffer.from(raw.join('\r\n')),
  });
  const [ticket] = (await desk.call('nadia', 'GET', '/tickets?q=Voici')).body.items;
  const { body } = await desk.call('nadia', 'GET', `/tickets/${ticket!.number}/entries`);
  const [file] = body.items.flatMap(({ attachments }) => attachments ?? []);
  assert.equal((file as unknown as { name: string } | undefined)?.name, 'page.exe');
  const cookie = `belfry=${await signedIn(desk.world, desk.cast.people.nadia)}`;
  assert.match(await (await desk.get(`/console/tickets/${ticket!.number}`, { cookie })).text(), /type hors liste/);
  const reply = await get('nadia', file!.id);
  assert.equal(reply.headers.get('content-type'), 'application/octet-stream');
  assert.match(reply.headers.get('content-disposition') ?? '', /^attachment;/);
});

// Attack 64: secrets, addresses and words in logs, forged log lines, and stack traces in responses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLog } from '#cli/log.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { openHttpDesk } from '#test/http-desk.ts';

/** A word in every name, address, text and secret that this test sends. */
const marker = 'zq7marker';

const lines: string[] = [];
const log = openLog('trace', { write: (line) => void lines.push(line) });
const failing = { health: () => Promise.reject(new Error(`${marker} in an error`)) };
const desk = await openHttpDesk({ log, ...failing });
Object.assign(desk.world, { log });

async function mail(fields: string[]) {
  const raw = Buffer.from([...fields, 'To: wcms@desk.example', '', `${marker} ne marche pas.`, ''].join('\r\n'));
  return takeMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: `${marker}@stranger.example`, raw });
}

test('a ticket’s full course leaves no name, address, number, text or secret in the log', async () => {
  const contact = {
    requester: { email: `${marker}@stranger.example`, name: marker, phone: null },
    summary: `${marker} reste blanc`,
    description: marker,
  };
  const opened = await desk.call('service', 'POST', '/tickets', contact);
  assert.equal(opened.status, 201);
  const { number } = opened.body;
  await desk.call('service', 'POST', `/tickets/${number}/answers`, { text: marker });
  await desk.call('service', 'GET', `/tickets?q=${marker}`);
  await desk.call('service', 'GET', `/tickets/${number}/entries`);
  await desk.call('service', 'POST', '/tickets', { summary: marker, [marker]: marker });
  await desk.call('service', 'POST', '/tickets', `{"summary": "${marker}`);
  await desk.call(null, 'GET', `/tickets/${number}`, undefined, { Authorization: `Bearer ${marker}` });
  await mail([
    `From: ${marker} <${marker}@stranger.example>`,
    `Subject: ${marker}`,
    `Message-ID: <${marker}@x.example>`,
  ]);
  for (const path of [`/fr/answer/${marker}`, `/sign-in/link/${marker}?next=/${marker}`])
    await (await fetch(desk.url + path, { headers: { cookie: `belfry=${marker}`, 'user-agent': marker } })).text();
  assert.ok(lines.length >= 8, `${lines.length} lines`);
  const telling = lines.filter((line) => line.toLowerCase().includes(marker) || line.includes(number));
  assert.deepEqual(telling, []);
});

test('a line end in a stranger’s text forges no log line', async () => {
  await mail([
    `From: =?utf-8?q?a=0D=0A{=22level=22:60,=22msg=22:=22forged=22}?= <odd@stranger.example>`,
    'Subject: =?utf-8?q?b=0A{=22level=22:60}?=',
  ]);
  await desk.call('service', 'GET', '/tickets?cursor=%0D%0A%7B%22level%22%3A60%7D', undefined, {
    'x-request-id': '{"level":60}',
  });
  log.info({ ticketId: 'a\r\n{"level":60,"msg":"forged"}' }, 'One line.');
  for (const line of lines) {
    assert.equal(line.trimEnd().split(/[\r\n]/).length, 1, line);
    assert.ok(JSON.parse(line).level < 60, line);
  }
});

test('a database error is logged without the values in its message', () => {
  const said = { code: '23505', constraint: 'addresses_pkey', detail: `Key (address)=(${marker})` };
  log.error({ error: Object.assign(new Error(`duplicate key ${marker}`), said) }, 'A request failed.');
  const last = lines.at(-1) ?? '';
  assert.ok(last.includes('addresses_pkey') && !last.includes(marker), last);
});

test('a failed request is answered with a reference and no detail', async () => {
  const reply = await fetch(`${desk.url}/health`);
  const body = await reply.text();
  assert.equal(reply.status, 500);
  assert.ok(!body.includes(marker) && !/\bat \S+:\d+|node_modules|\.ts\b|Error:/.test(body), body);
  assert.equal(reply.headers.get('server'), null);
  assert.equal(reply.headers.get('x-powered-by'), null);
});

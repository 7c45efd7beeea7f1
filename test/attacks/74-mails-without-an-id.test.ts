// Two mails without Message-ID and Date have the same body, so the second is taken for a duplicate and lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenLmtp } from '#channels/lmtp.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { atEnd } from '#test/at-end.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const saved: string[] = [];
const listener = await listenLmtp(desk.world, { host: '127.0.0.1', port: 0, onSaved: ({ id }) => saved.push(id) });
atEnd(() => listener.close());

const from = 'scanner@agency.example';

/** Sends the raw bytes to the listener: a library would add a Message-ID. */
async function deliver(head: string[]): Promise<void> {
  const { connect } = await import('node:net');
  const socket = connect(listener.port, '127.0.0.1');
  const bytes = [...head, '', 'Voir la pièce jointe.', '.', ''].join('\r\n');
  const steps = ['LHLO mx.agency.example', `MAIL FROM:<${from}>`, 'RCPT TO:<wcms@desk.example>', 'DATA', bytes, 'QUIT'];
  let answers = '';
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      answers += chunk;
      if (!/^\d{3} .*\r\n$/m.test(String(chunk))) return;
      const step = steps.shift();
      if (step) socket.write(`${step}${step === bytes ? '' : '\r\n'}`);
    });
  });
  assert.match(answers, /^250 .*(?:saved|kept|queued|ok|mail)/im);
  for (const id of saved.splice(0)) await readMail(desk.world, id);
}

async function subjects(): Promise<string[]> {
  const { body } = await desk.call('nadia', 'GET', `/mails?from=${from}`);
  return body.items.map(({ subject }) => subject).toSorted();
}

test('another subject or recipient is another mail; the same bytes again are the same mail', async () => {
  const head = (subject: string) => [`From: ${from}`, 'To: wcms@desk.example', `Subject: ${subject}`];
  await deliver(head('Facture'));
  await deliver(head('Contrat'));
  assert.deepEqual(await subjects(), ['Contrat', 'Facture']);
  await deliver(head('Contrat'));
  assert.deepEqual(await subjects(), ['Contrat', 'Facture']);
  await deliver([...head('Contrat'), 'Cc: emil@agency.example']);
  assert.deepEqual(await subjects(), ['Contrat', 'Contrat', 'Facture']);
  const { body } = await desk.call('nadia', 'GET', `/mails?from=${from}`);
  assert.equal(new Set(body.items.map(({ ticket }) => ticket)).size, 3);
});

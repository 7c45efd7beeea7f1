import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveHistory } from '#desk/history/prove-history.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { examplePng } from '#test/example-png.ts';
import { savedFile } from '#test/saved-file.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');

/** Sends the waiting letters and returns the bytes of the last one. */
async function sent(): Promise<Buffer> {
  const handed: Uint8Array[] = [];
  const relay: Relay = {
    send: async ({ bytes }) => {
      handed.push(bytes);
      return { accepted: '250 2.0.0 Ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  return Buffer.from(handed.at(-1)!);
}

async function openOne(): Promise<string> {
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Erreur',
    text: 'Une erreur 500.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  await sent();
  return opened.ticket.number;
}

test('a letter shows an answer’s formatting and picture, beside its plain text', async () => {
  const number = await openOne();
  const content = examplePng(4, 3);
  const picture = await savedFile(world, nadia.personId, { name: 'écran.png', type: 'image/png', content });
  const note = await savedFile(world, nadia.personId, {
    name: 'mot.txt',
    type: 'text/plain',
    content: Buffer.from('x'),
  });
  const html = `<p>Voici <strong>la page</strong> :</p><p><img src="cid:${picture.id}" alt="écran.png"></p><script>alert(1)</script>`;
  assert.ok('ticket' in (await answerTicket(world, nadia, number, { text: '', html, fileIds: [note.id] })));
  const raw = (await sent()).toString('latin1');
  assert.match(raw, /Content-Type: multipart\/related; type="text\/html"/);
  assert.match(raw, new RegExp(`Content-ID: <${picture.id}@picture\\.invalid>`, 'i'));
  const parsed = await parseMessage(Buffer.from(raw, 'latin1'));
  assert.ok('message' in parsed);
  const { message } = parsed;
  assert.match(message.html!, /Voici <strong>la page<\/strong>/);
  assert.match(message.html!, new RegExp(`<img [^>]*src="cid:${picture.id}@picture\\.invalid"`));
  assert.doesNotMatch(message.html!, /<script/);
  assert.match(message.text!, /Voici la page :\s+\[écran\.png\]/);
  assert.deepEqual(
    message.attachments.map(({ name, contentId }) => [name, contentId]),
    [
      ['écran.png', `${picture.id}@picture.invalid`],
      ['mot.txt', null],
    ],
  );
});

test('R25: the history covers text and formatting separately, so altering either is found', async () => {
  const number = await openOne();
  await answerTicket(world, nadia, number, { text: '', html: '<p><b>Oui</b></p>' });
  const { id } = await db
    .selectFrom('texts')
    .innerJoin('tickets', 'tickets.id', 'texts.ticketId')
    .select('texts.id')
    .where('tickets.number', '=', number)
    .where('html', 'is not', null)
    .executeTakeFirstOrThrow();
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
  await db.updateTable('texts').set({ html: '<p><b>Non</b></p>' }).where('id', '=', id).execute();
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, [
    `${number}: text ${id} is not what its event names.`,
  ]);
});

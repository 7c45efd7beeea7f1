import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/read-mail.ts';
import { receiveMail } from '#desk/receive-mail.ts';
import type { Language } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { type Unsigned, unsigned } from '#test/signed-mail.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';
import type { EntryView } from '#web/console/ticket/record/record-view.ts';

const desk = await openTestDesk();

let sent = 0;
async function receive(mail: Partial<Unsigned> & { from: string }): Promise<string> {
  const messageId = `<shown${sent++}@client.example>`;
  const raw = unsigned({ subject: 'Question', text: 'Comment changer le titre ?', messageId, ...mail });
  const kept = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: mail.from, raw });
  assert.ok('kept' in kept);
  const read = await readMail(desk.world, kept.kept);
  const row = desk.db.selectFrom('tickets').select('number').where('id', '=', read!.ticketId!);
  return (await row.executeTakeFirstOrThrow()).number;
}

async function pageOf(number: string, language: Language = 'en') {
  const page = await readTicketPage(staffVisit(desk, 'nadia', language), number);
  assert.ok(page);
  const entries = page.record.filter((item): item is EntryView => item.kind === 'entry');
  return { page, last: entries.at(-1)! };
}

const says =
  'Authentication-Results: mx.desk.example; spf=pass smtp.mailfrom=one.example; dkim=fail header.d=one.example';

test('below a mail stands its address and what proves it', async () => {
  const number = await receive({ from: 'anna@one.example', headers: [says] });
  const { last } = await pageOf(number);
  assert.deepEqual(
    last.marks.map(({ text }) => text),
    ['From anna@one.example (SPF passed, DKIM failed, DMARC unknown)'],
  );
});

test('where answers would go and who sent it stand there too, if they are somebody else', async () => {
  const headers = ['Reply-To: eve@two.example', 'Sender: office@one.example'];
  const number = await receive({ from: 'berta@one.example', headers });
  const texts = (await pageOf(number)).last.marks.map(({ text }) => text);
  assert.deepEqual(texts.slice(1), ['Answers asked for at eve@two.example', 'Sent by office@one.example']);
});

test('Reply-To and Sender that name the writer say nothing', async () => {
  const headers = ['Reply-To: Carla <CARLA@one.example>', 'Sender: carla@one.example'];
  const number = await receive({ from: 'carla@one.example', headers });
  assert.equal((await pageOf(number)).last.marks.length, 1);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import type { Language } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { type Unsigned, unsigned } from '#test/signed-mail.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { runAct } from '#web/console/ticket/acts/run-act.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';
import type { EntryView } from '#web/console/ticket/record/record-view.ts';

const desk = await openTestDesk();

let sent = 0;
async function receive(mail: Partial<Unsigned> & { from: string }): Promise<string> {
  const messageId = `<shown${sent++}@client.example>`;
  const raw = unsigned({ subject: 'Question', text: 'Comment changer le titre ?', messageId, ...mail });
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: mail.from, raw });
  assert.ok('saved' in received);
  const read = await readMail(desk.world, received.saved);
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

test('a mail shows its address and its proof only if the proof failed or is missing', async () => {
  const marksOf = async (from: string, headers: string[]) =>
    (await pageOf(await receive({ from, headers }))).last.marks.map(({ text }) => text);
  assert.deepEqual(await marksOf('anna@one.example', [says]), []);
  assert.deepEqual(await marksOf('anna@other.example', []), [
    'From anna@other.example (SPF unknown, DKIM unknown, DMARC unknown)',
    'Sender not proved.',
  ]);
});

test('a different reply address and sender are shown too', async () => {
  const headers = ['Reply-To: eve@two.example', 'Sender: office@one.example'];
  const number = await receive({ from: 'berta@one.example', headers });
  const texts = (await pageOf(number)).last.marks.map(({ text }) => text);
  assert.deepEqual(texts.slice(1, 3), ['Asks for answers at eve@two.example', 'Sent by office@one.example']);
});

test('a Reply-To or Sender equal to the writer is not shown', async () => {
  const headers = ['Reply-To: Carla <CARLA@one.example>', 'Sender: carla@one.example'];
  const number = await receive({ from: 'carla@one.example', headers });
  assert.equal((await pageOf(number)).last.marks.length, 2);
});

test('R3: an answer sent to nobody, because mail bounces, is marked', async () => {
  const from = 'gone@one.example';
  const number = await receive({ from });
  const answered = async () => {
    const done = await answerTicket(desk.world, desk.actor('nadia'), number, { text: 'Voilà.' });
    assert.ok('ticket' in done);
    return (await pageOf(number)).last.marks;
  };
  assert.deepEqual(await answered(), [{ text: `Not sent yet to ${from}`, alarm: false }]);
  const bouncedAt = desk.world.clock.now();
  await desk.db.updateTable('addresses').set({ bouncedAt }).where('address', '=', from).execute();
  assert.deepEqual(await answered(), [{ text: 'Not sent by e\u2011mail', alarm: true }]);
});

/** Nadia presses a button on a ticket's page. */
async function press(number: string, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ version: '0', script: '1', ...fields })) form.set(name, value);
  return runAct(staffVisit(desk, 'nadia', 'en'), number, form);
}

async function takePart(number: string): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`select address from tickets
    join addresses on addresses.person_id = any(participant_ids) where number = ${number} order by address`.execute(
    desk.db,
  );
  return rows.map(({ address }) => address);
}

test('a person in copy is offered and joins by one click; the mail itself admits nobody (R23)', async () => {
  const headers = ['Cc: Marc <marc@one.example>, wcms@desk.example, archives@desk.example, dora@one.example'];
  const number = await receive({ from: 'dora@one.example', headers: [...headers, 'Bcc: eve@one.example'] });
  assert.deepEqual(await takePart(number), ['dora@one.example']);
  const { last } = await pageOf(number);
  assert.deepEqual(last.copied, ['marc@one.example']);
  assert.equal(last.copiedSaid, 'marc@one.example was in copy and does not take part.');
  await press(number, { intent: 'admit', entry: last.id, address: 'marc@one.example' });
  assert.deepEqual(await takePart(number), ['dora@one.example', 'marc@one.example']);
  assert.deepEqual((await pageOf(number)).last.copied, []);
});

test('only an offered address can be added by the button', async () => {
  const number = await receive({ from: 'fenna@one.example', headers: ['Cc: marc@two.example'] });
  const { last } = await pageOf(number);
  const pressed = await press(number, { intent: 'admit', entry: last.id, address: 'mallory@two.example' });
  assert.equal(pressed.data.errors?.[0]?.text, 'This address can no longer be added from this message.');
  assert.deepEqual(await takePart(number), ['fenna@one.example']);
});

test('a held mail offers nobody: its sender does not take part', async () => {
  const number = await receive({ from: 'gus@one.example' });
  const cc = { subject: `[${number}]`, headers: ['Cc: mallory@two.example'] };
  await receive({ from: 'mallory2@two.example', text: 'Moi aussi, je voudrais suivre.', ...cc });
  const { last } = await pageOf(number);
  assert.deepEqual([last.look, last.copied], ['held', []]);
});

test('a person in copy twice is offered once, at their latest mail', async () => {
  const headers = ['Cc: marc@three.example'];
  const number = await receive({ from: 'hanna@one.example', headers });
  await receive({ from: 'hanna@one.example', subject: `[${number}]`, text: 'Encore une précision utile.', headers });
  const { page } = await pageOf(number);
  const offers = page.record.flatMap((item) => (item.kind === 'entry' ? [item.copied] : []));
  assert.deepEqual(offers, [[], ['marc@three.example']]);
});

test('a mail with several likely requests is marked and not split automatically (R5)', async () => {
  const text = 'Bonjour,\n\nQuestion 1 : le logo est flou.\n\nQuestion 2 : comment ajouter Marc ?';
  const number = await receive({ from: 'ida@one.example', text });
  const { last } = await pageOf(number, 'fr');
  assert.ok(last.marks.some((mark) => mark.text === 'Ce message contient peut-être plusieurs demandes'));
  const steps = await receive({ from: 'ida@one.example', text: '1. J’ouvre la page.\n2. Erreur 500. Que faire ?' });
  assert.ok(!(await pageOf(steps, 'fr')).last.marks.some((mark) => mark.text.includes('plusieurs')));
});

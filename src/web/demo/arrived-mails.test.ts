import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeToDesk } from '#demo/mailbox.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { languages } from '#domain/language.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { listArrivedMails } from '#store/sending/demonstration-mails.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { arrivedViews } from '#web/demo/arrived-mails.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const claire = { name: 'Claire Dumont', address: 'claire.dumont@patrimoine.example' };
const to = 'wcms@desk.example';

/** Sends the queued mails and returns the Message-ID of the last one. */
async function post(): Promise<string> {
  const mailIds = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const letters: Uint8Array[] = [];
  const send = async ({ bytes }: { bytes: Uint8Array }) => {
    letters.push(bytes);
    return { accepted: '250 ok' };
  };
  await sendMails(world, { send, check: async () => ({ ready: true }), close: () => undefined }, mailIds);
  const parsed = await parseMessage(letters.at(-1)!);
  assert.ok('message' in parsed);
  return parsed.message.messageId!;
}

const [opened, joined, held] = await arrive();

/**
 * Claire opens a ticket, gets an answer and replies; another person quotes her number. Returns the received mails, newest first.
 */
async function arrive() {
  await writeToDesk(world, { from: claire, to, subject: 'Le musée', text: 'Comment changer le titre ?' });
  const { number } = await db.selectFrom('tickets').select('number').executeTakeFirstOrThrow();
  await post();
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Par le menu.' });
  const inReplyTo = await post();
  desk.at('2026-11-25T09:00:00Z');
  await writeToDesk(world, { from: claire, to, subject: 'Re', text: 'Le menu est vide, hélas.', inReplyTo });
  const eve = { name: 'Eve', address: 'eve@elsewhere.example' };
  desk.at('2026-11-25T10:00:00Z');
  await writeToDesk(world, { from: eve, to, subject: `[${number}]`, text: 'Chez moi aussi, le menu est vide.' });
  const mails = await listArrivedMails(db, { limit: 10 });
  const [newest, middle, oldest] = arrivedViews(mails, 'en', 'Europe/Brussels').map((view) => ({
    ...view,
    went: view.went.replace(number, 'NUMBER'),
  }));
  return [oldest!, middle!, newest!] as const;
}

test('an incoming mail shows its destination and the reason', () => {
  assert.deepEqual([opened.from, opened.to, opened.subject], [claire.address, to, 'Le musée']);
  assert.deepEqual(
    [opened.went, opened.why],
    ['Opened ticket NUMBER.', 'It does not refer to a ticket: it opened one.'],
  );
});

test('a reply gives the date of the message that it answers', () => {
  assert.equal(joined.went, 'Joined ticket NUMBER.');
  assert.equal(
    joined.why?.replaceAll(/[\u00a0\u202f]/g, ' '),
    'It answers a message that we sent to this address (Tuesday 24 November).',
  );
});

test('a held mail says that its sender does not take part', () => {
  const why = 'It quotes a ticket in which its sender does not take part: an agent decides.';
  assert.deepEqual([held.went, held.why], ['Held on ticket NUMBER.', why]);
});

test('mails of one sender are listed on request, in each language', async () => {
  const mails = await listArrivedMails(db, { address: claire.address.toUpperCase(), limit: 10 });
  assert.equal(mails.length, 2);
  const said = languages.map((language) => arrivedViews(mails, language, 'Europe/Brussels')[0]!.why);
  assert.equal(new Set(said).size, languages.length);
});

// An attacker finds a year-old mail and uses its answer link to open, close or reopen the ticket.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { confirmTicket } from '#desk/portal/reactions.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openPublicDesk, violations } from '#test/browser/public-desk.ts';
import { sendForm } from '#test/send-form.ts';

const desk = await openPublicDesk();
const { world, cast } = desk;
const nadia = desk.actor('nadia');
const address = 'claire.dumont@patrimoine.example';

/**
 * Opens a ticket. Returns the path of each answer link in the letter that `act` sends, or in the acknowledgement if `act` is
 * null.
 */
async function letterAfter(
  act: ((number: string) => Promise<unknown>) | null,
  to = address,
): Promise<{ number: string; paths: string[] }> {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'de',
    kind: 'incident',
    site: '1187',
    urgent: false,
    summary: 'Die Seite ist leer',
    text: 'Seit heute.',
    fileIds: [],
    requester: { email: to, name: 'Claire Dumont', phone: null, language: 'de' },
  });
  assert.ok('ticket' in opened);
  const { number } = opened.ticket;
  const acknowledged = await desk.mails();
  await act?.(number);
  const letter = (act === null ? acknowledged : await desk.mails()).find(({ recipient }) => recipient === to);
  const found = (letter?.text ?? '').matchAll(/https:\/\/desk\.example(\/de\/answer\/\S+)/g);
  const paths = [...found].map((each) => each[1] ?? '');
  assert.ok(paths.length > 0, letter?.text ?? 'no letter');
  return { number, paths };
}

const statusOf = async (number: string) => (await findTicket(world.db, nadia, number))!.status;

async function post(path: string, fields: Record<string, string>): Promise<number> {
  return (await sendForm(desk.url + path, { body: new URLSearchParams(fields) })).status;
}

async function open(path: string): Promise<number> {
  return (await fetch(desk.url + path)).status;
}

/** Asserts that the links of the letter neither show nor change the ticket. */
async function assertEnded({ number, paths }: { number: string; paths: string[] }): Promise<void> {
  const before = await statusOf(number);
  for (const path of paths) {
    assert.equal(await open(path), 410, path);
    for (const say of ['solved', 'notSolved', 'moreTime', 'confirm'])
      assert.equal(await post(path.split('?')[0]!, { say, text: 'Doch nicht.' }), 410);
  }
  assert.equal(await statusOf(number), before);
}

test('R29: a letter’s links expire 30 days after its clock, whatever happened to the ticket', async () => {
  const notice = await letterAfter((number) => markHandled(world, nadia, number, { text: 'Erledigt.' }));
  const question = await letterAfter((number) => requestInformation(world, nadia, number, { text: 'Seit wann?' }));
  const receipt = await letterAfter(null, 'neu@client.example');
  desk.at('2026-12-01T10:00:00Z');
  await confirmTicket(world, desk.actor('claire'), notice.number, 'solved');
  desk.at('2026-12-20T10:00:00Z');
  for (const { paths } of [notice, question, receipt]) assert.equal(await open(paths[0]!), 200, 'still its time');
  desk.at('2026-12-25T10:00:00Z');
  await assertEnded(receipt);
  assert.equal(await open(notice.paths[0]!), 200, 'its clock was stopped later');
  desk.at('2027-11-25T10:00:00Z');
  await assertEnded(notice);
  assert.equal(await open(question.paths[0]!), 200, 'its clock still runs: nobody has closed it');
  await answerTicket(world, nadia, question.number, { text: 'Schon gefunden.' });
  desk.at('2027-12-26T10:00:00Z');
  await assertEnded(question);
});

test('an expired link says so, and sends a new one only to its own address', async () => {
  desk.at('2028-01-03T10:00:00Z');
  const { number, paths } = await letterAfter((number) => markHandled(world, nadia, number, { text: 'Hier.' }));
  await confirmTicket(world, desk.actor('claire'), number, 'solved');
  await desk.mails();
  desk.at('2028-03-03T10:00:00Z');
  const { page, complaints, close } = await desk.visit(paths[0]!, { javaScriptEnabled: true });
  await page.getByRole('heading', { name: 'Dieser Link ist abgelaufen' }).waitFor();
  const text = (await page.textContent('main')) ?? '';
  assert.ok(text.includes('c•••@p•••.example'));
  assert.ok(!text.includes(number) && !text.includes('Die Seite ist leer'), 'nothing of the ticket');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Neuen Link anfordern' }).click();
  await page.getByRole('heading', { name: 'Schauen Sie in Ihr Postfach' }).waitFor();
  const sent = await desk.mails();
  assert.deepEqual(
    sent.map(({ recipient }) => recipient),
    [address],
  );
  assert.match(sent[0]!.text, /\/de\/ticket\/page\./);
  assert.deepEqual(
    complaints.filter((each) => !/410/.test(each)),
    [],
  );
  await close();
});

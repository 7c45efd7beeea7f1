import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askApproval, withdrawApproval } from '#desk/approvals/ask-approval.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { languages } from '#domain/language.ts';
import { approvalWords } from '#locales/public/messages.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db } = desk;
const [nadia, hugo] = [desk.actor('nadia'), desk.actor('hugo')];
const text = 'Êtes-vous d’accord avec <b>300 euros</b> ?';

/** A question to Hugo on a ticket of Claire, and the path of its page. */
async function asked() {
  const number = await askQuestion(desk);
  const done = await askApproval(world, nadia, number, { of: hugo.email!, text });
  assert.ok('approvalId' in done, JSON.stringify(done));
  const token = world.signer.signLink({ mailId: done.ticket.approvals[0]!.mailId, purpose: 'approval' });
  return { number, path: `/fr/approve/${token}`, token, approvalId: done.approvalId };
}

const stateOf = async (number: string) => (await findTicket(db, nadia, number))!.approvals[0]!.state;

async function shown(path: string): Promise<string> {
  const page = await desk.get(path);
  assert.equal(page.status, 200, path);
  return page.text();
}

/** The title of the page, as HTML. */
const headed = (page: string) => /<h1[^>]*>([^<]*)/.exec(page)?.[1];

test('the page shows the question as text and one button, and nothing of the ticket', async () => {
  const { number, path } = await asked();
  const page = await shown(`${path}?say=approve`);
  assert.equal(headed(page), approvalWords.fr.title);
  assert.ok(page.includes('&lt;b&gt;300 euros') && !page.includes('<b>300 euros'));
  for (const hidden of [number, 'Une question', 'Dumont', 'claire.dumont']) assert.ok(!page.includes(hidden), hidden);
  assert.equal([...page.matchAll(/name="say"/g)].length, 1);
  assert.match(page, /name="say" value="approve"/);
  assert.match(await shown(`${path}?say=refuse`), /name="say" value="refuse"/);
});

test('opening the page often, as scanners do, decides nothing', async () => {
  const { number, path } = await asked();
  for (const say of ['approve', 'refuse', 'approve']) await shown(`${path}?say=${say}`);
  await desk.respond(`${path}?say=approve`, { method: 'HEAD' });
  assert.equal(await stateOf(number), 'asked');
});

test('the button answers once, without scripts; a second press says what was answered', async () => {
  const { number, path } = await asked();
  const pressed = await desk.post(path, { say: 'approve' });
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [303, path]);
  assert.equal(await stateOf(number), 'approved');
  assert.equal(headed(await shown(path)), approvalWords.fr.approved.title);
  const again = await desk.post(path, { say: 'refuse', reason: 'Non' });
  assert.equal(again.status, 409);
  assert.equal(headed(await again.text()), approvalWords.fr.approved.title);
  assert.equal(await stateOf(number), 'approved');
});

test('a refusal, a withdrawn question and a closed ticket each have their page', async () => {
  const refused = await asked();
  await desk.post(refused.path, { say: 'refuse', reason: 'Trop cher' });
  assert.equal(headed(await shown(refused.path)), approvalWords.fr.refused.title);
  const withdrawn = await asked();
  await withdrawApproval(world, nadia, withdrawn.number, withdrawn.approvalId);
  assert.equal(headed(await shown(withdrawn.path)), approvalWords.fr.withdrawn.title);
  assert.equal((await desk.post(withdrawn.path, { say: 'approve' })).status, 409);
  const closed = await asked();
  await closeTicket(world, nadia, closed.number, { reason: 'spam' });
  assert.equal(headed(await shown(closed.path)), approvalWords.fr.closed.title);
});

test('the page is in each language, and an altered link opens nothing', async () => {
  const { number, token } = await asked();
  for (const language of languages)
    assert.equal(headed(await shown(`/${language}/approve/${token}`)), approvalWords[language].title);
  const altered = `/fr/approve/${token.slice(0, -4)}0000`;
  assert.equal((await desk.get(altered)).status, 404);
  assert.equal((await desk.post(altered, { say: 'approve' })).status, 404);
  assert.equal((await desk.post(`/fr/approve/${token}`, { say: 'perhaps' })).status, 404);
  assert.equal(await stateOf(number), 'asked');
  assert.deepEqual(desk.reported, []);
});

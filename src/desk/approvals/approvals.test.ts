import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerApproval, openApproval } from '#desk/approvals/answer-approval.ts';
import { askApproval, withdrawApproval } from '#desk/approvals/ask-approval.ts';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { mergeTicket, undoMerge } from '#desk/relations/merge-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { approvalDates } from '#domain/approvals/approval.ts';
import { plusSeconds } from '#domain/instant.ts';
import { readApprovals } from '#store/approvals/approvals.ts';
import { findDesk } from '#store/desks/desks.ts';
import { countApprovals } from '#store/figures/approval-figures.ts';
import { readPersonalData } from '#store/own-data/personal-data.ts';
import { listNews } from '#store/staff/news.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { postLetters } from '#test/letterbox.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');
const hugo = desk.actor('hugo');
const text = 'La réparation coûte 300 euros. Êtes-vous d’accord ?';

/** A ticket on which Hugo, the service manager, was asked; the tokens of his letter. */
async function asked() {
  const number = await askQuestion(desk);
  await postLetters(desk);
  const done = await askApproval(world, nadia, number, { of: hugo.email!, text });
  assert.ok('approvalId' in done, JSON.stringify(done));
  const [letter] = await postLetters(desk);
  const token = letter!.tokens.find((each) => each.startsWith('approval.'))!;
  return { number, letter: letter!, token, approvalId: done.approvalId };
}

const approvalsOf = async (number: string) => readApprovals(db, (await findTicket(db, nadia, number))!.approvals);
const stateOf = async (number: string) => (await approvalsOf(number))[0]?.state;
const yes = { approves: true, reason: '' };

test('the letter asks the question behind two links, and says nothing else of the ticket', async () => {
  const { number, letter, token } = await asked();
  assert.equal(letter.to, hugo.email);
  assert.ok(letter.subject.includes(`[${number}]`));
  assert.ok(letter.text.includes('300 euros') && !letter.text.includes('Une question'));
  assert.deepEqual(letter.tokens, [token]);
  for (const say of ['approve', 'refuse']) assert.ok(letter.text.includes(`/approve/${token}?say=${say}`), say);
});

test('opening the link, as a mail scanner does, changes nothing; answering it counts once', async () => {
  const { number, token } = await asked();
  for (let times = 0; times < 3; times++)
    assert.deepEqual(await openApproval(world, token), {
      deskId: desk.cast.desks.wcms,
      state: 'asked',
      text,
      language: 'fr',
      ended: null,
    });
  assert.equal(await stateOf(number), 'asked');
  assert.deepEqual(await answerApproval(world, token, yes), { answered: 'approved' });
  assert.equal(await stateOf(number), 'approved');
  assert.deepEqual(await answerApproval(world, token, { approves: false, reason: 'Non' }), {
    refused: 'approvalAnswered',
  });
  assert.deepEqual(
    [await stateOf(number), (await openApproval(world, token))?.ended],
    ['approved', 'approvalAnswered'],
  );
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('a refusal carries its reason to the agent, who is told', async () => {
  const number = await askQuestion(desk);
  await assignTicket(world, nadia, number, nadia.email);
  await postLetters(desk);
  await askApproval(world, nadia, number, { of: hugo.email!, text });
  const [letter] = await postLetters(desk);
  const token = letter!.tokens[0]!;
  assert.deepEqual(await answerApproval(world, token, { approves: false, reason: '  Trop cher <b>ici</b> ' }), {
    answered: 'refused',
  });
  const [approval] = await approvalsOf(number);
  assert.deepEqual([approval!.state, approval!.reason], ['refused', 'Trop cher <b>ici</b>']);
  const [news] = await listNews(db, nadia, 1);
  assert.deepEqual([news?.kind, news?.number, news?.by], ['approval', number, 'Hugo Lambert']);
  const own = await readPersonalData(db, hugo, new Date().toISOString());
  assert.deepEqual(
    own.answers.map((answer) => answer.text),
    ['Trop cher <b>ici</b>'],
  );
});

test('only known owners and service managers in charge of the ticket are asked, and never the requester', async () => {
  const number = await askQuestion(desk);
  const refused = async (of: string) => {
    const done = await askApproval(world, nadia, number, { of, text });
    return 'refused' in done ? done.refused : null;
  };
  assert.equal(await refused('personne@ailleurs.example'), 'approverUnknown');
  assert.equal(await refused('pas une adresse'), 'approverUnknown');
  assert.equal(await refused(desk.actor('claire').email!), 'approverUnfit');
  assert.equal(await refused(desk.actor('amina').email!), 'approverUnfit');
  assert.equal(await refused(hugo.email!.toUpperCase()), null);
});

test('a question that was withdrawn, a closed ticket and an old link cannot be answered, and say so', async () => {
  const taken = await asked();
  await withdrawApproval(world, nadia, taken.number, taken.approvalId);
  assert.deepEqual(await answerApproval(world, taken.token, yes), { refused: 'approvalWithdrawn' });
  const closed = await asked();
  await closeTicket(world, nadia, closed.number, { reason: 'spam' });
  assert.equal((await openApproval(world, closed.token))?.ended, 'ticketClosed');
  assert.deepEqual(await answerApproval(world, closed.token, yes), { refused: 'ticketClosed' });
  const old = await asked();
  const start = world.clock.now();
  desk.at(plusSeconds(start, 31 * 24 * 60 * 60));
  assert.equal((await openApproval(world, old.token))?.ended, 'expired');
  assert.deepEqual(await answerApproval(world, old.token, yes), { refused: 'expired' });
  desk.at(start);
  assert.equal(await stateOf(old.number), 'asked');
});

test('a forged token, a link of another purpose and a person no longer in charge answer nothing', async () => {
  const { number, token } = await asked();
  const forged = `${token.slice(0, -4)}0000`;
  assert.equal(await openApproval(world, forged), null);
  assert.deepEqual(await answerApproval(world, forged, yes), { refused: 'missing' });
  const mailId = token.split('.')[1]!;
  for (const purpose of ['clock', 'confirm', 'access', 'page'] as const)
    assert.equal(await openApproval(world, world.signer.signLink({ mailId, purpose })), null);
  const { personId } = hugo;
  const managed = await db.deleteFrom('serviceManagers').where('personId', '=', personId).returningAll().execute();
  const owned = await db.deleteFrom('entitlements').where('personId', '=', personId).returningAll().execute();
  assert.deepEqual(await answerApproval(world, token, yes), { refused: 'approverUnfit' });
  if (managed.length > 0) await db.insertInto('serviceManagers').values(managed).execute();
  if (owned.length > 0) await db.insertInto('entitlements').values(owned).execute();
  assert.equal(await stateOf(number), 'asked');
});

test('a person who answers the letter by mail does not take part: an agent decides', async () => {
  const { number, letter } = await asked();
  const head = `From: ${hugo.email}\r\nTo: wcms@desk.example\r\nSubject: Re\r\nMessage-ID: <yes@patrimoine.example>`;
  const raw = Buffer.from(`${head}\r\nIn-Reply-To: ${letter.messageId}\r\n\r\nOui, allez-y avec la réparation.\r\n`);
  const taken = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: hugo.email!, raw });
  assert.deepEqual([taken.outcome, taken.ticket], ['held', number]);
  assert.ok(!(await findTicket(db, nadia, number))!.participantIds.includes(hugo.personId));
  await postLetters(desk);
});

test('a link answers its question after a merge and after its undo', async () => {
  const [{ number: one, token }, two] = [await asked(), await askQuestion(desk)];
  assert.ok('ticket' in (await mergeTicket(world, nadia, one, { into: two, participantIds: [] })));
  assert.equal((await openApproval(world, token))?.ended, null);
  assert.deepEqual(await answerApproval(world, token, yes), { answered: 'approved' });
  assert.equal(await stateOf(two), 'approved');
  assert.ok('ticket' in (await undoMerge(world, nadia, one)));
  assert.deepEqual([await stateOf(one), await stateOf(two)], ['approved', undefined]);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('the figures count approvals by how they stand, as a count of all tickets does', async () => {
  const of = await findDesk(db, desk.cast.desks.wcms);
  const { counts: counted } = await countApprovals(db, of, world.clock.now());
  const tickets = await db.selectFrom('tickets').select(['approvals', 'closing', 'leadsTo']).execute();
  const all = tickets
    .filter(({ closing, leadsTo }) => leadsTo === null && closing?.reason !== 'spam')
    .flatMap(({ approvals }) => approvals.map(({ state }) => state));
  for (const [state, count] of Object.entries(counted))
    assert.equal(count, all.filter((each) => each === state).length, state);
  assert.ok(counted.approved >= 2 && counted.refused >= 1 && counted.withdrawn >= 1);
});

test('the dates of the question and of the answer stay with the approval, also after a merge, and the figures have their median', async () => {
  const start = world.clock.now();
  const [{ number, token }, two] = [await asked(), await askQuestion(desk)];
  const [open] = (await findTicket(db, nadia, number))!.approvals;
  assert.deepEqual([open!.askedAt, open!.answeredAt], [start, undefined]);
  const answeredAt = plusSeconds(start, 3 * 60 * 60);
  desk.at(answeredAt);
  await answerApproval(world, token, yes);
  const dated = { asked: start, answered: answeredAt };
  assert.deepEqual(approvalDates((await findTicket(db, nadia, number))!.approvals), dated);
  assert.ok('ticket' in (await mergeTicket(world, nadia, number, { into: two, participantIds: [] })));
  assert.deepEqual(approvalDates((await findTicket(db, nadia, two))!.approvals), dated);
  assert.ok('ticket' in (await undoMerge(world, nadia, number)));
  assert.deepEqual(approvalDates((await findTicket(db, nadia, number))!.approvals), dated);
  const of = await findDesk(db, desk.cast.desks.wcms);
  const { medianSeconds } = await countApprovals(db, of, world.clock.now());
  const all = (await db.selectFrom('tickets').select(['approvals', 'closing']).where('leadsTo', 'is', null).execute())
    .filter(({ closing }) => closing?.reason !== 'spam')
    .flatMap(({ approvals }) => approvals)
    .flatMap((each) => (each.answeredAt ? [Date.parse(each.answeredAt) - Date.parse(each.askedAt!)] : []))
    .sort((one, other) => one - other);
  assert.equal(medianSeconds, all[Math.ceil(all.length / 2) - 1]! / 1000);
  desk.at(start);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('an approval of an event of the first version has no dates', () => {
  const first = { id: 'a', ofId: 'b', mailId: 'c', entryId: 'd', state: 'asked', reasonId: null } as const;
  assert.deepEqual(approvalDates([first]), { asked: null, answered: null });
});

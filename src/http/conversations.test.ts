import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { mergeTicket, undoMerge } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { readReferences } from '#domain/conversations/reference.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { findNumbers } from '#domain/ticket/number.ts';
import { listNews } from '#store/staff/news.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import type { Bearer } from '#test/http-desk.ts';
import { fails, openMailDesk, passes, type SentLetter, type Written } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const { world, db } = desk;
const [nadia, tom] = [desk.actor('nadia'), desk.actor('tom')];
const claire = desk.actor('claire').email!;
const supplier = 'devis@fournisseur.example';

interface Conversation {
  id: string;
  to: { name: string | null; email: string | null };
  subject: string;
  language: string;
  state: string;
  shown: boolean;
  messages: {
    direction: string;
    text: string | null;
    proved: string | null;
    asked: boolean;
    automatic: boolean;
    from: { name: string | null; email: string | null };
    attachments: { id: string; name: string }[];
  }[];
}

/** A ticket of Claire, whose acknowledgement is sent. */
async function opened(text = 'zqsecret'): Promise<string> {
  const { ticket } = await desk.receive({ from: claire, text, headers: [passes('patrimoine.example')] });
  await desk.letters();
  return ticket.number;
}

const question = { to: supplier, subject: 'Devis pour l’imprimante', text: 'Combien coûte la réparation ?' };

async function asked(number: string, said: Partial<typeof question & { language: string }> = {}) {
  const { status, body } = await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, {
    ...question,
    ...said,
  });
  assert.equal(status, 201, JSON.stringify(body));
  const [letter] = await desk.letters();
  return { conversation: body as unknown as Conversation, letter: letter! };
}

async function conversations(number: string, who: Bearer = 'nadia'): Promise<Conversation[]> {
  const { status, body } = await desk.call(who, 'GET', `/tickets/${number}/conversations`);
  assert.equal(status, 200);
  return body.items as unknown as Conversation[];
}

const only = async (number: string) => (await conversations(number))[0]!;

function answer({ messageId }: SentLetter, said: Partial<Written> = {}, proof = passes('fournisseur.example')) {
  const headers = [`In-Reply-To: ${messageId}`, proof, ...(said.headers ?? [])];
  return desk.receive({ from: supplier, subject: 'Re: Devis', text: 'Cent euros.', ...said, headers });
}

const stands = ({ status, clock, reactionAt, lastWord, firstAnsweredAt }: Awaited<ReturnType<typeof desk.reread>>) => ({
  ...{ status, clock, reactionAt, lastWord, firstAnsweredAt },
});

/** The news of a ticket in an agent's inbox, newest first, each with its author. */
async function newsOf(number: string, agent = nadia) {
  const news = (await listNews(db, agent, 50)).filter((each) => each.number === number);
  return news.map(({ kind, by }) => [kind, by]);
}

/** Fails if the row of the ticket differs from its history, or if the chain does not fit. */
async function proved(number: string): Promise<void> {
  const ticket = await desk.reread(number);
  assert.deepEqual(replay(await readHistory(db, ticket.id)).conversations, ticket.conversations);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
}

test('the letter has the agent’s words and a reference, and nothing of the ticket', async () => {
  const number = await opened();
  const { conversation, letter } = await asked(number);
  assert.deepEqual([letter.to, conversation.state, conversation.to.email], [supplier, 'asked', supplier]);
  assert.match(letter.subject, /^\[Q(?:-[B-Z]{4}){3}\] Devis pour l’imprimante$/);
  assert.equal(readReferences(letter.subject).length, 1);
  assert.deepEqual(findNumbers(letter.subject), []);
  assert.match(letter.whole, /Combien coûte la réparation \?/);
  for (const hidden of [number, 'zqsecret', claire, 'Claire', '/ticket/', '/answer/'])
    assert.ok(!letter.whole.includes(hidden), hidden);
  await proved(number);
});

test('R3: an answer that proves its sender names the third party, and no other does', async () => {
  const number = await opened();
  const to = 'anne@imprimeur.example';
  const { letter } = await asked(number, { to });
  const from = (name: string) => `${name} <${to}>`;
  const named = async () => {
    const { to: whom, messages } = await only(number);
    return [whom.name, messages.at(-1)!.from.name];
  };
  await desk.receive({ from: from('Eve'), subject: letter.subject, text: 'Mille euros.' });
  assert.deepEqual(await named(), [null, null]);
  await desk.receive({ from: from('Eve'), subject: letter.subject, headers: [fails('imprimeur.example')] });
  assert.deepEqual(await named(), [null, null]);
  await answer(letter, { from: from('Anne Bos') }, passes('imprimeur.example'));
  assert.deepEqual(await named(), ['Anne Bos', 'Anne Bos']);
  await answer(letter, { from: from('Anne') }, passes('imprimeur.example'));
  assert.deepEqual(await named(), ['Anne Bos', 'Anne Bos'], 'a known name stays');
});

test('an answer in the thread goes to the conversation, is proved, and leaves the ticket as it was', async () => {
  const number = await opened();
  await markHandled(world, nadia, number, { text: 'C’est fait.' });
  await desk.letters();
  const { letter } = await asked(number);
  const before = await desk.reread(number);
  const { ticket, outcome, reason } = await answer(letter);
  assert.deepEqual([ticket.number, outcome, reason.code], [number, 'continued', 'answersQuestion']);
  assert.deepEqual(stands(ticket), stands(before));
  assert.deepEqual(ticket.participantIds, before.participantIds);
  assert.deepEqual(await desk.letters(), []);
  const { state, messages } = await only(number);
  assert.equal(state, 'answered');
  assert.deepEqual(
    messages.map(({ direction, text, proved: proof, asked: isAsked }) => [direction, text, proof, isAsked]),
    [
      ['out', question.text, null, true],
      ['in', 'Cent euros.', 'signedReply', true],
    ],
  );
  assert.equal(messages[1]!.from.email, supplier);
  await proved(number);
});

test('an answer whose mail program forgot the thread is found by the reference in its subject', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  const [reference] = /\[Q-[^\]]+\]/.exec(letter.subject)!;
  const forgot = { subject: `AW: ${reference} devis`, text: 'Deux cents.' };
  const { ticket } = await desk.receive({ from: supplier, ...forgot, headers: [passes('fournisseur.example')] });
  assert.equal(ticket.number, number);
  const { messages } = await only(number);
  assert.deepEqual([messages[1]!.text, messages[1]!.proved, messages[1]!.asked], ['Deux cents.', 'dkim', true]);
  const unproved = await desk.receive({ from: supplier, ...forgot, subject: reference.toLowerCase() });
  assert.equal(unproved.ticket.number, number);
  assert.equal((await only(number)).messages[2]!.proved, null);
});

test('a second mail that answers the first one of the third party joins it', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  await answer(letter, { headers: ['X-First: 1'] });
  const row = await db
    .selectFrom('incomingMails')
    .select('messageId')
    .where('fromAddress', '=', supplier)
    .orderBy('receivedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const headers = [`In-Reply-To: ${row.messageId}`, passes('fournisseur.example')];
  const { ticket } = await desk.receive({ from: supplier, subject: 'Encore', text: 'Hors TVA.', headers });
  assert.equal(ticket.number, number);
  assert.deepEqual((await only(number)).messages.map(({ text, asked: isAsked }) => [text, isAsked]).at(-1), [
    'Hors TVA.',
    true,
  ]);
});

test('a mail from another address with the thread is kept, marked, and answers nothing', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  const { outcome, reason } = await answer(letter, { from: 'autre@ailleurs.example', text: 'Moi, je paie.' });
  assert.deepEqual([outcome, reason.code], ['continued', 'answersQuestionOfOther']);
  await answer(letter, { text: 'Forgé.' }, fails('fournisseur.example'));
  const { state, messages } = await only(number);
  assert.equal(state, 'asked');
  assert.deepEqual(
    messages.slice(1).map(({ text, asked: isAsked, from }) => [text, isAsked, from.email]),
    [
      ['Moi, je paie.', false, 'autre@ailleurs.example'],
      ['Forgé.', false, supplier],
    ],
  );
  assert.deepEqual(await desk.letters(), []);
});

test('mail of the third party without the thread is a contact like any other', async () => {
  const number = await opened();
  await asked(number);
  const { ticket, outcome } = await desk.receive({ from: supplier, headers: [passes('fournisseur.example')] });
  assert.equal(outcome, 'opened');
  assert.notEqual(ticket.number, number);
  await desk.letters();
});

test('an absence note of the third party is recorded and answers nothing', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  const { outcome } = await answer(letter, { text: 'Je suis absent.', headers: ['Auto-Submitted: auto-replied'] });
  assert.equal(outcome, 'automatic');
  const { state, messages } = await only(number);
  assert.deepEqual([state, messages[1]!.automatic], ['asked', true]);
  assert.deepEqual(await newsOf(number), []);
});

test('a letter that comes back marks the conversation, and not the ticket', async () => {
  const number = await opened();
  const { conversation, letter } = await asked(number, { to: 'parti@fournisseur.example' });
  const head = ['Return-Path: <>', 'From: MAILER-DAEMON@mx.fournisseur.example', 'To: wcms@desk.example'];
  const body = `<parti@fournisseur.example>: 550 5.1.1 unknown\r\n\r\nMessage-ID: ${letter.messageId}\r\n`;
  const raw = [...head, 'Subject: Undelivered Mail', 'Message-ID: <lost@mx.example>', '', body].join('\r\n');
  const returned = { mailbox: 'wcms@desk.example', envelopeFrom: null, raw: Buffer.from(raw) };
  assert.equal((await takeMail(world, returned)).ticket, number);
  assert.equal((await only(number)).state, 'failed');
  assert.equal((await desk.reread(number)).mailFailed, false);
  assert.deepEqual(await newsOf(number), [['undelivered', null]]);
  const again = await desk.call('nadia', 'POST', `/conversations/${conversation.id}/messages`, { text: 'Allô ?' });
  assert.equal(again.status, 201);
  assert.equal((await only(number)).state, 'asked');
});

test('the agent of the ticket is told of the answer; while nobody has it, the one who asked', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  await answer(letter);
  assert.deepEqual(await newsOf(number), [['answer', supplier]]);
  await desk.call('nadia', 'PUT', `/tickets/${number}/assignee`, { email: tom.email });
  await answer(letter, { text: 'Encore.' });
  assert.deepEqual((await newsOf(number, tom))[0], ['answer', supplier]);
});

test('an answer after the closing is recorded, and the ticket stays closed', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  await closeTicket(world, nadia, number, { reason: 'spam' });
  const { ticket } = await answer(letter);
  assert.deepEqual([ticket.number, ticket.status], [number, 'closed']);
  assert.equal((await only(number)).messages.length, 2);
  const { status, body } = await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, question);
  assert.deepEqual([status, body.type], [409, 'urn:belfry:refusal:ticketClosed']);
});

test('a participant, the desk itself and a text that is no address cannot be asked', async () => {
  const number = await opened();
  const refused = async (to: string) =>
    (await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, { ...question, to })).body.type;
  assert.equal(await refused(claire), 'urn:belfry:refusal:askedTakesPart');
  assert.equal(await refused('wcms@desk.example'), 'urn:belfry:refusal:askedOurselves');
  assert.equal(await refused('a@b.example, c@d.example'), 'urn:belfry:refusal:askedNobody');
  assert.deepEqual(await conversations(number), []);
  assert.deepEqual(await desk.letters(), []);
});

test('the requester sees a conversation only while it is shown, without mail of others and without files', async () => {
  const number = await opened();
  const { conversation, letter } = await asked(number);
  await answer(letter);
  await answer(letter, { from: 'autre@ailleurs.example', text: 'zqother' });
  assert.deepEqual(await conversations(number, 'claire'), []);
  const turn = (body: object) => desk.call('nadia', 'PATCH', `/conversations/${conversation.id}`, body);
  assert.equal((await turn({ shown: true })).status, 200);
  const [seen] = await conversations(number, 'claire');
  assert.deepEqual(
    seen!.messages.map(({ text }) => text),
    [question.text, 'Cent euros.'],
  );
  const entries = await desk.call('claire', 'GET', `/tickets/${number}/entries`);
  assert.ok(!JSON.stringify(entries.body).includes('Cent euros'));
  assert.equal((await turn({ shown: false, closed: true })).status, 200);
  assert.deepEqual(await conversations(number, 'claire'), []);
  assert.equal((await only(number)).state, 'closed');
  assert.equal((await turn({})).status, 422);
  assert.equal((await desk.call('claire', 'PATCH', `/conversations/${conversation.id}`, { shown: true })).status, 403);
});

test('a merge takes conversations along with answers that come later, and its undo brings them back', async () => {
  const [one, two] = [await opened(), await opened()];
  const { letter } = await asked(one);
  assert.ok('ticket' in (await mergeTicket(world, nadia, one, { into: two, participantIds: [] })));
  await desk.letters();
  const { ticket } = await answer(letter);
  assert.equal(ticket.number, two);
  assert.equal((await only(two)).messages.length, 2);
  assert.ok('ticket' in (await undoMerge(world, nadia, one)));
  await desk.letters();
  assert.deepEqual([(await conversations(two)).length, (await only(one)).messages.length], [0, 2]);
  assert.equal((await answer(letter, { text: 'Encore.' })).ticket.number, one);
  for (const number of [one, two]) await proved(number);
});

test('a split leaves the conversation with its ticket', async () => {
  const number = await opened();
  const { letter } = await asked(number);
  await answer(letter);
  await desk.receive({
    from: claire,
    subject: `[${number}]`,
    text: 'Autre chose.',
    headers: [passes('patrimoine.example')],
  });
  const ticket = await desk.reread(number);
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'kind'])
    .where('ticketId', '=', ticket.id)
    .orderBy('seq')
    .execute();
  const chosen = rows.slice(1).map(({ id }) => id);
  const split = await splitTicket(world, nadia, number, { entryIds: chosen, summary: 'Autre', kind: 'question' });
  assert.ok('splitOff' in split, JSON.stringify(split));
  assert.equal((await only(number)).messages.length, 2);
  const notes = await db
    .selectFrom('entries')
    .select('id')
    .where('ticketId', '=', ticket.id)
    .where('kind', '=', 'note')
    .execute();
  assert.equal(notes.length, 2);
  await desk.letters();
});

test('an attachment of the answer is for the desk, and for nobody else', async () => {
  const number = await opened();
  const { conversation, letter } = await asked(number);
  const head = [
    `From: ${supplier}`,
    'To: wcms@desk.example',
    'Subject: Devis',
    'Message-ID: <with-file@fournisseur.example>',
    `In-Reply-To: ${letter.messageId}`,
    passes('fournisseur.example'),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
  ];
  const parts = [
    ...['', '--x', 'Content-Type: text/plain', '', 'Voici.', '--x', 'Content-Type: application/pdf; name=devis.pdf'],
    ...['Content-Disposition: attachment; filename=devis.pdf', '', '%PDF-1.4', '--x--', ''],
  ];
  await desk.receive(Buffer.from([...head, ...parts].join('\r\n')));
  await desk.call('nadia', 'PATCH', `/conversations/${conversation.id}`, { shown: true });
  const [file] = (await only(number)).messages[1]!.attachments;
  assert.equal(file?.name, 'devis.pdf');
  const read = async (who: Bearer) => {
    const authorization = `Bearer ${await desk.token(who)}`;
    return (await desk.respond(`/api/v1/files/${file!.id}`, { headers: { authorization } })).status;
  };
  assert.deepEqual([await read('nadia'), await read('claire')], [200, 404]);
  assert.deepEqual((await conversations(number, 'claire'))[0]!.messages[1]!.attachments, []);
});

test('erasing the third party takes their words, their address and the letters to them', async () => {
  const number = await opened();
  const { conversation, letter } = await asked(number, { to: 'zelda@fournisseur.example' });
  await answer(letter, { from: 'zelda@fournisseur.example', text: 'zqzelda' });
  const someone = db.selectFrom('addresses').select('personId').where('address', '=', 'zelda@fournisseur.example');
  const { personId } = await someone.executeTakeFirstOrThrow();
  assert.deepEqual(await erasePerson(world, desk.actor('jonas'), personId, 'AGR 2026/114'), { erased: true });
  const { to, messages } = await only(number);
  assert.deepEqual(
    [to, messages[1]!.text, messages[1]!.from],
    [{ name: null, email: null }, null, { name: null, email: null }],
  );
  const mails = await db
    .selectFrom('outgoingMails')
    .select(['address', 'subject', 'text'])
    .where('personId', '=', personId)
    .execute();
  assert.deepEqual(mails, [{ address: '', subject: null, text: null }]);
  const raw = await db.selectFrom('incomingMails').select('raw').execute();
  assert.ok(raw.every((each) => !each.raw.includes('zqzelda')));
  const again = await desk.call('nadia', 'POST', `/conversations/${conversation.id}/messages`, { text: 'Allô ?' });
  assert.equal(again.status, 422);
  await proved(number);
});

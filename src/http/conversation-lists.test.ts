import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerApproval } from '#desk/approvals/answer-approval.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { watchTicket } from '#desk/ticket/watch-ticket.ts';
import { listNews } from '#store/staff/news.ts';
import { fileCalls, form } from '#test/file-calls.ts';
import { postLetters } from '#test/letterbox.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';
import { askedMark } from '#web/console/list/rows/asked-mark.ts';

const desk = await openMailDesk();
const { world, db } = desk;
const files = fileCalls(desk);
const [nadia, sofie] = [desk.actor('nadia'), desk.actor('sofie')];
const supplier = 'devis@fournisseur.example';
const question = { to: supplier, subject: 'Devis', text: 'Combien ?' };

async function opened(): Promise<string> {
  const from = desk.actor('claire').email!;
  const { ticket } = await desk.receive({ from, text: 'zqsecret', headers: [passes('patrimoine.example')] });
  await desk.letters();
  return ticket.number;
}

async function ask(number: string, more: object = {}) {
  const { status, body } = await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, {
    ...question,
    ...more,
  });
  assert.equal(status, 201, JSON.stringify(body));
  const [letter] = await desk.letters();
  return { id: String(body.id), letter: letter! };
}

const answer = (messageId: string, headers: string[] = []) =>
  desk.receive({
    from: supplier,
    subject: 'Re: Devis',
    text: 'Cent euros.',
    headers: [`In-Reply-To: ${messageId}`, passes('fournisseur.example'), ...headers],
  });

async function found(query: string, number: string, who: 'nadia' | 'claire' = 'nadia'): Promise<boolean> {
  const { items } = (await desk.call(who, 'GET', `/tickets?q=${encodeURIComponent(query)}`)).body;
  return (items as { number: string }[]).some((ticket) => ticket.number === number);
}

const markOf = async (number: string) => askedMark(await desk.reread(number), 'en');

test('conversation:waiting and conversation:answered find tickets by their questions, for the desk alone', async () => {
  const number = await opened();
  assert.equal(await markOf(number), null);
  const { letter } = await ask(number);
  assert.deepEqual(
    [await found('conversation:waiting', number), await found('conversation:answered', number)],
    [true, false],
  );
  assert.equal((await markOf(number))?.isAnswered, false);
  await answer(letter.messageId);
  assert.deepEqual(
    [await found('conversation:waiting', number), await found('conversation:answered', number)],
    [false, true],
  );
  assert.equal(await found('-conversation:answered', number), false);
  assert.equal(await found('conversation:waiting,answered', number), true);
  assert.equal((await markOf(number))?.isAnswered, true);
  for (const word of ['waiting', 'answered'])
    assert.equal(await found(`conversation:${word}`, number, 'claire'), false);
});

test('a question of a closed ticket waits no more', async () => {
  const number = await opened();
  await ask(number);
  await closeTicket(world, nadia, number, { reason: 'spam' });
  assert.equal(await found('conversation:waiting', number), false);
  assert.equal(await markOf(number), null);
});

test('tickets are found by the agreements that were asked for: by their state and by the days of question and answer', async () => {
  const of = desk.actor('hugo').email!;
  const states = async (number: string) => {
    const words = ['waiting', 'given', 'refused'];
    const held = await Promise.all(words.map((word) => found(`approval:${word}`, number)));
    return words.filter((_, place) => held[place]);
  };
  const dates = async (number: string) => {
    const asked = ['approval-asked:today', 'approval-asked:-7d..today', 'approval-asked:..yesterday'];
    const queries = [...asked, 'approval-answered:..-1d', 'approval-answered:today', 'approval-answered:-7d..'];
    const held = await Promise.all(queries.map((query) => found(query, number)));
    return queries.filter((_, place) => held[place]);
  };
  for (const [approves, word] of [
    [true, 'given'],
    [false, 'refused'],
  ] as const) {
    const number = await opened();
    await postLetters(desk);
    const asked = await desk.call('nadia', 'POST', `/tickets/${number}/approvals`, { of, text: 'D’accord ?' });
    assert.equal(asked.status, 201, JSON.stringify(asked.body));
    assert.deepEqual(await states(number), ['waiting']);
    assert.deepEqual(await dates(number), ['approval-asked:today', 'approval-asked:-7d..today']);
    const [letter] = await postLetters(desk);
    const token = letter!.tokens.find((each) => each.startsWith('approval.'))!;
    await answerApproval(world, token, { approves, reason: approves ? '' : 'Trop cher.' });
    assert.deepEqual(await states(number), [word]);
    assert.deepEqual((await dates(number)).slice(-2), ['approval-answered:today', 'approval-answered:-7d..']);
    assert.equal(await found('-approval-answered:today', number), false);
    assert.equal(await found('approval-asked:today', number, 'claire'), false);
    assert.equal(await found(`approval:${word}`, number, 'claire'), false);
  }
});

const passMinute = () => desk.at(Temporal.Instant.from(world.clock.now()).add({ minutes: 1 }).toString());

test('lists in the order of approvals have the latest first, then the other tickets, page by page', async () => {
  const inOrder = async (sort: string, who: 'nadia' | 'claire' = 'nadia') => {
    const numbers: string[] = [];
    for (let cursor = ''; ; ) {
      const { status, body } = await desk.call(who, 'GET', `/tickets?limit=1&sort=${sort}${cursor}`);
      assert.equal(status, 200, JSON.stringify(body));
      numbers.push(...(body.items as { number: string }[]).map(({ number }) => number));
      if (body.next === null) return numbers;
      cursor = `&cursor=${encodeURIComponent(String(body.next))}`;
    }
  };
  const before = await inOrder('-openedAt');
  const numbers = [await opened(), await opened(), await opened()];
  const [first, second, third] = numbers as [string, string, string];
  await postLetters(desk);
  const tokens = new Map<string, string>();
  for (const number of [second, first]) {
    passMinute();
    await desk.call('nadia', 'POST', `/tickets/${number}/approvals`, { of: desk.actor('hugo').email!, text: 'Oui ?' });
    const [letter] = await postLetters(desk);
    tokens.set(number, letter!.tokens.find((each) => each.startsWith('approval.'))!);
  }
  passMinute();
  await answerApproval(world, tokens.get(second)!, { approves: true, reason: '' });
  const [asked, answered] = [await inOrder('-approvalAskedAt'), await inOrder('-approvalAnsweredAt')];
  assert.deepEqual(asked.slice(0, 2), [first, second]);
  assert.equal(answered[0], second);
  // Tickets without the date keep the newest order.
  const undated = asked.slice(asked.indexOf(third));
  assert.deepEqual(undated, [third, ...before.filter((number) => undated.includes(number))]);
  for (const all of [asked, answered]) assert.deepEqual(all.toSorted(), [...before, ...numbers].toSorted());
  // Requesters learn nothing from an order.
  for (const sort of ['-approvalAskedAt', '-approvalAnsweredAt'])
    assert.deepEqual(await inOrder(sort, 'claire'), await inOrder('-openedAt', 'claire'));
});

test('files go out with a question, and the requester never gets them, even if it is shown', async () => {
  const number = await opened();
  const { body: file } = await files.send('nadia', { body: form('zqplan', 'plan.txt') });
  const { id, letter } = await ask(number, { attachments: [file.id] });
  assert.ok(letter.whole.includes('plan.txt') && letter.whole.includes(Buffer.from('zqplan').toString('base64')));
  const of = async (who: 'nadia' | 'claire') => {
    const { items } = (await desk.call(who, 'GET', `/tickets/${number}/conversations`)).body as unknown as {
      items: { messages: { attachments: { name: string }[] }[] }[];
    };
    return items.flatMap(({ messages }) => messages.flatMap(({ attachments }) => attachments.map(({ name }) => name)));
  };
  assert.deepEqual(await of('nadia'), ['plan.txt']);
  await desk.call('nadia', 'PATCH', `/conversations/${id}`, { shown: true });
  assert.deepEqual(await of('claire'), []);
  assert.equal((await files.get('claire', file.id)).status, 404);
  const { body: other } = await files.send('nadia', { body: form('zqmore', 'more.txt') });
  const again = { text: 'Voici la suite.', attachments: [other.id] };
  assert.equal((await desk.call('nadia', 'POST', `/conversations/${id}/messages`, again)).status, 201);
  assert.deepEqual(await of('nadia'), ['plan.txt', 'more.txt']);
});

test('a file of somebody else is refused, and no question is asked', async () => {
  const number = await opened();
  const { body: file } = await files.send('sofie', { body: form('zqother') });
  const said = { ...question, attachments: [file.id] };
  const { status } = await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, said);
  assert.ok(status === 409 || status === 422, String(status));
  assert.equal(await found('conversation:waiting', number), false);
});

test('watchers hear of the answer to a question, and of no automatic mail', async () => {
  const number = await opened();
  const { letter } = await ask(number);
  await watchTicket(world, sofie, number);
  const news = async () => {
    const all = (await listNews(db, sofie, 50)).filter((each) => each.number === number);
    return all.map(({ kind, event }) => [kind, event]);
  };
  await answer(letter.messageId, ['Auto-Submitted: auto-replied']);
  assert.deepEqual(await news(), []);
  await answer(letter.messageId);
  assert.deepEqual(await news(), [['watched', 'conversationAnswered']]);
});

// The texts of attack 86 come by a published form, by the same form over the API, by the form of an agent, and with a telephone call.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { textCharactersMax } from '#domain/ticket/texts.ts';
import { publishedForm } from '#test/published-form.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';
import { costlyTexts } from './costly-texts.ts';
import { watchCosts } from './watch-costs.ts';

const desk = await openWebDesk({ filled: false });
const { world, cast } = desk;
const { slow, statuses, measured, read, letterOf } = watchCosts();
/** Longest answer to a question of a form, with a margin. */
const answerCharactersMax = 19_990;
/** Five answers stay within the limit of the page's body. */
const answerBytesMax = 100_000;
const questions = ['one', 'two', 'three', 'four'];
await publishedForm(desk, cast.desks.wcms, 'long', {
  questions: Object.fromEntries(questions.map((id) => [id, { type: 'text' as const }])),
});
const answers = costlyTexts(answerCharactersMax).map((text) => {
  const bytes = encodeURIComponent(text).length;
  return bytes > answerBytesMax ? text.slice(0, Math.floor((text.length * answerBytesMax) / bytes)) : text;
});
const letters = costlyTexts(textCharactersMax - 100);
const agent = { cookie: `belfry=${await signedIn(world, cast.people.nadia)}` };
const claire = { email: 'claire.dumont@patrimoine.example' };

/** Four of the texts, from this one on. */
const fourFrom = (at: number) => questions.map((_, next) => answers[(at + next) % answers.length]!);

async function byForm(words: string[], by: string): Promise<void> {
  const sent = { second_subject: '', intent: 'next', kind: 'long' };
  const cookie = cookiesOf(await desk.post('/fr/contact/you?form=long', { ...sent, name: 'Claire', ...claire }));
  const filled = Object.fromEntries(questions.map((id, at) => [`q-${id}`, words[at]!]));
  const about = { ...sent, 'q-summary': 'Question', 'q-asked': words[0]!, ...filled };
  await measured('form: answers', by, () => desk.post('/fr/contact/about/1', about, { cookie }));
  const wrong = { ...about, 'q-summary': '' };
  await measured('form: mistake', by, () => desk.post('/fr/contact/about/1', wrong, { cookie }));
  await measured('form: answers', by, () => desk.post('/fr/contact/about/1', about, { cookie }));
  await read('form: about', by, () => desk.get('/fr/contact/about/1', { cookie }));
  await read('form: check', by, () => desk.get('/fr/contact/check', { cookie }));
  await measured('form: send', by, () => desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie }));
}

async function byApi(words: string[], by: string): Promise<void> {
  const fields = { asked: words[0], ...Object.fromEntries(questions.map((id, at) => [id, words[at]])) };
  const ticket = { desk: 'DTO', form: 'long', requester: claire, summary: 'Question', fields };
  const made = await measured('API: form', by, () => desk.call('service', 'POST', '/tickets', ticket));
  assert.equal(made.status, 201, JSON.stringify(made.body));
}

async function byAgent(text: string): Promise<void> {
  const contact = {
    name: 'Lou',
    summary: text.slice(0, 150),
    text,
    language: 'fr',
    kind: 'question',
    channel: 'letter',
  };
  await measured('console: contact', text, () => desk.post('/console/new', contact, agent));
  await measured('console: mistake', text, () => desk.post('/console/new', { ...contact, name: '' }, agent));
}

async function byCall(text: string, at: number): Promise<void> {
  const news = { deskId: cast.desks.wcms, line: '+3225551210', call: `call ${at}`, from: '+3225552099', at: null };
  const { callId } = await hearPhoneEvent(world, { ...news, event: 'ringing', agent: null });
  const path = `/console/calls/${callId}`;
  await measured('call: take', text, () => desk.post(path, { intent: 'take' }, agent));
  const notes = { 'call-notes': text };
  await measured('call: notes', text, () => desk.post(`${path}/notes`, { notes: text }, agent));
  await measured('call: mistake', text, () => desk.post(path, { ...notes, intent: 'open', 'call-summary': '' }, agent));
  // A search takes 200 characters of what was pasted.
  const pasted = new URLSearchParams({ q: text.slice(0, 2_000) });
  await read('call: search', text, () => desk.get(`${path}?${pasted}`, agent));
  await read('call: page', text, () => desk.get(path, agent));
  const opened = { ...notes, intent: 'open', 'call-summary': text.slice(0, 150).trim() || 'x', 'call-name': 'Lou' };
  await measured('call: ticket', text, () => desk.post(path, opened, agent));
}

/** Opens the last ticket as an agent and sends its letters. */
async function viewed(by: string): Promise<void> {
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .orderBy('sequence', 'desc')
    .executeTakeFirstOrThrow();
  await read('console: ticket', by, () => desk.get(`/console/tickets/${number}`, agent));
  await read('console: list', by, () => desk.get('/console', agent));
  await read('API: whole ticket', by, () => desk.call('nadia', 'GET', `/tickets/${number}/entries`));
  await letterOf(by, desk);
}

test('no text costs more than its length by form, by API, by an agent or with a call', async () => {
  // The first pages compile the program.
  const usual = 'Un texte ordinaire.';
  await byForm([usual, usual, usual, usual], usual);
  await byApi([usual, usual, usual, usual], usual);
  await byAgent(usual);
  await byCall(usual, -1);
  await viewed(usual);
  slow.length = 0;
  for (let at = 0; at < answers.length; at += questions.length) {
    await byForm(fourFrom(at), answers[at]!);
    await viewed(answers[at]!);
    await byApi(fourFrom(at), answers[at]!);
    await viewed(answers[at]!);
  }
  for (const [at, text] of letters.entries()) {
    if (at % 2 === 0) await byAgent(text);
    else await byCall(text, at);
    await viewed(text);
  }
  assert.deepEqual(slow, []);
  assert.deepEqual(Object.fromEntries([...statuses].map(([what, found]) => [what, [...found].join()])), {
    'form: answers': '303',
    'form: mistake': '422',
    'form: send': '303',
    'API: form': '201',
    'console: contact': '302',
    'console: mistake': '422',
    'call: take': '302',
    'call: notes': '204',
    'call: mistake': '422',
    'call: ticket': '302',
  });
});

test('no page failed', () => {
  assert.deepEqual(desk.reported, []);
});

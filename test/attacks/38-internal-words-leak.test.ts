// Attack 38: internal words of the desk (a note, a draft, a reason or a held reply) reach somebody outside it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { startConversation } from '#desk/conversations/converse.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { holdMessage } from '#desk/messages/hold-message.ts';
import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { changeTicket } from '#desk/ticket/change-ticket.ts';
import { dismissHeld } from '#desk/ticket/decide-held.ts';
import { fileCalls, form } from '#test/file-calls.ts';
import { hearHints } from '#test/heard-hints.ts';
import { postLetters } from '#test/letterbox.ts';
import { signedIn } from '#test/session.ts';
import { unzip } from '#test/unzip.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, cast } = desk;
const nadia = desk.actor('nadia');
const { send } = fileCalls(desk);
const outside: PersonName[] = ['claire', 'stijn', 'hugo'];

/** Each word is in exactly one place of the ticket. */
const markers = [
  'zqnote',
  'zqfile',
  'zqdraft',
  'zqwaits',
  'zqreason',
  'zqheld',
  'zqdismissed',
  'zqtopic',
  'zqquestion',
  'zqreply',
];
const leak = new RegExp(markers.join('|'), 'i');

const opened = await desk.call('claire', 'POST', '/tickets', {
  desk: 'DTO',
  summary: 'La page est vide',
  description: 'Depuis hier.',
  site: '1187',
});
const number = opened.body.number;
const stream = new Map<PersonName, { text: string; stop: AbortController }>();
for (const name of outside) stream.set(name, await hearHints(desk, name));
await addParticipant(world, desk.actor('claire'), number, desk.actor('stijn').email!);
await addNote(world, nadia, number, { text: 'zqnote: ne pas le dire' });
const { body: file } = await send('nadia', { body: form('zqfile', 'zqfile.txt') });
await addNote(world, nadia, number, { text: 'zqnote avec un fichier', fileIds: [file.id] });
const content = { html: '', items: '', asked: null, files: [], cursor: null, acts: null };
for (const tab of ['answer', 'note'] as const)
  await saveMessageDraft(world, nadia, number, { tab, content: { ...content, text: 'zqdraft' }, seen: null });
await holdMessage(world, nadia, number, {
  id: randomUUID(),
  intent: 'answer',
  content: { ...content, text: 'zqwaits' },
});
await changeTicket(world, nadia, number, { priority: 'high', reason: 'zqreason' });
await answerTicket(world, nadia, number, { text: 'Nous regardons.' });
const letters = await postLetters(desk);
const answer = letters.find(({ to, text }) => to === desk.actor('claire').email && text.includes('Nous regardons'))!;
for (const word of ['zqheld', 'zqdismissed']) await strangerSays(word);
const held = await desk.db
  .selectFrom('entries')
  .select(['id', 'held'])
  .where('held', '=', 'held')
  .orderBy('id')
  .execute();
await dismissHeld(world, nadia, number, held[1]!.id);
await answerTicket(world, nadia, number, { text: 'Voilà, c’est mieux ?' });
letters.push(...(await postLetters(desk)));
await askedAndAnswered();

/** A question to a third party and its answer. The third party alone gets the letter. */
async function askedAndAnswered(): Promise<void> {
  const typed = { to: 'devis@fournisseur.example', subject: 'zqtopic', text: 'zqquestion', language: null };
  await startConversation(world, nadia, number, typed);
  const [letter] = await postLetters(desk);
  assert.equal(letter?.to, typed.to);
  const head = `From: ${typed.to}\r\nTo: wcms@desk.example\r\nSubject: Re\r\nMessage-ID: <zq@fournisseur.example>`;
  const raw = Buffer.from(`${head}\r\nIn-Reply-To: ${letter!.messageId}\r\n\r\nzqreply\r\n`);
  await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: typed.to, raw });
}

/** A person who does not take part answers the letter, so the reply is held. */
async function strangerSays(word: string): Promise<void> {
  const raw = `From: inconnu@client.example\r\nTo: wcms@desk.example\r\nSubject: Re: ${number}\r\nMessage-ID: <${word}@client.example>\r\nIn-Reply-To: ${answer.messageId}\r\n\r\n${word}\r\n`;
  await takeMail(world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'inconnu@client.example',
    raw: Buffer.from(raw),
  });
}

test('the desk can read all of it, so the words could leak', async () => {
  assert.equal(held.length, 2);
  const cookie = `belfry=${await signedIn(world, cast.people.nadia)}`;
  const page = await (await desk.get(`/console/tickets/${number}`, { cookie })).text();
  const entries = JSON.stringify((await desk.call('nadia', 'GET', `/tickets/${number}/entries`)).body);
  const waiting = await desk.db.selectFrom('pendingMessages').select('content').execute();
  assert.match(JSON.stringify(waiting), /zqwaits/);
  for (const word of markers.filter((each) => each !== 'zqwaits'))
    assert.ok(page.includes(word) || entries.includes(word), word);
});

test('no letter contains one of the words', () => {
  assert.ok(letters.length >= 4);
  assert.deepEqual(
    letters.filter((letter) => leak.test(JSON.stringify(letter))),
    [],
  );
});

test('no portal page shows one of the words', async () => {
  for (const name of outside) {
    const cookie = `belfry=${await signedIn(world, cast.people[name])}`;
    const paths = [
      `/portal/tickets/${number}`,
      '/portal',
      '/portal/my-data',
      '/portal/organisation/history',
      `/console/tickets/${number}`,
    ];
    for (const path of [...paths, ...markers.map((word) => `/portal?q=${word}`)]) {
      const text = await (await desk.get(path, { cookie })).text();
      const shown = path.includes('?q=') ? text.replaceAll(path.split('q=')[1]!, '') : text;
      assert.doesNotMatch(shown, leak, `${name} at ${path}`);
      if (path.includes('?q=')) assert.ok(!text.includes(number), `${name} finds the ticket by ${path}`);
    }
    assert.ok((await (await desk.get(paths[0]!, { cookie })).text()).includes('Nous regardons'), name);
  }
});

test('no API call shows one of the words, finds the ticket by one, or serves the file', async () => {
  for (const name of outside) {
    for (const path of [`/tickets/${number}`, `/tickets/${number}/entries`, '/tickets', '/mails']) {
      const { body } = await desk.call(name, 'GET', path);
      assert.doesNotMatch(JSON.stringify(body), leak, `${name} at ${path}`);
    }
    for (const word of markers) {
      const { body } = await desk.call(name, 'GET', `/tickets?q=${word}`);
      assert.deepEqual(body.items ?? [], [], `${name} searches ${word}`);
    }
    assert.equal((await desk.call(name, 'GET', `/files/${file.id}`)).status, 404);
  }
});

test('no personal export contains one of the words', async () => {
  for (const name of outside) {
    const cookie = `belfry=${await signedIn(world, cast.people[name])}`;
    const reply = await desk.get('/portal/my-data.zip', { cookie });
    assert.equal(reply.status, 200, name);
    for (const [path, bytes] of unzip(Buffer.from(await reply.arrayBuffer())))
      assert.doesNotMatch(`${path} ${bytes.toString()}`, leak, `${name} in ${path}`);
  }
});

test('no hint contains one of the words', () => {
  for (const [name, { text, stop }] of stream) {
    stop.abort();
    assert.doesNotMatch(text, leak, name);
  }
  assert.deepEqual(desk.reported, []);
});

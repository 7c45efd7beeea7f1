import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveFile } from '#desk/files/save-file.ts';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import { type AnswerLink, openLink } from '#desk/portal/answer-link.ts';
import { answerQuestions, type GivenAnswers } from '#desk/portal/answer-questions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { languages } from '#domain/language.ts';
import type { Relay } from '#mail/send/relay.ts';
import { findAskedQuestions, findTicketForm } from '#store/forms/ticket-forms.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');

let people = 0;

async function openOne(facts: Partial<GivenContact> = {}) {
  const address = `editor${people++}@client.example`;
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'mail',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: false,
    requester: { email: address, name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Page blanche',
    text: 'La page est blanche.',
    fileIds: [],
    ...facts,
  });
  assert.ok('ticket' in opened);
  return { ticket: opened.ticket, address };
}

const relay: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

async function letterTo(address: string) {
  const waiting = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, waiting);
  const letters = await db.selectFrom('outgoingMails').selectAll().where('address', '=', address).execute();
  return letters.toSorted((one, other) => (one.id < other.id ? -1 : 1)).at(-1)!;
}

/** A ticket with these questions asked, and the link in its letter. */
async function askedFor(questionIds: string[], facts: Partial<GivenContact> = {}) {
  const { ticket, address } = await openOne(facts);
  const asked = await requestInformation(world, nadia, ticket.number, { text: '', questionIds });
  assert.ok('entryId' in asked);
  const letter = await letterTo(address);
  const token = world.signer.signLink({ mailId: letter.id, purpose: 'clock' });
  return { ticket, address, letter, entryId: asked.entryId, link: (await openLink(world, token))! };
}

function given(entryId: string, facts: Partial<GivenAnswers> = {}): GivenAnswers {
  const answers = { url: 'https://musee-des-pierres.example/heures' };
  return {
    entryId,
    answers,
    site: null,
    files: [],
    text: 'Adresse : https://musee-des-pierres.example/heures',
    ...facts,
  };
}

async function reread(number: string) {
  return (await findTicket(db, nadia, number))!;
}

for (const language of languages)
  test(`R6: a request lists the ticked items in the ticket’s language and links to exactly those, in ${language}`, async () => {
    const { ticket, letter, entryId, link } = await askedFor(['url', 'site', 'no such question'], { language });
    const form = await db
      .selectFrom('formVersions')
      .select('definition')
      .where('kind', '=', 'incident')
      .where('deskId', '=', ticket.deskId)
      .executeTakeFirstOrThrow();
    const questions = form.definition.sections.flatMap((section) => section.questions);
    for (const id of ['url', 'site']) {
      const label = questions.find((question) => question.id === id)!.label[language];
      assert.ok(letter.text!.replace(/\s+/g, ' ').includes(label.replace(/\s+/g, ' ')), `${label} in ${letter.text}`);
    }
    assert.equal(link.ticket.id, ticket.id);
    const asked = await findAskedQuestions(db, ticket.id);
    assert.deepEqual(
      [asked!.entryId, asked!.questionIds.toSorted(), asked!.answeredAt],
      [entryId, ['site', 'url'], null],
    );
  });

test('R6: items in the agent’s own text also get the page, and leave the ticket’s form unchanged', async () => {
  const { ticket, address } = await openOne();
  const asked = await requestInformation(world, nadia, ticket.number, { text: '', items: ['Le navigateur'] });
  assert.ok('entryId' in asked);
  const letter = await letterTo(address);
  assert.match(letter.text!, /Donner ces informations\s: \[lien personnel\]/);
  const link = await openLink(world, world.signer.signLink({ mailId: letter.id, purpose: 'clock' }));
  const before = await findTicketForm(db, ticket.id);
  const done = await answerQuestions(world, link!, {
    entryId: asked.entryId,
    answers: {},
    site: null,
    files: [],
    text: 'Le navigateur : Firefox',
  });
  assert.ok('ticket' in done, JSON.stringify(done));
  assert.deepEqual(await findTicketForm(db, ticket.id), before);
});

test('a request without items has no page of its own', async () => {
  const { ticket, address } = await openOne();
  await requestInformation(world, nadia, ticket.number, { text: 'Quel navigateur ?' });
  assert.doesNotMatch((await letterTo(address)).text!, /Donner ces informations/);
  assert.equal(await findAskedQuestions(db, ticket.id), undefined);
});

test('R14: answers are one reaction that ends the wait; sent twice, still one', async () => {
  const { ticket, entryId, link } = await askedFor(['url', 'site']);
  assert.equal((await reread(ticket.number)).status, 'waiting');
  for (let time = 0; time < 2; time++) assert.ok('ticket' in (await answerQuestions(world, link, given(entryId))));
  const { status, clock, complete, lastWord } = await reread(ticket.number);
  assert.deepEqual([status, clock, complete, lastWord], ['open', null, false, 'requester']);
  const types = (await readHistory(db, ticket.id)).map(({ type }) => type);
  assert.deepEqual(types.slice(-3), ['addressProved', 'reacted', 'formAnswered']);
  assert.equal(types.filter((type) => type === 'reacted').length, 1);
  assert.ok((await findAskedQuestions(db, ticket.id))!.answeredAt);
});

test('R1: sent again with different text they are a second reaction, merged with the first answers', async () => {
  const { ticket, entryId, link } = await askedFor(['url', 'site']);
  await answerQuestions(world, link, given(entryId));
  await answerQuestions(world, link, given(entryId, { answers: { site: '1187' }, site: '1187', text: 'Site : 1187' }));
  const types = (await readHistory(db, ticket.id)).map(({ type }) => type);
  assert.equal(types.filter((type) => type === 'reacted').length, 2);
  const form = await findTicketForm(db, ticket.id);
  assert.deepEqual(form!.answers, { url: 'https://musee-des-pierres.example/heures', site: '1187' });
});

test('R6: once nothing is missing the ticket is complete, and a requested site becomes its site', async () => {
  const { ticket, entryId, link } = await askedFor(['site']);
  const version = await db
    .selectFrom('formVersions')
    .select('definition')
    .where('kind', '=', 'incident')
    .where('deskId', '=', ticket.deskId)
    .executeTakeFirstOrThrow();
  const all = version.definition.sections.flatMap(({ questions }) => questions);
  const answers = Object.fromEntries(
    all.map(({ id, type, choices }) => [id, type === 'site' ? '1187' : (choices[0]?.id ?? 'x')]),
  );
  await answerQuestions(world, link, given(entryId, { answers, site: '1187' }));
  const { complete, siteId, organisationId } = await reread(ticket.number);
  assert.equal(complete, true);
  assert.ok(siteId !== null && organisationId !== null);
});

test('files come with the answers', async () => {
  const { ticket, entryId, link } = await askedFor(['site']);
  const saved = await saveFile(world, null, { name: 'ecran.png', type: 'image/png', content: Buffer.from('png') });
  assert.ok('id' in saved);
  await answerQuestions(world, link, given(entryId, { files: [saved] }));
  const file = await db.selectFrom('files').select('ticketId').where('id', '=', saved.id).executeTakeFirstOrThrow();
  assert.equal(file.ticketId, ticket.id);
});

test('R21: after the closing the answers open one follow-up', async () => {
  const { ticket, entryId, link } = await askedFor(['url']);
  await closeTicket(world, nadia, ticket.number, { reason: 'spam' });
  const first = await answerQuestions(world, link, given(entryId));
  const second = await answerQuestions(world, link, given(entryId));
  assert.ok('ticket' in first && 'ticket' in second);
  assert.deepEqual([first.ticket.followUpOf, second.ticket.id], [ticket.id, first.ticket.id]);
  assert.equal((await reread(ticket.number)).status, 'closed');
  assert.ok(await findTicketForm(db, first.ticket.id));
});

test('one ticket’s link cannot answer another’s questions', async () => {
  const one = await askedFor(['url']);
  const other = await askedFor(['url']);
  const link: AnswerLink = one.link;
  assert.deepEqual(await answerQuestions(world, link, given(other.entryId)), { refused: 'missing' });
  assert.equal((await reread(other.ticket.number)).status, 'waiting');
});

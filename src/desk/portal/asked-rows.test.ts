import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { openLink } from '#desk/portal/answer-link.ts';
import { answerQuestions } from '#desk/portal/answer-questions.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { askedAlone } from '#domain/forms/asked-alone.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { FormInFile } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';
import { currentVersion, findFormVersion } from '#store/forms/forms.ts';
import { askingForm, findAskedQuestions } from '#store/forms/ticket-forms.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { publishedSections } from '#test/published-form.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, cast, actor } = desk;
const nadia = actor('nadia');
const deskId = cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);
const sections: FormInFile = [
  {
    ...{ id: 'main', title: said('Main') },
    questions: [{ id: 'summary', type: 'summary', label: said('Title'), required: true }],
  },
  {
    ...{ id: 'pages', title: said('Pages') },
    questions: [
      { id: 'address', type: 'url', label: said('Address'), required: true },
      { id: 'wrong', type: 'line', label: said('Wrong'), completes: true },
    ],
    repeat: { name: said('Page'), most: 3 },
  },
];
await publishedSections(desk, deskId, { key: 'pages', kind: 'incident' }, sections);
const version = (await currentVersion(db, { deskId, key: 'pages' }))!;

test('R6: an agent asks what is missing in one row, and the answer joins that row', async () => {
  const answers = {
    ...{ summary: 'Two', pages_rows: ['1', '3'], pages_1_address: 'https://a.example/', pages_1_wrong: 'All' },
    pages_3_address: 'https://b.example/',
  };
  const [ticket] = await receiveForm(world, {
    ...{ deskId, language: 'en', formId: world.newId() },
    requester: { email: 'lou.petit@client.example', name: 'Lou Petit', phone: null, language: 'en' },
    subjects: [
      {
        ...{ id: '1', kind: 'incident', summary: 'Two', text: 'Two', site: null, urgent: false, complete: false },
        ...{ files: [], form: { formVersionId: version.id, answers } },
      },
    ],
  });
  const asking = (await askingForm(db, ticket!))!;
  const labels = questionsOf(asking.version.definition).map(({ id, label }) => [id, label.en]);
  assert.deepEqual(labels.at(-1), ['pages_2_wrong', 'Page 2 – Wrong'], 'rows are numbered as they are stored');

  const done = await requestInformation(world, nadia, ticket!.number, { text: '', questionIds: ['pages_2_wrong'] });
  assert.ok('entryId' in done);
  const asked = (await findAskedQuestions(db, ticket!.id))!;
  assert.deepEqual(asked.questionIds, ['pages_2_wrong']);
  const page = askedAlone((await findFormVersion(db, asked.formVersionId))!.definition, asked.questionIds);
  assert.deepEqual(
    questionsOf(page).map(({ id, required }) => [id, required]),
    [['pages_2_wrong', true]],
  );

  const mail = await db
    .selectFrom('outgoingMails')
    .select('id')
    .where('ticketId', '=', ticket!.id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const link = (await openLink(world, world.signer.signLink({ mailId: mail.id, purpose: 'clock' })))!;
  const given = {
    entryId: done.entryId,
    answers: { pages_2_wrong: 'The title' },
    site: null,
    files: [],
    text: 'The title',
  };
  assert.ok('ticket' in (await answerQuestions(world, link, given)));
  const row = await db
    .selectFrom('ticketForms')
    .select('answers')
    .where('ticketId', '=', ticket!.id)
    .executeTakeFirstOrThrow();
  assert.deepEqual(row.answers, {
    summary: 'Two',
    pages: [
      { address: 'https://a.example/', wrong: 'All' },
      { address: 'https://b.example/', wrong: 'The title' },
    ],
  });
  assert.equal((await findTicket(db, nadia, ticket!.number))!.complete, true);
});

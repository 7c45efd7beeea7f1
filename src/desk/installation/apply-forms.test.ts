import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { changeForm, discardFormDraft } from '#desk/forms/change-form.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { applyInstallation } from '#desk/installation/apply-installation.ts';
import { showInstallation } from '#desk/installation/show-installation.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { operatorOf } from '#domain/actor.ts';
import type { FormInFile } from '#domain/installation/forms.ts';
import { installationOf } from '#domain/installation/installation.ts';
import { isChange } from '#domain/installation/plan.ts';
import type { Language } from '#domain/language.ts';
import { builtInForm } from '#locales/forms/built-in.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast, actor } = await openTestDesk();
const deskIds = Object.values(cast.desks);
const place = { deskId: cast.desks.wcms, key: 'question' };
const text = (fr: string) => ({ fr, nl: fr, de: fr, en: fr });
const summary = { id: 'summary', type: 'summary', label: text('En bref'), required: true } as const;
const about = {
  id: 'about',
  type: 'choice',
  label: text('Sur quoi'),
  choices: [
    { id: 'page', label: text('Une page') },
    { id: 'other', label: text('Autre') },
  ],
} as const;
const address = { id: 'address', type: 'url', label: text('Adresse'), condition: { question: 'about', is: ['page'] } };
const form = (...questions: object[]) => [{ id: 'what', title: text('Question'), questions }] as FormInFile;

async function apply(question: FormInFile | null, { isPlan = false, language = 'en' as Language } = {}) {
  const wanted = installationOf(z.string(), z.instanceof(Buffer)).parse({ desks: { DTO: { forms: { question } } } });
  const done = await applyInstallation(world, operatorOf(deskIds), wanted, { isPlan, language });
  if ('faults' in done) return done.faults.map(({ path, message }) => [path.join('.'), message]);
  assert.ok('changes' in done);
  return done.changes.filter(isChange).map(({ what, path, detail }) => [what, path.join('.'), detail]);
}

const published = async () => (await readForm(db, place)).current!;

test('a form of the file is planned, published as the next version, and the same form again changes nothing', async () => {
  const wanted = form(summary, about, address);
  const before = await published();
  const planned = await apply(wanted, { isPlan: true });
  assert.equal(planned[0]![1], 'desks.DTO.forms.question');
  assert.equal((await published()).version, before.version);
  assert.deepEqual(await apply(wanted), planned);
  const after = await published();
  assert.deepEqual([after.version, after.publishedBy], [before.version + 1, null]);
  assert.deepEqual(
    after.definition.sections[0]!.questions.map(({ id, type, condition }) => [id, type, condition]),
    [
      ['summary', 'summary', null],
      ['about', 'choice', null],
      ['address', 'url', { question: 'about', is: ['page'] }],
    ],
  );
  assert.deepEqual(await apply(wanted), []);
  const entry = await db.selectFrom('auditEntries').selectAll().where('act', '=', 'formPublished').execute();
  assert.deepEqual([entry.length, entry[0]!.byRole, entry[0]!.byPerson], [1, 'desk', null]);
});

test('the plan names the questions that come, change and go', async () => {
  const other = form(
    summary,
    { ...about, label: text('À propos') },
    { id: 'since', type: 'date', label: text('Depuis') },
  );
  assert.deepEqual(await apply(other, { isPlan: true }), [
    ['change', 'desks.DTO.forms.question', '+since ~about -address'],
  ]);
});

test('the form of the file is shown, and the built-in forms are not', async () => {
  const shown = (await showInstallation(world)) as { desks: { DTO: { forms: object } } };
  assert.deepEqual(shown.desks.DTO.forms, { question: form(summary, about, address) });
});

test('a problem is named where it stands in the file, in the language of the caller', async () => {
  const faulty = form(
    { ...summary, required: false },
    { ...about, choices: about.choices.slice(0, 1) },
    { ...address, condition: { question: 'nothing', is: ['page'] } },
  );
  assert.deepEqual(await apply(faulty, { language: 'de' }), [
    [
      'desks.DTO.forms.question.0.questions.0',
      '„summary“: Der Titel wird immer gebraucht. Machen Sie die Frage zur Pflicht.',
    ],
    [
      'desks.DTO.forms.question.0.questions.1',
      '„about“: Es braucht mindestens 2 Antworten zur Auswahl. Fügen Sie welche hinzu.',
    ],
    [
      'desks.DTO.forms.question.0.questions.2',
      '„address“: Die Bedingung nennt eine Frage, die es nicht mehr gibt. Wählen Sie eine andere.',
    ],
  ]);
  assert.deepEqual(await apply([]), [['desks.DTO.forms.question', 'The form has no question yet. Add one.']]);
});

test('a draft that stands is neither overwritten nor published', async () => {
  const { seen } = await readForm(db, place);
  const drafted = await changeForm(world, actor('jonas'), { ...place, seen }, { type: 'addSection', section: 'new' });
  assert.ok('seen' in drafted);
  assert.deepEqual(await apply(form(summary, about, address)), [], 'the published form is as wanted');
  assert.deepEqual(await apply(form(summary)), [
    ['desks.DTO.forms.question', 'There is a draft already. First publish or discard it.'],
  ]);
  assert.ok((await readForm(db, place)).draft);
  await discardFormDraft(world, actor('jonas'), { ...place, seen: drafted.seen });
});

test('a question that tickets have answered keeps its type, also when it was left out meanwhile', async () => {
  const { id } = await published();
  await answer(id);
  const kept = 'Tickets keep answers to this question: its type no longer changes. Make a new question.';
  const asText = { id: 'about', type: 'text', label: text('Sur quoi') };
  assert.deepEqual(await apply(form(summary, asText)), [['desks.DTO.forms.question.0.questions.1', kept]]);
  assert.equal((await apply(form(summary))).length, 1);
  assert.deepEqual(await apply(form(summary, asText)), [['desks.DTO.forms.question.0.questions.1', kept]]);
  assert.equal((await apply(form(summary, about))).length, 1);
});

test('null brings the built-in form back', async () => {
  assert.equal((await apply(null)).length, 1);
  assert.deepEqual((await published()).definition, builtInForm('question'));
  assert.deepEqual(await apply(null), []);
});

/** A ticket that answered the question about what it is. */
async function answer(formVersionId: string): Promise<void> {
  await receiveForm(world, {
    deskId: place.deskId,
    language: 'fr',
    formId: 'a form with an answer',
    requester: { email: 'claire@client.example', name: null, phone: null, language: 'fr' },
    subjects: [
      {
        ...{ id: '1', kind: 'question', summary: 'Question', text: 'Une page ?', site: null, urgent: false },
        ...{ complete: true, files: [], form: { formVersionId, answers: { summary: 'Question', about: 'page' } } },
      },
    ],
  });
}

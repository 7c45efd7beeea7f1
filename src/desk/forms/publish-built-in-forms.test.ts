import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishBuiltInForms } from '#desk/forms/publish-built-in-forms.ts';
import { askedQuestions, missingQuestions, questionsOf } from '#domain/forms/questions.ts';
import { languages } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { builtInForm } from '#locales/forms/built-in.ts';
import { addFormVersion, currentForms } from '#store/forms/forms.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast } = await openTestDesk();
const publish = () =>
  world.transact(({ trx }) => publishBuiltInForms(trx, { newId: world.newId, at: world.clock.now() }));

test('each desk starts with a form of every kind', async () => {
  for (const deskId of Object.values(cast.desks)) {
    const forms = await currentForms(db, deskId);
    assert.deepEqual(forms.map(({ definition }) => definition.kind).sort(), [...kinds].sort());
    assert.deepEqual([...new Set(forms.map(({ version }) => version))], [1]);
  }
});

test('a desk keeps its published forms and gets the missing ones', async () => {
  const own = { ...builtInForm('question'), sections: builtInForm('question').sections.slice(0, 1) };
  const deskId = cast.desks.wcms;
  await world.transact(({ trx }) =>
    addFormVersion(trx, { id: world.newId(), deskId, definition: own, at: world.clock.now(), by: null }),
  );
  await db.deleteFrom('formVersions').where('kind', '=', 'complaint').execute();
  await Promise.all([publish(), publish()]);
  const forms = await currentForms(db, deskId);
  assert.deepEqual(
    forms.map(({ definition, version }) => [definition.kind, version, definition.sections.length]),
    [
      ['complaint', 1, 3],
      ['incident', 1, 4],
      ['question', 2, 1],
      ['request', 1, 4],
    ],
  );
});

test('R6: an incident asks for everything in a complete request', () => {
  const asked = askedQuestions(builtInForm('incident'), { error: 'text' }).map(({ id }) => id);
  for (const id of ['site', 'summary', 'url', 'done', 'happened', 'expected', 'message', 'since', 'whom', 'files'])
    assert.ok(asked.includes(id), id);
});

test('the example answers of a form make a complete request in each language', () => {
  for (const kind of kinds)
    for (const language of languages) {
      const form = builtInForm(kind);
      const answers = Object.fromEntries(
        questionsOf(form).map(({ id, choices, example }) => [
          id,
          choices.find(({ label }) => label[language] === example[language])?.id ??
            (choices.length > 0 ? '' : example[language]),
        ]),
      );
      assert.deepEqual(missingQuestions(form, answers), [], `${kind} ${language}`);
    }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeForm, discardFormDraft, takeUpForm } from '#desk/forms/change-form.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishForm } from '#desk/forms/publish-form.ts';
import { checkDefinition } from '#domain/forms/check-definition.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { languages } from '#domain/language.ts';
import { type Kind, kinds } from '#domain/ticket/vocabulary.ts';
import { builtInForm } from '#locales/forms/built-in.ts';
import { addFormVersion } from '#store/forms/forms.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, cast, actor, db, at } = await openTestDesk();
const jonas = actor('jonas');
const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const rules = { required: true, completes: false, condition: null, choices: [], charactersMax: null };
const summary: Question = { id: 'summary', type: 'summary', label: text, why: text, example: text, ...rules };
const definition = (kind: Kind): FormDefinition => ({
  kind,
  sections: [{ id: 'what', title: text, questions: [summary, { ...summary, id: 'since', type: 'line' }] }],
});

/** Each test gets its own desk; the first one has the built-in forms. */
let made = 0;
async function newForm(kind: Kind = 'incident') {
  const deskId = world.newId();
  await world.transact(async ({ trx }) => {
    await trx
      .insertInto('desks')
      .columns(['id', 'prefix', 'calendarId', 'settings'])
      .expression((select) =>
        select
          .selectFrom('desks')
          .select((row) => [
            row.val(deskId).as('id'),
            row.val(`T${String.fromCharCode(65 + made++)}`).as('prefix'),
            'calendarId',
            'settings',
          ])
          .where('id', '=', cast.desks.wcms),
      )
      .execute();
    await addFormVersion(trx, {
      id: world.newId(),
      deskId,
      definition: definition(kind),
      at: world.clock.now(),
      by: null,
    });
  });
  const administrator = { ...jonas, deskIds: [...jonas.deskIds, deskId] };
  const place = { deskId, key: kind };
  const stand = () => readForm(db, place);
  const seen = async () => ({ ...place, seen: (await stand()).seen });
  return { place, administrator, stand, seen };
}

test('the built-in forms could be published unchanged', () => {
  for (const kind of kinds) assert.deepEqual(checkDefinition(builtInForm(kind), languages), [], kind);
});

const write = { type: 'addQuestion', section: 'what', question: 'q1' } as const;

test('the first change creates a draft, and the published form stays', async () => {
  const { administrator, stand, seen } = await newForm();
  assert.ok('seen' in (await changeForm(world, administrator, await seen(), write)));
  const { draft, current } = await stand();
  assert.deepEqual([draft?.changedBy, current?.version], ['Jonas Weber', 1]);
  assert.deepEqual(
    questionsOf(draft!.definition).map(({ id }) => id),
    ['summary', 'since', 'q1'],
  );
});

test('when two change the same version, the second sees who was first, and nothing is overwritten', async () => {
  const { administrator, stand, seen } = await newForm();
  const both = await seen();
  const [one, other] = await Promise.all([
    changeForm(world, administrator, both, { type: 'moveQuestion', question: 'since', by: -1 }),
    changeForm(world, administrator, both, { type: 'removeQuestion', question: 'since' }),
  ]);
  const refused = [one, other].filter((done) => 'refused' in done);
  assert.deepEqual(
    refused.map((done) => 'what' in done && [done.what, done.by]),
    [['changed', 'Jonas Weber']],
  );
  assert.ok((await stand()).draft);
});

test('R27: a draft without all four languages is not published, and the gaps are listed', async () => {
  const { administrator, seen } = await newForm();
  await changeForm(world, administrator, await seen(), write);
  const answer = await publishForm(world, administrator, await seen());
  assert.deepEqual('problems' in answer && answer.problems.map(({ code, question }) => [code, question]), [
    ['textMissing', 'q1'],
  ]);
});

test('publishing creates the next version, ends the draft and updates the public form at once', async () => {
  const { administrator, stand, seen } = await newForm();
  await changeForm(world, administrator, await seen(), { type: 'removeQuestion', question: 'since' });
  const before = world.publicRevision();
  at('2026-11-24T10:00:00Z');
  assert.deepEqual(await publishForm(world, administrator, await seen()), { version: 2 });
  assert.notEqual(world.publicRevision(), before);
  const { current, draft } = await stand();
  assert.equal(draft, undefined);
  assert.deepEqual([current?.publishedBy, current?.publishedAt], ['Jonas Weber', '2026-11-24T10:00:00Z']);
});

test('two people who publish at once create one version', async () => {
  const { administrator, stand, seen } = await newForm();
  await changeForm(world, administrator, await seen(), { type: 'removeQuestion', question: 'since' });
  const both = await seen();
  const done = await Promise.all([publishForm(world, administrator, both), publishForm(world, administrator, both)]);
  assert.deepEqual(
    done.flatMap((each) => ('what' in each ? [each.what] : [])),
    ['published'],
  );
  assert.equal((await stand()).current?.version, 2);
});

test('a person who edits a form published meanwhile is warned', async () => {
  const { administrator, seen } = await newForm();
  const old = await seen();
  await changeForm(world, administrator, old, { type: 'removeQuestion', question: 'since' });
  await publishForm(world, administrator, await seen());
  const late = await changeForm(world, administrator, old, write);
  assert.equal('what' in late && late.what, 'published');
});

test('discarding a draft keeps the published form and informs its other editor', async () => {
  const { administrator, stand, seen } = await newForm();
  await changeForm(world, administrator, await seen(), write);
  const old = await seen();
  assert.deepEqual(await discardFormDraft(world, administrator, old), { discarded: true });
  assert.equal((await stand()).draft, undefined);
  const late = await changeForm(world, administrator, old, write);
  assert.equal('what' in late && late.what, 'discarded');
});

test('an earlier version becomes a draft, but never replaces an existing draft', async () => {
  const { administrator, stand, seen } = await newForm();
  await changeForm(world, administrator, await seen(), { type: 'removeQuestion', question: 'since' });
  await publishForm(world, administrator, await seen());
  assert.ok('seen' in (await takeUpForm(world, administrator, await seen(), 1)));
  assert.deepEqual(
    questionsOf((await stand()).definition).map(({ id }) => id),
    ['summary', 'since'],
  );
  assert.deepEqual(await takeUpForm(world, administrator, await seen(), 1), { refused: 'draftStands' });
});

test('an answered question keeps its type; its texts may change', async () => {
  const { administrator, stand, seen, place } = await newForm();
  const formVersionId = (await stand()).current!.id;
  await world.transact(async ({ trx }) => {
    const row = { ticketId: world.newId(), deskId: place.deskId, formVersionId };
    await trx
      .insertInto('ticketForms')
      .values({ ...row, answers: JSON.stringify({ since: 'Monday' }) })
      .execute();
  });
  const { id: _, ...content } = { ...summary, type: 'text' as const };
  const change = { type: 'writeQuestion', question: 'since', section: 'what' } as const;
  assert.deepEqual(await changeForm(world, administrator, await seen(), { ...change, content }), {
    refused: 'typeKept',
  });
  assert.ok(
    'seen' in
      (await changeForm(world, administrator, await seen(), { ...change, content: { ...content, type: 'line' } })),
  );
});

test('only administrators of their desk manage its forms', async () => {
  const { place, seen } = await newForm();
  for (const who of [actor('nadia'), actor('claire'), jonas])
    assert.deepEqual(await changeForm(world, who, await seen(), write), { refused: 'missing' });
  assert.equal(
    (await db.selectFrom('formDrafts').select('kind').where('deskId', '=', place.deskId).execute()).length,
    0,
  );
});

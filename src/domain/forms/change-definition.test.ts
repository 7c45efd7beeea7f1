import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeDefinition, type FormChange } from '#domain/forms/change-definition.ts';
import { compareDefinitions, isUnchanged } from '#domain/forms/compare-definitions.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };

function question(id: string, label = 'x'): Question {
  const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
  return { id, type: 'line', label: { ...text, fr: label }, why: text, example: text, ...rules };
}

const form: FormDefinition = {
  kind: 'question',
  sections: [
    { id: 'one', title: text, questions: [question('a'), question('b')] },
    { id: 'two', title: text, questions: [question('c')] },
  ],
};

/** Sections with their questions: `one a b | two c`. */
function after(...changes: FormChange[]): string {
  const changed = changes.reduce((definition, change) => {
    const next = changeDefinition(definition, change);
    assert.ok(!('refused' in next));
    return next;
  }, form);
  return changed.sections.map(({ id, questions }) => [id, ...questions.map((each) => each.id)].join(' ')).join(' | ');
}

test('a question is added at the end of its section', () => {
  assert.equal(after({ type: 'addQuestion', section: 'one', question: 'd' }), 'one a b d | two c');
});

test('a question moves within its section, and across its edge into the next', () => {
  assert.equal(after({ type: 'moveQuestion', question: 'a', by: 1 }), 'one b a | two c');
  assert.equal(after({ type: 'moveQuestion', question: 'b', by: 1 }), 'one a | two b c');
  assert.equal(after({ type: 'moveQuestion', question: 'c', by: -1 }), 'one a b c | two');
});

test('the first question stays first, and the last stays last', () => {
  assert.equal(after({ type: 'moveQuestion', question: 'a', by: -1 }), 'one a b | two c');
  assert.equal(after({ type: 'moveQuestion', question: 'c', by: 1 }), 'one a b | two c');
});

test('a question is edited in place, or moves to the end of another section', () => {
  const { id, ...content } = question('a', 'other');
  assert.equal(after({ type: 'writeQuestion', question: id, section: 'one', content }), 'one a b | two c');
  assert.equal(after({ type: 'writeQuestion', question: id, section: 'two', content }), 'one b | two c a');
});

test('sections are added, moved, and removed once empty', () => {
  assert.equal(after({ type: 'addSection', section: 'three' }), 'one a b | two c | three');
  assert.equal(after({ type: 'moveSection', section: 'two', by: -1 }), 'two c | one a b');
  assert.deepEqual(changeDefinition(form, { type: 'removeSection', section: 'two' }), { refused: 'filled' });
  assert.equal(after({ type: 'removeQuestion', question: 'c' }, { type: 'removeSection', section: 'two' }), 'one a b');
});

test('a part that somebody else removed is reported as removed', () => {
  for (const change of [
    { type: 'moveQuestion', question: 'x', by: 1 },
    { type: 'removeQuestion', question: 'x' },
    { type: 'addQuestion', section: 'x', question: 'y' },
    { type: 'moveSection', section: 'x', by: 1 },
  ] satisfies FormChange[])
    assert.deepEqual(changeDefinition(form, change), { refused: 'gone' });
});

test('a form with 40 questions accepts no more', () => {
  const questions = Array.from({ length: 40 }, (_, place) => question(`q${place}`));
  const full = { ...form, sections: [{ id: 'one', title: text, questions }] };
  assert.deepEqual(changeDefinition(full, { type: 'addQuestion', section: 'one', question: 'y' }), { refused: 'full' });
});

test('two versions are compared question by question', () => {
  const now: FormDefinition = {
    ...form,
    sections: [
      { id: 'one', title: text, questions: [question('b'), question('a', 'other')] },
      { id: 'two', title: { ...text, nl: 'y' }, questions: [question('d')] },
    ],
  };
  const { added, removed, changed, reordered, retitled } = compareDefinitions(form, now);
  const ids = (questions: Question[]) => questions.map(({ id }) => id);
  assert.deepEqual([ids(added), ids(removed), ids(changed)], [['d'], ['c'], ['a']]);
  assert.deepEqual([reordered, retitled], [true, true]);
});

test('the same form in another order of keys is unchanged', () => {
  const { sections, kind } = form;
  assert.ok(isUnchanged(compareDefinitions(form, { sections, kind })));
});

test('adding a question changes no order', () => {
  const changed = changeDefinition(form, { type: 'addQuestion', section: 'one', question: 'd' });
  assert.ok(!('refused' in changed) && !compareDefinitions(form, changed).reordered);
});

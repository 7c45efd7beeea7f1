import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ContactDraft, newDraft, newSubject, withSubject } from '#domain/forms/contact-draft.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { placeNow, saysTheSame, withPostedPerson, withPostedSubject } from '#domain/forms/merge-draft.ts';

const empty = newDraft('form', 'editor', 'fr', 0);
const shown = answered(empty, { summary: 'White page', happened: 'It is white' });

function answered(draft: ContactDraft, answers: FormAnswers, files: string[] = [], place = 1): ContactDraft {
  const saved = files.map((id) => ({ id, name: `${id}.png`, bytes: 10, held: false }));
  return withSubject(draft, place, (before) => ({
    ...newSubject('incident'),
    id: before.id,
    answers: { ...before.answers, ...answers },
    files: [...before.files, ...saved],
  }));
}

/** Posts a page that showed `base` onto the saved draft. */
function posted(saved: ContactDraft, base: ContactDraft, answers: FormAnswers, { page = 'two', files = [''] } = {}) {
  const given = { kind: 'incident' as const, answers, versions: [] };
  const names = files.filter(Boolean).map((id) => ({ id, name: `${id}.png`, bytes: 10, held: false }));
  return withPostedSubject(saved, { base, page }, 1, { ...given, files: names }).subjects[0]!;
}

test('a change in one window is kept, whichever window it was', () => {
  const saved = answered(shown, { happened: 'It is blue' });
  const { answers, rivals } = posted(saved, shown, { summary: 'Blue page', happened: 'It is white' });
  assert.deepEqual(answers, { summary: 'Blue page', happened: 'It is blue' });
  assert.deepEqual(rivals, {});
});

test('changes in both windows are both kept until the user has seen them together', () => {
  const saved = answered(shown, { happened: 'It is blue' });
  const twofold = posted(saved, shown, { happened: 'It is red' });
  assert.deepEqual([twofold.answers.happened, twofold.rivals], ['It is red', { happened: 'It is blue' }]);
  const seen = { ...shown, subjects: [twofold] };
  const after = posted(seen, seen, { happened: 'It is violet' }, { page: 'three' });
  assert.deepEqual([after.answers.happened, after.rivals], ['It is violet', {}]);
});

test('going back to a page and posting it again is a correction', () => {
  const first = posted(shown, shown, { happened: 'It is rde' });
  const again = posted({ ...shown, subjects: [first] }, shown, { happened: 'It is red' });
  assert.deepEqual([again.answers.happened, again.rivals], ['It is red', {}]);
});

test('files of both windows are kept, files removed in either window are not, and a file sent twice is kept once', () => {
  const base = answered(empty, {}, ['a', 'b', 'c']);
  const saved = {
    ...base,
    subjects: [{ ...base.subjects[0]!, files: answered(empty, {}, ['a', 'b', 'd']).subjects[0]!.files }],
  };
  const { files } = posted(saved, base, {}, { files: ['a', 'c', 'e', 'd'] });
  assert.deepEqual(
    files.map(({ id }) => id),
    ['a', 'd', 'e'],
  );
});

test('a subject is matched by its own content, whatever another window removed or began', () => {
  const three = answered(answered(shown, { summary: 'Two' }, [], 2), { summary: 'Three' }, [], 3);
  const fewer = { ...three, subjects: three.subjects.filter(({ id }) => id !== '1') };
  assert.equal(placeNow(fewer, { base: three, page: '' }, 3), 2);
  assert.equal(placeNow(fewer, { base: three, page: '' }, 1), 3);
  assert.equal(placeNow(answered(shown, { summary: 'Two' }, [], 2), { base: shown, page: '' }, 2), 3);
  assert.equal(placeNow(answered(shown, {}, [], 2), { base: shown, page: '' }, 2), 2);
});

test('a name typed differently in two windows is kept twice too', () => {
  const person = (name: string) => ({ ...empty.person, name });
  const saved = withPostedPerson(empty, { base: empty, page: 'one' }, person('Claire'));
  const twofold = withPostedPerson(saved, { base: empty, page: 'two' }, person('Joke'));
  assert.deepEqual([twofold.person.name, twofold.personRivals], ['Joke', { name: 'Claire' }]);
  const seen = withPostedPerson(twofold, { base: twofold, page: 'three' }, person('Joke'));
  assert.deepEqual(seen.personRivals, {});
});

test('a draft is the same whatever is known about its pages', () => {
  const again = withPostedSubject(shown, { base: shown, page: 'x' }, 1, {
    kind: 'incident',
    answers: { since: '' },
    files: [],
    versions: ['v'],
  });
  assert.ok(saysTheSame(shown, again));
  assert.ok(!saysTheSame(shown, answered(shown, { since: 'Monday' })));
});

test('rows that two windows add are all kept, and a row that one of them removes is gone', () => {
  const rows = (...names: string[]) => ({ pages_rows: names });
  const base = answered(empty, { ...rows('1', '2'), pages_1_address: 'one' });
  const other = answered(base, { ...rows('1', '2', '3'), pages_3_address: 'three' });
  const added = posted(other, base, { ...rows('1', '2', '4'), pages_4_address: 'four' });
  assert.deepEqual(added.answers.pages_rows, ['1', '2', '4', '3']);
  assert.deepEqual([added.answers.pages_3_address, added.rivals], ['three', {}]);
  assert.deepEqual(posted(other, base, rows('2')).answers.pages_rows, ['2', '3']);
  assert.deepEqual(posted(answered(empty, rows('1', '2')), empty, rows('1')).answers.pages_rows, ['1', '2']);
});

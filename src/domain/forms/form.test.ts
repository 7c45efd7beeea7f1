import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Form,
  type FormUser,
  formsMatching,
  isOpenToStrangers,
  keyProblems,
  mayUseForm,
  newTypedForm,
  readFormProperties,
  strangerToForms,
  type TypedForm,
} from '#domain/forms/form.ts';
import { type InEachLanguage, type Language, noText } from '#domain/language.ts';

const languages: Language[] = ['fr', 'nl'];
const said = (text: string): InEachLanguage => ({ ...noText, fr: text, nl: text });
const typed = (more: Partial<TypedForm> = {}): TypedForm => ({
  ...{ ...newTypedForm, names: said('Badge'), descriptions: noText, categories: noText },
  ...more,
});
const form = (more: Partial<Form> = {}): Form => ({
  ...{ deskId: 'desk', key: 'badge', kind: 'request', names: said('Badge'), descriptions: noText, categories: noText },
  ...{
    words: '',
    audience: 'everyone',
    organisationIds: [],
    teamId: null,
    priority: null,
    letter: noText,
    position: 1,
    retiredAt: null,
  },
  ...more,
});

function problemsOf(more: Partial<TypedForm>, kind: Form['kind'] = 'request'): string[] {
  const read = readFormProperties(typed(more), kind, { languages, organisationIds: ['one'], teamIds: ['team'] });
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
}

test('a paragraph of a letter is in each language of the desk, and names only what a letter fills in', () => {
  assert.deepEqual(problemsOf({ letter: said('Gardez {number}.') }), []);
  assert.deepEqual(problemsOf({ letter: { ...noText, fr: 'Bonjour' } }), ['letter-nl letter']);
  assert.deepEqual(problemsOf({ letter: said('Gardez {name}.') }), [
    'letter-fr letterPlaceholder',
    'letter-nl letterPlaceholder',
  ]);
  assert.deepEqual(problemsOf({ letter: said('x'.repeat(601)) }), ['letter-fr letterLong', 'letter-nl letterLong']);
});

test('a form has a name in each language of its desk, and other texts in all or none', () => {
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(problemsOf({ names: { ...said('Badge'), nl: ' ' } }), ['name-nl name']);
  assert.deepEqual(problemsOf({ descriptions: { ...noText, fr: 'Pour entrer' } }), ['description-nl description']);
  assert.deepEqual(problemsOf({ categories: said('a'.repeat(81)) }), [
    'category-fr categoryLong',
    'category-nl categoryLong',
  ]);
});

test('every problem of the properties is named at once', () => {
  const wrong = { names: noText, audience: 'friends', teamId: 'other', priority: 'huge' };
  assert.deepEqual(problemsOf(wrong), [
    ...['name-fr name', 'name-nl name', 'audience audience', 'team teamUnknown', 'priority priority'],
  ]);
  assert.deepEqual(problemsOf({ audience: 'organisations' }), ['organisations organisations']);
  assert.deepEqual(problemsOf({ audience: 'organisations', organisationIds: ['two'] }), [
    'organisations organisationUnknown',
  ]);
});

test('R10: the complaint form is for everyone, and has no team', () => {
  assert.deepEqual(problemsOf({ audience: 'staff', teamId: 'team' }, 'complaint'), [
    'audience complaint',
    'team complaint',
  ]);
});

test('the key of a new form is plain, new, and of no kind', () => {
  const wrong = (key: string, kind = 'request') =>
    keyProblems(key, kind, ['badge']).map(({ field, problem }) => `${field} ${problem}`);
  assert.deepEqual(wrong('new-site'), []);
  for (const key of ['', 'Badge', 'a b', '1st', 'a--b', '__proto__', 'a'.repeat(41)])
    assert.deepEqual(wrong(key), ['key key'], key);
  assert.deepEqual(wrong('badge'), ['key keyTaken']);
  assert.deepEqual(wrong('incident'), ['key keyTaken']);
  assert.deepEqual(wrong('new', 'complaint'), ['kind kind']);
});

test('a form is used by its audience, and by the staff of its desk', () => {
  const editor: FormUser = { isStaff: false, isEditor: true, organisationIds: ['one'] };
  const staff: FormUser = { ...strangerToForms, isStaff: true };
  const users = [strangerToForms, editor, { ...editor, organisationIds: ['two'] }, staff];
  const used = (more: Partial<Form>) => users.map((user) => mayUseForm(form(more), user));
  assert.deepEqual(used({}), [true, true, true, true]);
  assert.deepEqual(used({ audience: 'editors' }), [false, true, true, true]);
  assert.deepEqual(used({ audience: 'organisations', organisationIds: ['one'] }), [false, true, false, true]);
  assert.deepEqual(used({ audience: 'staff' }), [false, false, false, true]);
});

test('R1: a catalogue is open while a form for everyone is in use, other than the complaint', () => {
  assert.equal(isOpenToStrangers([form()]), true);
  assert.equal(isOpenToStrangers([form({ retiredAt: '2026-11-30T12:00:00Z' })]), false);
  assert.equal(isOpenToStrangers([form({ audience: 'editors' }), form({ kind: 'complaint' })]), false);
});

test('a form is found by words of its name, description, category and other words', () => {
  const all = [
    form({ words: 'accès porte' }),
    form({ key: 'site', names: said('Nouveau site'), categories: said('Sites') }),
  ];
  const found = (text: string) => formsMatching(all, text).map(({ key }) => key);
  assert.deepEqual(found(''), ['badge', 'site']);
  assert.deepEqual(found('ACCES'), ['badge']);
  assert.deepEqual(found('sites nouv'), ['site']);
  assert.deepEqual(found('badge site'), []);
});

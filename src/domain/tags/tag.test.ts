import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkTag,
  idsOf,
  meantChange,
  suggestTags,
  type Tag,
  tagKey,
  tagsFound,
  tagsOffered,
  tagsShown,
  whyNotMerge,
  withFormerName,
} from '#domain/tags/tag.ts';

const tag = (id: string, more: Partial<Tag> = {}): Tag => ({
  id,
  deskId: 'desk',
  name: id,
  synonyms: [],
  colour: 'grey',
  retiredAt: null,
  mergedInto: null,
  ...more,
});
const printer = tag('Imprimante', { synonyms: ['printer', 'Drucker'] });
const mail = tag('Courriel', { synonyms: ['e-mail'] });
const former = tag('Messagerie', { mergedInto: mail.id });
const older = tag('Poste', { mergedInto: former.id });
const retired = tag('Fax', { retiredAt: '2026-11-24T09:00:00Z' });
const tags = [printer, mail, former, older, retired];

const problemsOf = (name: string, synonyms: string[] = []) => {
  const checked = checkTag({ name, synonyms, colour: 'red' }, tags);
  return 'problems' in checked ? checked.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
};

test('a name is compared without accents, capitals and repeated spaces', () => {
  assert.equal(tagKey('  Déjà   VU '), 'deja vu');
  assert.deepEqual(problemsOf('IMPRIMANTÉ'), ['name nameTaken']);
  assert.deepEqual(problemsOf('Printer'), ['name nameTaken'], 'a synonym of another tag is taken too');
  assert.deepEqual(problemsOf('messagerie'), ['name nameTaken'], 'the name of a merged tag still finds its tag');
  assert.deepEqual(problemsOf('C++'), []);
});

test('a name has at most 40 characters, no control characters, and is not the word for no tag', () => {
  assert.deepEqual(problemsOf('a'.repeat(40)), []);
  for (const wrong of ['', '   ', 'a'.repeat(41), 'a\u0000b', 'a\u202eb', 'a,b', 'a"b', 'None', 'null'])
    assert.deepEqual(problemsOf(wrong), ['name name'], JSON.stringify(wrong));
});

test('synonyms are other words, each once, and belong to one tag', () => {
  const synonyms = ['wifi', ' réseau', 'WiFi', 'network', ' '];
  assert.deepEqual(checkTag({ name: 'Réseau', synonyms, colour: 'blue' }, tags), {
    tag: { name: 'Réseau', synonyms: ['wifi', 'network'], colour: 'blue' },
  });
  assert.deepEqual(problemsOf('Réseau', ['drucker']), ['synonyms synonymTaken']);
  assert.deepEqual(problemsOf('Réseau', ['x'.repeat(41)]), ['synonyms synonyms']);
  const many = Array.from({ length: 21 }, (_, place) => `word ${place}`);
  assert.deepEqual(problemsOf('Réseau', many), ['synonyms synonyms']);
});

test('a renamed tag is still found by its former name', () => {
  assert.deepEqual(withFormerName({ name: 'Impression', synonyms: ['printer'] }, 'Imprimante'), [
    'printer',
    'Imprimante',
  ]);
  assert.deepEqual(withFormerName({ name: 'imprimante', synonyms: [] }, 'Imprimante'), []);
});

test('a ticket shows the tag that stands for a merged one, once', () => {
  assert.deepEqual(tagsShown([older.id, mail.id, printer.id], tags), [mail, printer]);
  assert.deepEqual(idsOf(mail, tags), [mail.id, former.id, older.id]);
});

test('undoing a merge shows what the ticket had before', () => {
  const parted = tags.map((each) => (each === former ? { ...former, mergedInto: null } : each));
  assert.deepEqual(
    tagsShown([older.id, printer.id], parted).map(({ name }) => name),
    ['Imprimante', 'Messagerie'],
  );
});

test('only tags that are neither retired nor merged are offered', () => {
  assert.deepEqual(tagsOffered(tags), [mail, printer]);
  assert.deepEqual(meantChange([], { add: [retired.id], remove: [] }, tags), { refused: 'tagRetired' });
  assert.deepEqual(meantChange([], { add: ['gone'], remove: [] }, tags), { refused: 'tagUnknown' });
});

test('adding a merged tag adds the one that stands for it, unless the ticket shows it already', () => {
  assert.deepEqual(meantChange([], { add: [older.id], remove: [] }, tags), { add: [mail.id], remove: [] });
  assert.deepEqual(meantChange([older.id], { add: [mail.id], remove: [] }, tags), { add: [], remove: [] });
});

test('removing a tag removes all that were merged into it, and an undo brings back exactly these', () => {
  const change = meantChange([older.id, mail.id, printer.id], { add: [], remove: [mail.id] }, tags);
  assert.deepEqual(change, { add: [], remove: [mail.id, older.id] });
  const back = meantChange([printer.id], { add: [older.id, mail.id], remove: [] }, tags, true);
  assert.deepEqual(back, { add: [older.id, mail.id], remove: [] });
});

test('a tag merges into another that is in use', () => {
  assert.equal(whyNotMerge(printer, mail), null);
  assert.equal(whyNotMerge(printer, printer), 'sameTag');
  assert.equal(whyNotMerge(former, printer), 'alreadyMerged');
  assert.equal(whyNotMerge(printer, former), 'alreadyMerged');
  assert.equal(whyNotMerge(printer, retired), 'retired');
  assert.equal(whyNotMerge(retired, printer), null);
});

test('a tag is suggested by whole words only, also by the name of a tag merged into it', () => {
  assert.deepEqual(suggestTags('Mon IMPRIMANTE ne répond plus.', [], tags), [printer]);
  assert.deepEqual(suggestTags('Imprimantes en panne', [], tags), []);
  assert.deepEqual(suggestTags('la poste, e-mail', [], tags), [mail]);
  assert.deepEqual(suggestTags('Le fax', [], tags), [], 'a retired tag is not suggested');
  assert.deepEqual(suggestTags('Imprimante', [printer.id], tags), [], 'the ticket has it already');
});

test('a tag is found by the beginning of any of its words, also by those of a tag that was merged into it', () => {
  const found = (text: string) => tagsFound(text, tags).map(({ name }) => name);
  assert.deepEqual(found(mail.name.slice(0, 3).toUpperCase()), [mail.name]);
  assert.deepEqual(found(older.name), [mail.name]);
  assert.deepEqual(found(retired.name), [retired.name], 'its tickets keep a retired tag');
  assert.deepEqual([found(mail.name.slice(1)), found(' ')], [[], []]);
});

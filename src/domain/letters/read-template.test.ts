import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { compareLines, onlyChanges } from '#domain/letters/compare-lines.ts';
import { paragraphsOf } from '#domain/letters/paragraphs.ts';
import {
  readTemplate,
  subjectPhraseCharactersMax,
  type TemplateProblem,
  templateCharactersMax,
} from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { allTexts, knownPlaceholders } from '#domain/letters/texts.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';

const four = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const good = '{words}\n\n{ticket}\n\n{reply}\n\n{buttons}';

/** Returns the problems of an answer's French text or subject. */
function wrong(fr: string, subject = 'Réponse', name: LetterText = 'answer'): TemplateProblem[] {
  const read = readTemplate(name, { subject: { ...four('x'), fr: subject }, text: { ...four(good), fr } }, languages);
  return 'problems' in read ? read.problems : [];
}

for (const name of allTexts)
  test(`the built-in text “${name}” would be accepted from an administrator`, () => {
    const template = builtInTemplate(name);
    assert.deepEqual(readTemplate(name, template, languages), { template });
    const known = knownPlaceholders(name);
    assert.equal(new Set(known).size, known.length);
  });

for (const name of allTexts)
  test(`the built-in text “${name}” has one key sentence in every language`, () => {
    for (const language of languages)
      assert.equal(builtInTemplate(name).text[language].match(/^# /gm)?.length, 1, language);
  });

test('required placeholders must be present: all missing ones are reported at once', () => {
  assert.deepEqual(wrong('Bonjour.\n\n{words}'), [
    { field: 'answer-text-fr', problem: 'lacking', names: ['ticket', 'reply', 'buttons'] },
  ]);
});

test('only the misspelt name is reported, with the likely one', () => {
  assert.deepEqual(wrong(good.replace('{reply}', '{replay}')), [
    {
      field: 'answer-text-fr',
      problem: 'unknown',
      known: knownPlaceholders('answer'),
      unknown: [{ name: 'replay', meant: 'reply' }],
    },
  ]);
});

test('a placeholder of another letter is unknown here', () => {
  const [problem] = wrong(`${good}\n\nLe {date}`);
  assert.ok(problem?.problem === 'unknown' && problem.unknown[0]?.name === 'date');
});

test('a block placeholder must be alone on its line', () => {
  assert.deepEqual(wrong(good.replace('{ticket}', 'Voici {ticket}.')), [
    { field: 'answer-text-fr', problem: 'beside', name: 'ticket' },
  ]);
});

test('a required placeholder may not share a paragraph with an optional one', () => {
  assert.deepEqual(wrong(good.replace('{reply}\n\n', '{reply}\n')), [
    { field: 'answer-text-fr', problem: 'swallowed', name: 'reply', by: 'buttons' },
  ]);
  assert.deepEqual(wrong(`${good.replace('{reply}\n\n', '{reply}\n')}\n\n{reply}`), []);
});

test('an unmatched brace, an empty language and a long text are reported', () => {
  assert.deepEqual(wrong(`${good} }`), [{ field: 'answer-text-fr', problem: 'brace' }]);
  assert.deepEqual(wrong(''), [{ field: 'answer-text-fr', problem: 'missing' }]);
  const [long] = wrong(`${good}${'x'.repeat(templateCharactersMax)}`);
  assert.ok(long?.problem === 'long' && long.max === templateCharactersMax);
});

test('R4: the subject contains no number except the automatic one', () => {
  const numbered = [{ field: 'answer-subject-fr', problem: 'numbered' }];
  assert.deepEqual(wrong(good, 'Ticket {number}'), numbered);
  assert.deepEqual(wrong(good, 'Ticket DTO-104217-39'), numbered);
  assert.deepEqual(wrong(good, 'Réponse de {desk}'), []);
  assert.equal(wrong(good, 'x'.repeat(subjectPhraseCharactersMax + 1))[0]?.problem, 'long');
});

test('R27: every language is checked', () => {
  const read = readTemplate('answer', { subject: four(''), text: four('') }, languages);
  assert.ok('problems' in read && read.problems.length === 8);
});

test('blank lines separate paragraphs, even if they contain spaces', () => {
  const read = paragraphsOf('\n a {b}\n{c} \n \t\n\n\n d {b} {b}\n');
  assert.deepEqual(read, [
    { lines: ['a {b}', '{c}'], names: ['b', 'c'] },
    { lines: ['d {b} {b}'], names: ['b'] },
  ]);
});

test('two texts are compared line by line', () => {
  assert.deepEqual(
    compareLines('a\nb\nc', 'a\nx\nc\nd').map(({ line, in: where }) => `${where} ${line}`),
    ['both a', 'former b', 'present x', 'both c', 'present d'],
  );
});

test('only changed lines are shown, each between its neighbours', () => {
  const shown = (former: string, present: string) =>
    onlyChanges(compareLines(former, present)).map(({ line, in: where }) => `${where[0]} ${line}`);
  assert.deepEqual(shown('1\n2\n3\n4\n5\n6\n7', '1\n2\n3\nfour\n5\n6\n7'), [
    'b …',
    'b 3',
    'f 4',
    'p four',
    'b 5',
    'b …',
  ]);
  assert.deepEqual(shown('1\n2', '1\n2\n3'), ['b …', 'b 2', 'p 3']);
  assert.deepEqual(shown('1', '1'), ['b …']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionOf, type FormInFile, formInFile, forms } from '#domain/installation/forms.ts';
import { inEachLanguage } from '#domain/language.ts';

const said = (text: string) => inEachLanguage(() => text);
const sections: FormInFile = [
  {
    ...{ id: 'main', title: said('Main') },
    questions: [
      { id: 'summary', type: 'summary', label: said('Title'), required: true },
      { id: 'amount', type: 'number', label: said('Amount') },
      { id: 'who', type: 'person', label: said('Who'), condition: { all: [{ question: 'amount', atLeast: '5' }] } },
      {
        ...{ id: 'why', type: 'line', label: said('Why') },
        condition: {
          any: [
            { question: 'amount', atMost: '1' },
            { question: 'who', answered: true },
          ],
        },
      },
    ],
  },
  {
    ...{ id: 'pages', title: said('Pages') },
    questions: [{ id: 'address', type: 'url', label: said('Address') }],
    repeat: { name: said('Page'), least: 1, most: 3, tickets: true },
  },
];

test('a file keeps the conditions and the repetition of a form', () => {
  const read = forms.parse({ pages: sections }).pages!;
  const definition = definitionOf('request', read);
  assert.deepEqual(definition.sections[1]!.repeat, { name: said('Page'), least: 1, most: 3, tickets: true });
  assert.deepEqual(definitionOf('request', formInFile(definition)), definition);
});

test('a section of a file repeats at least once, and opens no tickets, unless it says so', () => {
  const [, pages] = sections;
  const plain = { ...pages!, repeat: { name: said('Page'), most: 3 } };
  const [section] = definitionOf('request', forms.parse({ pages: [plain] }).pages!).sections;
  assert.deepEqual([section!.repeat!.least, section!.repeat!.tickets], [1, false]);
});

test('a condition that is no test is refused with its place', () => {
  const wrong = { id: 'x', type: 'line', label: said('x'), condition: { all: [{ question: 'amount', above: '5' }] } };
  const read = forms.safeParse({ pages: [{ id: 'main', title: said('Main'), questions: [wrong] }] });
  assert.ok(read.error?.issues.some(({ path }) => path.join('.') === 'pages.0.questions.0.condition'));
});

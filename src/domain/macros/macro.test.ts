import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, type FieldType, newField } from '#domain/fields/field.ts';
import { languages } from '#domain/language.ts';
import {
  actProblems,
  checkMacro,
  chosenActs,
  fillMacro,
  type MacroInput,
  type MacroValues,
  mayCloseWith,
  unfilledIn,
} from '#domain/macros/macro.ts';
import type { MacroAct } from '#domain/messages/acts.ts';

const inFour = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const values: MacroValues = {
  'requester.name': 'Claire {agent.name}',
  'ticket.number': 'DTO-104217-39',
  'ticket.summary': 'Erreur',
  'site.name': null,
  'site.number': null,
  'agent.name': 'Nadia',
  'desk.name': 'Support',
  'closing.date': null,
};
const [tom, networks] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'];
const printer = '0199aaaa-0000-7000-8000-000000000003';
const departure = '0199aaaa-0000-7000-8000-000000000004';
const field = (key: string, type: FieldType): Field => ({
  ...{ ...newField, id: key, deskId: 'desk', key, type, position: 1, retiredAt: null },
  options: type === 'choice' ? [{ key: 'small', names: inFour('Petit'), retired: false }] : [],
  ...{ visibleTo: 'agent', editableBy: 'agent' },
});
const fields = [field('budget', 'money'), field('size', 'choice')];
const known = { agentIds: [tom], teamIds: [networks], tagIds: [printer], checklistIds: [departure], fields };
const desk = { languages, ...known };
const written = (macro: Partial<MacroInput>): MacroInput => ({
  names: inFour('Réparé'),
  texts: inFour(''),
  tab: null,
  acts: [],
  reasons: inFour(''),
  ...macro,
});
const problemsOf = (macro: Partial<MacroInput>) => {
  const read = checkMacro(written(macro), desk);
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
};

test('known values of a ticket are filled in, once and not recursively (attack 55)', () => {
  assert.equal(
    fillMacro('Bonjour {requester.name}, {ticket.number}', values),
    'Bonjour Claire {agent.name}, DTO-104217-39',
  );
});

test('a missing value stays in braces and is reported before sending', () => {
  const text = fillMacro('Le site {site.name} ({site.number})', values);
  assert.deepEqual(unfilledIn(text), ['{site.name}', '{site.number}']);
  assert.deepEqual(unfilledIn('{ "json": 1 } {other}'), []);
});

test('an unknown placeholder is refused, with the likely one', () => {
  const read = checkMacro(written({ texts: inFour('Bonjour {requester.nam}') }), desk);
  assert.ok('problems' in read);
  const [problem] = read.problems;
  assert.ok(problem && 'unknown' in problem);
  assert.deepEqual(problem.unknown, [{ name: 'requester.nam', meant: 'requester.name' }]);
});

test('a macro’s text exists in four languages or not at all (R27)', () => {
  assert.deepEqual(problemsOf({ texts: { ...inFour('Voilà'), de: '' } }), ['text-de missing']);
  assert.deepEqual(problemsOf({ texts: inFour('{closing.date}') }), []);
  const read = checkMacro(written({ acts: [{ do: 'assign', to: 'me' }] }), desk);
  assert.ok('macro' in read);
  assert.equal(read.macro.texts, null);
});

test('a macro without a text or an action is refused', () => {
  assert.deepEqual(problemsOf({ tab: 'answer' }), ['text-fr nothing']);
});

test('a retired tag is reported, and the macro’s other actions stay', () => {
  const acts: MacroAct[] = [
    { do: 'tag', tagId: '0199aaaa-0000-7000-8000-000000000009' },
    { do: 'team', teamId: networks },
  ];
  assert.deepEqual(actProblems({ acts, tab: null, texts: null }, desk), [{ field: 'tag', problem: 'noTag' }]);
  assert.deepEqual(problemsOf({ acts: [{ do: 'tag', tagId: printer }] }), []);
});

test('a field that was retired, or does not take its value, is reported with its name', () => {
  assert.deepEqual(
    problemsOf({
      acts: [
        {
          do: 'fields',
          values: [
            { key: 'budget', value: '12,50' },
            { key: 'size', value: 'small' },
          ],
        },
      ],
    }),
    [],
  );
  assert.deepEqual(
    problemsOf({
      acts: [
        {
          do: 'fields',
          values: [
            { key: 'budget', value: 'much' },
            { key: 'size', value: 'huge' },
            { key: 'colour', value: 'red' },
          ],
        },
      ],
    }),
    [...['fields.budget fieldValue', 'fields.size fieldValue', 'fields.colour noField']],
  );
});

test('a retired checklist is reported in the same way', () => {
  const acts: MacroAct[] = [{ do: 'checklist', checklistId: '0199aaaa-0000-7000-8000-000000000009' }];
  const problem = { field: 'checklist', problem: 'noChecklist' };
  assert.deepEqual(actProblems({ acts, tab: null, texts: null }, desk), [problem]);
  assert.deepEqual(problemsOf({ acts: [{ do: 'checklist', checklistId: departure }] }), []);
});

test('a person who is not an agent of the desk, or a dissolved team, cannot be chosen', () => {
  const gone = '0199aaaa-0000-7000-8000-000000000009';
  assert.deepEqual(
    problemsOf({
      acts: [
        { do: 'assign', to: 'agent', personId: gone },
        { do: 'team', teamId: gone },
      ],
    }),
    ['team noTeam', 'assign noAgent'],
  );
  assert.deepEqual(
    problemsOf({
      acts: [
        { do: 'assign', to: 'agent', personId: tom },
        { do: 'team', teamId: networks },
      ],
    }),
    [],
  );
});

test('changing the priority, kind or urgency needs a reason in four languages (R12)', () => {
  assert.deepEqual(problemsOf({ acts: [{ do: 'urgent', urgent: true }], reasons: { ...inFour('Panne'), nl: '' } }), [
    'reason-nl missing',
  ]);
  assert.deepEqual(problemsOf({ acts: [{ do: 'urgent', urgent: true }], reasons: inFour('Panne') }), []);
});

test('a macro that turns a ticket into a complaint cannot assign or close it (R10)', () => {
  const reasons = inFour('Plainte');
  const acts: MacroAct[] = [
    { do: 'kind', kind: 'complaint' },
    { do: 'team', teamId: networks },
    { do: 'assign', to: 'me' },
    { do: 'close', reason: 'spam' },
  ];
  assert.deepEqual(problemsOf({ acts, reasons }), ['team complaint', 'assign complaint', 'close complaint']);
  assert.deepEqual(problemsOf({ acts: [{ do: 'kind', kind: 'complaint' }], reasons }), []);
});

test('closing combines only with an answer or a note', () => {
  const closes: Partial<MacroInput> = { acts: [{ do: 'close', reason: 'unreachable' }] };
  assert.deepEqual(problemsOf(closes), []);
  assert.deepEqual(problemsOf({ ...closes, tab: 'note' }), []);
  assert.deepEqual(problemsOf({ ...closes, texts: inFour('Au revoir') }), ['close closesWith']);
  assert.deepEqual(problemsOf({ ...closes, tab: 'handle' }), ['close closesWith']);
  assert.equal(mayCloseWith('ask'), false);
});

test('the saved reason is in the language of the person who runs the macro', () => {
  const reasons = { fr: 'Panne', nl: 'Storing', de: 'Ausfall', en: 'Failure' };
  const acts: MacroAct[] = [{ do: 'priority', impact: 'many', urgencyLevel: 'blocks' }];
  assert.deepEqual(chosenActs({ acts, reasons }, 'nl'), {
    acts: [{ do: 'priority', impact: 'many', urgencyLevel: 'blocks' }],
    left: [],
    reason: 'Storing',
  });
  assert.equal(chosenActs({ acts: [], reasons: null }, 'nl'), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InEachLanguage, inEachLanguage, type Language, languages, noText } from '#domain/language.ts';
import {
  actsOfTemplate,
  checkTemplate,
  filledWords,
  noRule,
  type TemplateInput,
  type TicketTemplate,
  templateFields,
} from '#domain/templates/template.ts';

const [tom, networks] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'];
const gone = '0199aaaa-0000-7000-8000-000000000009';
const desk = { languages, agentIds: [tom], teamIds: [networks], tagIds: [], fields: [], checklistIds: [] };
const inEach = (text: string): InEachLanguage => inEachLanguage((language) => `${text} ${language}`);

const typed = (more: Partial<TemplateInput> = {}): TemplateInput => ({
  names: inEach('Badge'),
  kind: 'request',
  summaries: inEach('A new badge'),
  texts: inEach('Name and floor'),
  acts: [],
  ...noRule,
  ...more,
});

function problemsOf(more: Partial<TemplateInput>, needed: readonly Language[] = languages): string[] {
  const read = checkTemplate(typed(more), { ...desk, languages: needed });
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
}

const template: TicketTemplate = {
  ...{ id: 'badge', deskId: 'desk', position: 1, retiredAt: null },
  ...typed(),
  acts: [],
  ...{ recurs: null, requesterId: null, quiet: false, nextAt: null },
};

test('a template needs its name, summary and text in the desk’s languages (R27)', () => {
  assert.deepEqual(problemsOf({ names: { ...inEach('Badge'), nl: ' ' } }), ['name-nl missing']);
  assert.deepEqual(problemsOf({ summaries: noText, texts: { ...noText, fr: 'Nom' } }, ['fr']), ['summary-fr missing']);
  assert.deepEqual(problemsOf({ texts: { ...inEach('Name'), de: 'x'.repeat(4001) } }), ['text-de long']);
});

test('an act whose team, person, tag or checklist is gone is reported at its field', () => {
  assert.deepEqual(
    problemsOf({
      acts: [
        { do: 'team', teamId: gone },
        { do: 'assign', to: 'agent', personId: gone },
        { do: 'tag', tagId: gone },
        { do: 'checklist', checklistId: gone },
      ],
    }),
    ['team noTeam', 'assign noAgent', 'tag noTag', 'checklist noChecklist'],
  );
  assert.deepEqual(
    problemsOf({
      acts: [
        { do: 'team', teamId: networks },
        { do: 'assign', to: 'agent', personId: tom },
        { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
      ],
    }),
    [],
  );
});

test('a template cannot close a ticket, nor change its kind', () => {
  const read = checkTemplate(
    typed({
      acts: [
        { do: 'close', reason: 'spam' },
        { do: 'kind', kind: 'complaint' },
        { do: 'urgent', urgent: true },
      ],
    }),
    desk,
  );
  assert.ok('template' in read);
  assert.deepEqual(read.template.acts, []);
});

test('a template for complaints does nothing else (R10)', () => {
  assert.deepEqual(
    problemsOf({ kind: 'complaint', acts: [{ do: 'priority', impact: 'site', urgencyLevel: 'blocks' }] }),
    ['priority complaint'],
  );
  assert.deepEqual(problemsOf({ kind: 'complaint' }), []);
});

test('acts that became impossible are left out, the others run, and the name is their reason', () => {
  const acts: TicketTemplate['acts'] = [
    { do: 'team', teamId: gone },
    { do: 'assign', to: 'agent', personId: tom },
    { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
  ];
  assert.deepEqual(actsOfTemplate({ ...template, acts }, desk, 'nl'), {
    acts: [
      { do: 'assign', to: 'agent', personId: tom },
      { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
    ],
    left: [],
    reason: 'Badge nl',
  });
});

const into = { language: 'nl', order: languages, templates: [template] } as const;

test('a template fills in the language of the ticket', () => {
  assert.deepEqual(filledWords(template, { summary: '', text: '' }, into), {
    summary: 'A new badge nl',
    text: 'Name and floor nl',
  });
});

test('typed words stay: the summary as it is, the text above that of the template', () => {
  assert.deepEqual(filledWords(template, { summary: 'Badge of Claire', text: 'She starts on Monday.' }, into), {
    summary: 'Badge of Claire',
    text: 'She starts on Monday.\n\nName and floor nl',
  });
});

test('filling in twice adds nothing', () => {
  const once = filledWords(template, { summary: 'Mine', text: 'Mine' }, into);
  assert.deepEqual(filledWords(template, once, into), once);
});

test('the words of another template or language give way, since nobody typed them', () => {
  const other = { ...template, summaries: inEach('A key'), texts: inEach('Which door') };
  const before = { summary: 'A new badge fr', text: 'Name and floor fr' };
  assert.deepEqual(filledWords(other, before, { ...into, templates: [template, other] }), {
    summary: 'A key nl',
    text: 'Which door nl',
  });
});

test('a language that the template lacks is filled in with the desk’s first', () => {
  const french = { summaries: { ...noText, fr: 'Un badge' }, texts: { ...noText, fr: 'Nom' } };
  assert.deepEqual(filledWords(french, { summary: '', text: '' }, { ...into, order: ['fr'] }), {
    summary: 'Un badge',
    text: 'Nom',
  });
});

test('each part of a template is a field of its own in the audit trail', () => {
  const fields = templateFields({ ...template, acts: [{ do: 'assign', to: 'me' }] }, null);
  assert.deepEqual(
    [fields['name-fr'], fields['summary-de'], fields['text-en'], fields.kind, fields.assign, fields.team],
    ['Badge fr', 'A new badge de', 'Name and floor en', 'request', 'me', ''],
  );
});

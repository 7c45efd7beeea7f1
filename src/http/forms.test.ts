import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField } from '#desk/fields/save-field.ts';
import { retireForm } from '#desk/forms/save-form.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { findTicketForm } from '#store/forms/ticket-forms.ts';
import { findTicketItself } from '#store/ticket/tickets.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { publishedForm } from '#test/published-form.ts';

const desk = await openHttpDesk();
const { world, db, cast, actor } = desk;
const deskId = cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);
const budget: FieldInput = { ...newField, key: 'budget', type: 'money', names: said('Budget'), visibleTo: 'requester' };
await addField(world, actor('jonas'), deskId, budget);
const choices = ['yes', 'no'].map((id) => ({ id, label: said(id) }));
await publishedForm(desk, deskId, 'quote', {
  ...{ categories: said('Money'), descriptions: said('What it costs'), priority: 'high' },
  questions: {
    wanted: { type: 'choice', choices, required: true },
    cost: { type: 'field', field: 'budget', condition: { question: 'wanted', is: ['yes'] } },
  },
});
await publishedForm(desk, deskId, 'internal', { audience: 'staff' });
await publishedForm(desk, deskId, 'gone');
await retireForm(world, actor('jonas'), { deskId, key: 'gone' });

const opening = { desk: 'DTO', summary: 'Un devis', site: '1187', form: 'quote' };
const fields = { asked: 'Combien ?', wanted: 'yes', cost: '1200,50' };
const open = (who: 'claire' | 'nadia', more: object = {}) =>
  desk.call(who, 'POST', '/tickets', {
    ...{ ...opening, fields },
    ...(who === 'nadia' && { requester: { email: 'claire.dumont@patrimoine.example' } }),
    ...more,
  });
const faults = async (reply: ReturnType<typeof desk.call>) => {
  const { status, body } = await reply;
  return [status, ...(body.issues ?? []).map(({ path }) => path)];
};

interface FormItem {
  key: string;
  kind: string;
  name: string;
  category: string | null;
  description: string | null;
  questions: { key: string; type: string; label: string; required: boolean; options?: object; condition?: object }[];
}

async function catalogue(who: 'claire' | 'nadia', query = '?desk=DTO'): Promise<FormItem[]> {
  return (await desk.call(who, 'GET', `/forms${query}`)).body.items as unknown as FormItem[];
}

test('the catalogue has the forms that its caller may use, with their questions', async () => {
  const keys = (items: FormItem[]) => items.map(({ key }) => key);
  const builtIn = ['incident', 'request', 'question', 'complaint'];
  assert.deepEqual(keys(await catalogue('claire')), [...builtIn, 'quote']);
  assert.deepEqual(keys(await catalogue('nadia')), [...builtIn, 'quote', 'internal']);
  assert.deepEqual(keys(await catalogue('claire', '?desk=ARC')), builtIn);
  const quote = (await catalogue('claire')).at(-1)!;
  const { questions, ...about } = quote;
  assert.deepEqual(about, {
    ...{ key: 'quote', desk: 'DTO', kind: 'question', name: 'quote' },
    ...{ description: 'What it costs', category: 'Money' },
  });
  const options = ['yes', 'no'].map((key) => ({ key, label: key }));
  assert.deepEqual(
    questions.filter(({ key }) => ['wanted', 'cost'].includes(key)),
    [
      { key: 'wanted', type: 'choice', label: 'wanted', required: true, options },
      {
        ...{ key: 'cost', type: 'money', label: 'cost', required: false },
        condition: { question: 'wanted', is: ['yes'] },
      },
    ],
  );
  assert.deepEqual(await faults(desk.call('claire', 'GET', '/forms?desk=XXX')), [422, 'desk']);
});

test('a ticket by a form stores its version and answers, and gets its kind, priority and values', async () => {
  for (const who of ['claire', 'nadia'] as const) {
    const { status, body } = await open(who);
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual([body.kind, (body as unknown as { priority: string }).priority], ['question', 'high']);
    assert.deepEqual(body.fields, { budget: 1200.5 });
    const ticket = (await findTicketItself(db, actor('nadia'), body.number))!;
    const { answers } = (await findTicketForm(db, ticket.id))!;
    assert.deepEqual(answers, { summary: 'Un devis', site: '1187', ...fields });
    const entries = await desk.call('nadia', 'GET', `/tickets/${body.number}/entries`);
    assert.match(entries.body.items.find(({ direction }) => direction === 'in')!.text!, /wanted\nyes\n\ncost\n1200,50/);
  }
});

test('a form is not filled in without its required answers, and each problem is named', async () => {
  assert.deepEqual(await faults(open('claire', { fields: { asked: '  ', wanted: 'maybe' } })), [
    422,
    ...['fields.asked', 'fields.wanted', 'fields.wanted'],
  ]);
  assert.deepEqual(await faults(open('claire', { fields: { ...fields, cost: '1.234', other: 1 } })), [
    422,
    'fields.cost',
  ]);
  assert.deepEqual(await faults(open('claire', { fields: { ...fields, other: 1 } })), [422, 'fields.other']);
  assert.deepEqual(await faults(open('claire', { fields: { ...fields, wanted: 'no' } })), [422, 'fields.cost']);
});

test('an answer about a field may be named by the key of the field', async () => {
  const { body } = await open('nadia', { fields: { asked: 'Combien ?', wanted: 'yes', budget: 7 } });
  assert.deepEqual(body.fields, { budget: 7 }, JSON.stringify(body));
});

test('a form that does not exist, is retired or is for others has one answer', async () => {
  const wrong = await Promise.all(['none', 'gone', 'internal', 'constructor'].map((form) => open('claire', { form })));
  for (const { status, body } of wrong) assert.deepEqual([status, body.issues], [422, wrong[0]!.body.issues]);
  assert.equal((await open('nadia', { form: 'internal', fields: { asked: 'Quoi ?' } })).status, 201);
});

test('without a form, a description is needed as before', async () => {
  assert.deepEqual(await faults(desk.call('claire', 'POST', '/tickets', { desk: 'DTO', summary: 'x' })), [
    422,
    'description',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginBulk, carryOutBulk, undoBulk } from '#desk/bulk/bulk.ts';
import { addField } from '#desk/fields/save-field.ts';
import { type FieldInput, type FieldType, fieldTypes, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { publishedForm } from '#test/published-form.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

// A catalogue of five forms whose questions are fields of every type: filed by a visitor without a browser, then filtered, listed,
// exported and changed in bulk by an agent.
const desk = await openWebDesk({ filled: false });
const { world, cast } = desk;
const deskId = cast.desks.wcms;
const [jonas, nadia, claire] = (['jonas', 'nadia', 'claire'] as const).map(desk.actor);
const options = ['small', 'large'].map((key) => ({ key, names: inEachLanguage(() => key) }));

for (const type of fieldTypes) {
  const typed: FieldInput = { ...newField, key: type, type, names: inEachLanguage(() => type), visibleTo: 'requester' };
  const saved = await addField(world, jonas!, deskId, { ...typed, options: type.startsWith('choice') ? options : [] });
  assert.ok('saved' in saved, type);
}

/** The fields that each form asks, and the answers of a visitor. */
const forms: Record<string, Partial<Record<FieldType, string>>> = {
  devis: { money: '1250,50', number: '12' },
  contrat: { text: 'DTO-2026-14', date: '2026-12-31' },
  badge: { choice: 'large', person: claire!.email! },
  site: { site: '1187', link: 'https://example.org/page' },
  audit: { choices: 'small', money: '90', date: '2026-11-01' },
};

async function filed(form: string): Promise<string> {
  const answers = Object.entries(forms[form]!).map(([type, answer]) => [`q-a-${type}`, answer]);
  const sent = { second_subject: '', intent: 'next' };
  const you = { ...sent, name: 'Claire', email: claire!.email! };
  const cookie = cookiesOf(await desk.post(`/fr/contact/you?form=${form}`, you));
  const about = { 'q-summary': `Demande ${form}`, 'q-asked': 'Une question ?', ...Object.fromEntries(answers) };
  const answer = await desk.post('/fr/contact/about/1', { ...sent, kind: form, ...about }, { cookie });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/fr/contact/check'], form);
  const done = await desk.post('/fr/contact/check', { ...sent, intent: 'send' }, { cookie });
  assert.equal(done.status, 303, form);
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .orderBy('sequence', 'desc')
    .executeTakeFirstOrThrow();
  return number;
}

for (const [key, answers] of Object.entries(forms)) {
  const questions = Object.keys(answers).map((type) => [`a-${type}`, { type: 'field' as const, field: type }]);
  await publishedForm(desk, deskId, key, { questions: Object.fromEntries(questions) });
}
const numbers: Record<string, string> = {};
for (const form of Object.keys(forms)) numbers[form] = await filed(form);

const cookie = `belfry=${await signedIn(world, nadia!.personId)}`;
const headers = { cookie, 'user-agent': 'Mozilla/5.0' };

/** Returns the rows of a list as its file has them, by the name of the column. */
async function exported(q: string): Promise<Record<string, string>[]> {
  const file = await desk.get(`/console/tickets.csv?${new URLSearchParams({ q })}`, headers);
  assert.equal(file.status, 200);
  const [header, ...rows] = (await file.text())
    .trim()
    .replace('\ufeff', '')
    .split('\r\n')
    .map((row) => row.split(';'));
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at]!])));
}

const foundBy = async (q: string) => (await exported(q)).map((row) => row.Numéro).sort();

const filters: Record<string, string[]> = {
  ...{ 'field.money:>100': ['devis'], 'field.money:any': ['devis', 'audit'], 'field.number:12': ['devis'] },
  ...{ 'field.text:dto-2026': ['contrat'], 'field.date:>2026-12-01': ['contrat'], 'field.choice:large': ['badge'] },
  ...{ 'field.person:claire': ['badge'], 'field.site:1187': ['site'], 'field.link:https://example.org': ['site'] },
  ...{ 'field.choices:small': ['audit'], 'field.money:none field.date:none': ['badge', 'site'] },
};

for (const [filter, expected] of Object.entries(filters))
  test(`${filter} finds what visitors answered`, async () => {
    assert.deepEqual(await foundBy(filter), expected.map((form) => numbers[form]!).sort());
  });

test('the list and its file have every answer', async () => {
  const rows = await exported('status:new');
  const row = (form: string) => rows.find((each) => each.Numéro === numbers[form])!;
  assert.deepEqual([row('devis').money, row('devis').number], ['1250,5', '12']);
  assert.deepEqual([row('contrat').text, row('contrat').date], ['DTO-2026-14', '2026-12-31']);
  assert.deepEqual([row('badge').choice, row('site').link], ['large', 'https://example.org/page']);
  assert.match(row('site').site!, /1187/);
  assert.equal(row('audit').choices, 'small');
  const page = await (await desk.get('/console?q=field.money:>100', headers)).text();
  assert.ok(page.includes(numbers.devis!) && !page.includes(numbers.audit!));
});

test('an answer is changed on many tickets at once, and each gets its own back', async () => {
  const begun = await beginBulk(world, nadia!, { do: 'field', key: 'money', value: '5' }, Object.values(numbers));
  assert.ok('runId' in begun);
  await carryOutBulk(world, begun.runId);
  assert.equal((await foundBy('field.money:5')).length, 5);
  const undone = await undoBulk(world, nadia!, begun.runId);
  assert.ok('runId' in undone);
  await carryOutBulk(world, undone.runId);
  assert.deepEqual(await foundBy('field.money:any'), [numbers.devis!, numbers.audit!].sort());
});

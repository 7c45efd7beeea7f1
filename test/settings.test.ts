import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { type DeskSetting, deskSettings, typedPart, withDefaults } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type Language, languages } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';
import { deskFieldName } from '#web/shared/field-names.ts';
import { fieldName } from '#web/shared/problem-words.ts';
import { readForms } from './matrix/page-forms.ts';
import { sendForm } from './send-form.ts';

type Draw = DeskSetting['draw'];
type Drawn<D extends Draw> = Extract<DeskSetting, { draw: D }>;

const inEach = (field: string, text: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [`${field}-${language}`, text(language)]));

/** A value of each kind, and values outside its limits. A new setting of a known kind needs no line here. */
const examples: { [D in Draw]: (setting: Drawn<D>) => { good: Fields; bad: Fields[] } } = {
  figure: ({ field, limits: { min, max } }) => ({
    good: { [field]: String(max) },
    bad: [String(min - 1), String(max + 1), '1.5', 'three', ''].map((text) => ({ [field]: text })),
  }),
  choice: ({ field, values }) => ({
    good: { [field]: values.at(-1)! },
    bad: ['', 'everybody'].map((text) => ({ [field]: text })),
  }),
  days: ({ field }) => ({
    good: { [field]: '1, 3' },
    bad: ['3, 1', '2, 2', '0', 'x', '1, 2, 3, 4, 5, 6', '99'].map((text) => ({ [field]: text })),
  }),
  languages: ({ field, first }) => ({
    good: { [field]: 'fr,de', [first]: 'de' },
    bad: [
      { [field]: '', [first]: 'fr' },
      { [field]: 'fr', [first]: 'nl' },
    ],
  }),
  zone: ({ field }) => ({ good: { [field]: 'Europe/Paris' }, bad: [{ [field]: '+02:00' }, { [field]: 'Brussels' }] }),
  ownText: ({ field }) => ({
    good: inEach(field, (language) => `Words in ${language}.`),
    bad: [
      inEach(field, (language) => (language === 'nl' ? ' ' : 'Words.')),
      inEach(field, () => 'For {everybody}.'),
      inEach(field, () => 'x'.repeat(601)),
    ],
  }),
  names: ({ field }) => ({
    good: inEach(field, (language) => `Desk ${language}`),
    bad: [inEach(field, (language) => (language === 'de' ? '' : 'Desk')), inEach(field, () => 'x'.repeat(61))],
  }),
  week: ({ field }) => ({
    good: { [`${field}-1`]: '09:00-12:00, 13:00-16:30' },
    bad: ['17:00-08:00', '08:00-12:00, 11:00-13:00', '25:00-26:00'].map((text) => ({ [`${field}-2`]: text })),
  }),
  phoneLines: ({ field }) => ({
    good: { [`${field}-de`]: '+3225551999' },
    bad: [{ [`${field}-en`]: 'call me' }, { [`${field}-fr-1`]: 'all day' }],
  }),
};

const desk = await openWebDesk({ settings: { demonstration: false } });
const { world, db } = desk;
const deskId = desk.cast.desks.wcms;
const jonas = desk.actor('jonas');
const headers = { cookie: `belfry=${await signedIn(world, jonas.personId)}`, 'user-agent': 'Mozilla/5.0' };
const now = () => findDesk(db, deskId);

function addressOf(part: DeskSetting['part']): string {
  return part === 'names' ? '/admin/look?desk=DTO' : `/admin/desks/DTO/${part}`;
}

/** Opens the page of a part and returns its form for these fields. */
async function formOf(setting: DeskSetting) {
  const { part, field } = setting;
  const html = await (await desk.get(addressOf(part), headers)).text();
  const form = readForms(html, addressOf(part)).find(({ fields }) => fields.some((name) => isOf(name, setting)));
  assert.ok(form, `The page of ${part} draws no ${field}.`);
  return { fields: form.fields, seen: Object.fromEntries(form.filled).seen! };
}

/** Sends the form of a part with these fields changed. The closing policy is saved only as it was previewed. */
async function send({ part }: DeskSetting, changes: Fields, seen: string): Promise<number> {
  const typed: Fields = { ...typedPart(await now(), part), ...changes };
  const body = new URLSearchParams({
    ...typed,
    seen,
    intent: part === 'names' ? 'names' : 'save',
    shown: seenOf(typed),
  });
  if (typed.languages !== undefined) body.delete('languages');
  for (const language of typed.languages?.split(',') ?? []) body.append('languages', language);
  return (await sendForm(desk.url + addressOf(part), { body, headers })).status;
}

/** Whether a form's field is one of a setting. */
function isOf(name: string, setting: DeskSetting): boolean {
  return (
    name === setting.field || name.startsWith(`${setting.field}-`) || ('first' in setting && name === setting.first)
  );
}

suite('every setting of the table', () => {
  for (const [name, setting] of Object.entries(deskSettings)) checkSetting(name, setting);
});

function checkSetting(name: string, setting: DeskSetting): void {
  const { good, bad } = (examples[setting.draw] as (of: DeskSetting) => { good: Fields; bad: Fields[] })(setting);
  const fields = Object.keys(typedPart(withDefaults({}), setting.part)).filter((field) => isOf(field, setting));

  test(`${name} is shown, with a label in each language`, async () => {
    const drawn = (await formOf(setting)).fields;
    for (const field of fields) {
      assert.ok(drawn.includes(field), field);
      for (const language of languages)
        assert.notEqual(deskFieldName(field, language) ?? fieldName(field, language), field, `${field} in ${language}`);
    }
  });

  test(`${name} is refused outside its limits, and nothing is saved`, async () => {
    const before = typedPart(await now(), setting.part);
    for (const changes of bad) {
      const { seen } = await formOf(setting);
      assert.equal(await send(setting, changes, seen), 422, JSON.stringify(changes));
    }
    assert.deepEqual(typedPart(await now(), setting.part), before);
  });

  test(`${name} is saved and audited, and refused when changed meanwhile`, async () => {
    const { seen } = await formOf(setting);
    const before = typedPart(await now(), setting.part);
    assert.equal(await send(setting, good, seen), 303);
    const after = typedPart(await now(), setting.part);
    assert.deepEqual(after, { ...before, ...good });
    const [entry] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
    const changed = Object.keys(good).filter((field) => good[field] !== before[field]);
    assert.deepEqual(Object.keys(entry!.data.fields!).toSorted(), changed.toSorted());
    for (const field of changed) assert.equal(entry!.data.fields![field]!.to, good[field]);
    const back = Object.fromEntries(fields.map((field) => [field, before[field]!]));
    assert.equal(await send(setting, back, seen), 409);
    assert.deepEqual(typedPart(await now(), setting.part), after);
    // An editor who has seen the other change may save again.
    assert.equal(await send(setting, back, (await formOf(setting)).seen), 303);
  });

  test(`${name} is changed only by people with its duty`, async () => {
    const order = { part: setting.part, typed: { ...typedPart(await now(), setting.part), ...good }, seen: null };
    for (const actor of [desk.actor('nadia'), { ...jonas, deskIds: [desk.cast.desks.archives] }])
      assert.deepEqual(await changeSettings(world, actor, deskId, order), { refused: 'missing' });
  });
}

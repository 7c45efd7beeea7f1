import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { listForms } from '#desk/forms/list-forms.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { applyInstallation } from '#desk/installation/apply-installation.ts';
import { showInstallation } from '#desk/installation/show-installation.ts';
import { operatorOf } from '#domain/actor.ts';
import { installationOf } from '#domain/installation/installation.ts';
import { isChange } from '#domain/installation/plan.ts';
import { inEachLanguage } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast } = await openTestDesk();
const deskIds = Object.values(cast.desks);
const deskId = cast.desks.wcms;
const said = (text: string) => inEachLanguage(() => text);
const summary = { id: 'summary', type: 'summary', label: said('En bref'), required: true };
const sections = [{ id: 'what', title: said('Badge'), questions: [summary] }];
const badge = { kind: 'request', name: said('Badge'), category: said('Accès'), team: 'Badges', priority: 'low' };

async function apply(entry: object, isPlan = false) {
  const file = { desks: { DTO: { teams: [{ name: 'Badges', members: [] }], ...entry } } };
  const wanted = installationOf(z.string(), z.instanceof(Buffer)).parse(file);
  const done = await applyInstallation(world, operatorOf(deskIds), wanted, { isPlan, language: 'en' });
  if ('faults' in done) return done.faults.map(({ path, message }) => [path.join('.'), message]);
  assert.ok('changes' in done, JSON.stringify(done));
  return done.changes.filter(isChange).map(({ what, path }) => [what, path.slice(2).join('.')]);
}

test('a file adds a form with its questions, and the same file again changes nothing', async () => {
  const file = { catalogue: { badge }, forms: { badge: sections } };
  assert.deepEqual((await apply(file)).slice(-2), [
    ['create', 'catalogue.badge'],
    ['create', 'forms.badge'],
  ]);
  const form = (await listForms(db, deskId)).find(({ key }) => key === 'badge')!;
  assert.deepEqual(
    [form.kind, form.categories.fr, form.priority, form.audience],
    ['request', 'Accès', 'low', 'everyone'],
  );
  const { current, draft } = await readForm(db, { deskId, key: 'badge' });
  assert.deepEqual([current?.version, current?.definition.kind, draft], [1, 'request', undefined]);
  assert.deepEqual(await apply(file), []);
});

test('the file that is shown has the catalogue, and can be applied again', async () => {
  const shown = (await showInstallation(world)) as { desks: { DTO: { catalogue: object; forms: object } } };
  const { catalogue, forms } = shown.desks.DTO;
  assert.deepEqual(catalogue, { badge: { ...badge, audience: 'everyone' } });
  assert.deepEqual(forms, { badge: sections });
  assert.deepEqual(await apply({ catalogue, forms }), []);
});

test('a form is changed, retired and taken back', async () => {
  const editors = { ...badge, audience: 'editors', organisations: undefined };
  assert.deepEqual(await apply({ catalogue: { badge: editors } }), [['change', 'catalogue.badge']]);
  await apply({ catalogue: { badge: { ...editors, retired: true } } });
  const retired = async () => (await listForms(db, deskId)).find(({ key }) => key === 'badge')!.retiredAt !== null;
  assert.equal(await retired(), true);
  await apply({ catalogue: { badge: editors } });
  assert.equal(await retired(), false);
});

test('a form gets its letter and its targets with the file that adds it', async () => {
  const quote = { kind: 'question', name: said('Devis'), letter: said('Gardez {number}.') };
  const whole = (await showInstallation(world)) as { desks: { DTO: { catalogue: object; forms: object } } };
  const { catalogue, forms } = whole.desks.DTO;
  const targets = { rules: [{ form: 'quote', handled: 2 }] };
  const file = { catalogue: { ...catalogue, quote }, forms: { ...forms, quote: sections }, targets };
  const made = [
    ['create', 'catalogue.quote'],
    ['create', 'forms.quote'],
    ['change', 'targets'],
  ];
  assert.deepEqual(await apply(file, true), made);
  assert.deepEqual(await apply(file), made);
  assert.deepEqual(await apply(file), []);
  const wrong = { ...quote, letter: said('Gardez {name}.') };
  assert.deepEqual(
    ((await apply({ catalogue: { quote: wrong } })) as string[][]).map(([path]) => path),
    [...['fr', 'nl', 'de', 'en'].map((language) => `desks.DTO.catalogue.quote.letter.${language}`)],
  );
  assert.deepEqual(await apply({ targets: { rules: [{ form: 'nothing', handled: 2 }] } }), [
    ['desks.DTO.targets.rules.0.form', 'No form of this desk has this key.'],
  ]);
});

test('each problem is named where it stands in the file', async () => {
  const wrong = {
    other: { kind: 'request', name: { fr: 'Autre' } },
    plain: { name: said('Plain') },
    heritage: { kind: 'request', name: said('Heritage'), audience: 'organisations', organisations: ['Nobody'] },
  };
  assert.deepEqual(await apply({ catalogue: wrong, forms: { nothing: sections } }), [
    ...['nl', 'de', 'en'].map((language) => [`desks.DTO.catalogue.other.name.${language}`, 'Write this name.']),
    ['desks.DTO.catalogue.plain.kind', 'Choose incident, request or question. Complaints have one form.'],
    ['desks.DTO.catalogue.heritage.organisations.0', 'The directory has no organisation Nobody.'],
    ['desks.DTO.forms.nothing', 'This desk has no form nothing. Add it to catalogue first.'],
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { announce } from '#desk/announcements/announcements.ts';
import { publishArticle } from '#desk/articles/articles.ts';
import { addDayOff, addYearlyDay } from '#desk/calendar/change-calendar.ts';
import { addException } from '#desk/desks/change-exceptions.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { planOrganisations } from '#desk/directory/csv/plan-organisations.ts';
import { readOrganisation } from '#desk/directory/typed-directory.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishDefinition } from '#desk/forms/publish-form.ts';
import { applyInstallation } from '#desk/installation/apply-installation.ts';
import { showInstallation } from '#desk/installation/show-installation.ts';
import { changeOwnWords, changeTemplate, savedTemplate } from '#desk/letters/change-own-words.ts';
import { saveMacro } from '#desk/macros/save-macro.ts';
import { noTexts } from '#domain/articles/article.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { kindOf } from '#domain/directory/import.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import { languageOfForm } from '#domain/forms/spoken-form.ts';
import { installationOf } from '#domain/installation/installation.ts';
import { isChange } from '#domain/installation/plan.ts';
import { type InEachLanguage, type Language, languages, languagesOf, noText } from '#domain/language.ts';
import { listAnnouncements } from '#store/announcements/announcements.ts';
import { newestArticles } from '#store/articles/article-search.ts';
import { findPublishedArticle } from '#store/articles/articles.ts';
import { findDesk } from '#store/desks/desks.ts';
import { currentForms } from '#store/forms/forms.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { announcementView } from '#web/public/announcements/views.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const nadia = desk.actor('nadia');
const deskId = desk.cast.desks.wcms;
const asWritten = () => findDesk(db, deskId);

/** The desk serves in these languages, its own first. */
async function serveIn(...languages: Language[]): Promise<void> {
  const typed = { ...typedPart(await asWritten(), 'languages'), languages: languages.join(','), first: languages[0]! };
  assert.deepEqual(await changeSettings(world, jonas, deskId, { part: 'languages', typed, seen: null }), {
    saved: true,
  });
}

const only = (texts: Partial<InEachLanguage>): InEachLanguage => ({ ...noText, ...texts });
const french = only({ fr: 'Rien que du français.' });

const article = { articleId: null, deskId, seen: null };
const inFrench = { ...noTexts, fr: { title: 'Vider le cache', body: 'Videz le cache du navigateur.' } };

const incident = { siteNumber: null, fromAt: '2026-11-24T08:05:00Z', untilAt: null, titles: french, texts: french };

const form: FormDefinition = {
  kind: 'question',
  sections: [
    {
      id: 'what',
      title: french,
      questions: [
        {
          ...{ id: 'summary', type: 'summary', label: french, why: french, example: noText, required: true },
          ...{ completes: false, condition: null, charactersMax: null, choices: [] },
        },
        {
          ...{ id: 'where', type: 'choice', label: french, why: noText, example: noText, required: false },
          ...{ completes: false, condition: null, charactersMax: null },
          choices: [
            { id: 'here', label: french },
            { id: 'there', label: french },
          ],
        },
      ],
    },
  ],
};

async function publishForm(definition: FormDefinition) {
  const place = { deskId, key: definition.kind };
  return publishDefinition(world, jonas, { ...place, seen: (await readForm(db, place)).seen }, definition);
}

const macro = { id: null, seen: null, names: french, texts: french, tab: null, acts: [], reasons: noText };
const dayOff = { date: '2027-05-07', reason: french };
const yearly = { kind: 'fixed', weekday: '', day: '14', month: '9', offset: '', from: '', until: '', reason: french };
const closed = { from: '2027-06-01', until: '', hours: '', of: ['desk'], reason: french };

/** Everything that administrators write in several languages, each in French alone. */
const writings: Record<string, () => Promise<object>> = {
  article: () => publishArticle(world, nadia, { ...article, texts: inFrench }),
  announcement: () => announce(world, nadia, deskId, incident),
  form: () => publishForm(form),
  macro: () => saveMacro(world, jonas, deskId, macro),
  'paragraph of a letter': () =>
    changeOwnWords(world, jonas, deskId, { letter: 'reminder', written: french, seen: null }),
  'text of a letter': async () => {
    const { subject, text } = savedTemplate(await asWritten(), 'answer');
    const written = { subject: only({ fr: subject.fr }), text: only({ fr: `${text.fr}\n\nÀ bientôt` }) };
    return changeTemplate(world, jonas, deskId, { text: 'answer', written, seen: null });
  },
  'day off': () => addDayOff(world, jonas, deskId, dayOff),
  'yearly day off': () => addYearlyDay(world, jonas, deskId, yearly),
  'special hours': () => addException(world, jonas, deskId, closed),
  name: () => changeSettings(world, jonas, deskId, { part: 'names', typed: { 'name-fr': 'Accueil' }, seen: null }),
  audience: () =>
    changeSettings(world, jonas, deskId, { part: 'audience', typed: { 'audience-fr': 'Pour tous.' }, seen: null }),
};

for (const [name, write] of Object.entries(writings))
  test(`R27: the ${name} of a desk in four languages is refused in French alone`, async () => {
    assert.ok('refused' in (await write()));
  });

for (const [name, write] of Object.entries(writings))
  test(`R27: the ${name} of a desk that serves in French is complete in French`, async () => {
    await serveIn('fr');
    const done = await write();
    assert.ok(!('refused' in done), JSON.stringify(done));
  });

test('R27: the language of the desk is still needed', async () => {
  await serveIn('de');
  for (const [name, write] of Object.entries(writings)) assert.ok('refused' in (await write()), name);
});

test('a reader in a language that was added later gets each text in the first language of the desk', async () => {
  await serveIn('fr', 'nl');
  const { articles } = await newestArticles(db, { deskId, language: 'nl', order: ['fr', 'nl'], limit: 1, offset: 0 });
  assert.deepEqual([articles[0]?.title, articles[0]?.language], ['Vider le cache', 'fr']);
  const read = await findPublishedArticle(db, articles[0]!.id, 'nl');
  assert.deepEqual([read?.text.title, read?.language, read?.written], ['Vider le cache', 'fr', ['fr']]);
  const spoken = await world.readDesk(db, deskId);
  const [known] = await listAnnouncements(db, deskId);
  const seen = announcementView(known!, 'nl', { ...spoken, now: world.clock.now() });
  assert.deepEqual([seen.title, seen.language], [french.fr, 'fr']);
  assert.deepEqual([spoken.names.nl, spoken.audience?.nl], ['Accueil', 'Pour tous.']);
});

test('a form that lacks one text in a language stands wholly in another one', async () => {
  await serveIn('fr', 'nl');
  const current = async () =>
    (await currentForms(db, deskId)).find(({ definition }) => definition.kind === 'question')!;
  const half = structuredClone(form);
  half.sections[0]!.title = only({ fr: 'Quoi', nl: 'Wat' });
  await serveIn('fr');
  assert.ok('version' in (await publishForm(half)));
  await serveIn('fr', 'nl');
  assert.deepEqual(languageOfForm(await current(), 'nl'), 'fr');
  assert.equal((await current()).definition.sections[0]?.title.nl, 'Quoi');
  assert.equal(languageOfForm(await current(), 'fr'), 'fr');
});

test('a text that is saved again loses the languages that the desk no longer has; an untouched one keeps them', async () => {
  await serveIn('fr', 'nl');
  const both = { typed: { 'name-fr': 'Accueil', 'name-nl': 'Onthaal' }, part: 'names' as const, seen: null };
  assert.deepEqual(await changeSettings(world, jonas, deskId, both), { saved: true });
  await serveIn('fr');
  await serveIn('fr', 'nl');
  assert.equal((await asWritten()).names.nl, 'Onthaal');
  await serveIn('fr');
  const renamed = { typed: { 'name-fr': 'Guichet' }, part: 'names' as const, seen: null };
  assert.deepEqual(await changeSettings(world, jonas, deskId, renamed), { saved: true });
  await serveIn('fr', 'nl');
  assert.deepEqual([(await asWritten()).names.nl, (await world.readDesk(db, deskId)).names.nl], ['', 'Guichet']);
});

test('R27: an organisation is named in the languages of all desks, and has that name in the others', async () => {
  const typed = (fields: Record<string, string>) => (field: string) => fields[field] ?? '';
  const lists = { languages: ['de'], domains: [] };
  const since = '2026-11-24T09:00:00Z';
  const named = readOrganisation(typed({ 'name-de': 'Denkmalamt' }), lists, { needed: ['de'], since });
  assert.deepEqual([named.problems, named.organisation.names.fr], [[], 'Denkmalamt']);
  const both = languagesOf([{ languages: ['de'] }, { languages: ['fr'] }]);
  const { problems } = readOrganisation(typed({ 'name-de': 'Denkmalamt' }), lists, { needed: both, since });
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['name-fr'],
  );
  assert.deepEqual(languagesOf([]), languages);
});

test('a file of organisations in one language is known by its column, and finds its rows again', async () => {
  assert.equal(kindOf(['name-de', 'languages']), 'organisations');
  const now = '2026-11-24T09:00:00Z';
  const cells = { 'name-de': 'Denkmalamt', languages: 'de' };
  const [added] = await planOrganisations([{ line: 2, cells }], [], { needed: ['de'], now });
  assert.ok(added?.outcome === 'added');
  const known = [{ ...added.act.organisation, id: 'x' }];
  assert.equal((await planOrganisations([{ line: 2, cells }], known, { needed: ['de'], now }))[0]?.outcome, 'same');
});

test('a file writes the texts of a desk in its languages alone, and again changes nothing', async () => {
  await serveIn('fr', 'nl', 'de', 'en');
  const shape = installationOf(z.string(), z.custom<Buffer>());
  const wanted = shape.parse({
    desks: {
      DTO: {
        settings: { languages: ['fr'], names: { fr: 'Accueil' }, audience: { fr: 'Pour tous.' } },
        calendar: { days: [{ date: '2027-05-10', reason: { fr: 'Fête' } }] },
        letters: { paragraphs: { answer: { fr: 'Merci.' } } },
        macros: [{ name: { fr: 'Merci' }, text: { fr: 'Merci beaucoup.' } }],
      },
    },
  });
  const apply = () => applyInstallation(world, jonas, wanted, { isPlan: false, language: 'en' });
  const first = await apply();
  assert.ok('changes' in first, JSON.stringify(first));
  const again = await apply();
  assert.ok('changes' in again && !again.changes.some(isChange), JSON.stringify(again));
  const { desks } = (await showInstallation(world)) as { desks: Record<string, { settings: { names: object } }> };
  assert.deepEqual(desks.DTO?.settings.names, { fr: 'Accueil' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishArticle } from '#desk/articles/articles.ts';
import { addDayOff } from '#desk/calendar/change-calendar.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { noTexts } from '#domain/articles/article.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { type Language, languages, noText } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { publishedForm } from '#test/published-form.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';
import { urls } from '#web/app/urls.ts';

const desk = await openWebDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const nadia = desk.actor('nadia');
const deskId = desk.cast.desks.wcms;
const reader = { 'user-agent': 'Mozilla/5.0' };
const administrator = { ...reader, cookie: `belfry=${await signedIn(world, jonas.personId)}` };

async function serveIn(...served: Language[]): Promise<void> {
  const now = typedPart(await findDesk(db, deskId), 'languages');
  const typed = { ...now, languages: served.join(','), first: served[0]! };
  const done = await changeSettings(world, jonas, deskId, { part: 'languages', typed, seen: null });
  assert.deepEqual(done, { saved: true });
}

await serveIn('fr');
const texts = { ...noTexts, fr: { title: 'Vider le cache', body: 'Videz le cache.' } };
const published = await publishArticle(world, nadia, { articleId: null, deskId, seen: null, texts });
assert.ok('articleId' in published);
const article = `articles/${published.articleId}/vider-le-cache`;

/** Public pages of a desk, without their language. */
const pages = [
  ...['', 'articles', article, 'announcements', 'complete-request', 'how-we-work', 'contact', 'contact/you'],
  ...['contact/urgent', 'directory', 'privacy', 'accessibility', 'desks/DTO'],
];

const addressOf = (language: Language, page: string) => `/${language}${page && `/${page}`}`;

for (const page of pages)
  test(`/de/${page.replace(published.articleId, '…')} of a desk without German says so, and leads to its languages`, async () => {
    await serveIn('fr', 'nl');
    const there = await desk.get(addressOf('fr', page), reader);
    assert.equal(there.status, 200);
    const html = await there.text();
    const ways = html.match(/<(?:a|link|button)[^>]*(?:hreflang|language_to)[^>]*>/gi) ?? [];
    const offered = ways.map((way) => /(?:hreflang|value)="(..)"/i.exec(way)?.[1]);
    assert.deepEqual(new Set(offered), new Set(['fr', 'nl']));
    const missing = await desk.get(addressOf('de', page), reader);
    assert.equal(missing.status, 404);
    const said = await missing.text();
    assert.match(said, /<html lang="de"/);
    assert.match(said, /<h1[^>]*>Diese Seite gibt es nicht auf Deutsch</);
    for (const language of ['fr', 'nl'] as const) assert.ok(said.includes(`href="${addressOf(language, page)}"`));
  });

test('a desk with one language offers no choice of languages', async () => {
  await serveIn('fr');
  for (const page of ['/fr', '/fr/contact/you']) {
    const html = await (await desk.get(page, reader)).text();
    assert.doesNotMatch(html, /aria-label="Langue"|name="language_to"/, page);
  }
});

test('the first page leads to a language that the desk has', async () => {
  await serveIn('fr', 'nl');
  const to = async (asked: string) => (await desk.get('/', { 'accept-language': asked })).headers.get('location');
  assert.deepEqual([await to('de'), await to('nl'), await to('fr')], ['/fr', '/nl', '/fr']);
});

test('an article that is not translated yet stands in its language, says so, and is marked for screen readers', async () => {
  await serveIn('fr', 'nl');
  const html = await (await desk.get(`/nl/${article}`, reader)).text();
  assert.match(html, /<article lang="fr"/);
  assert.match(html, /Deze tekst is nog niet vertaald: hij staat hier in het Frans\./);
  const list = await (await desk.get('/nl/articles', reader)).text();
  assert.match(list, /<a href="[^"]*" lang="fr">Vider le cache<\/a>/);
});

test('a form and a day off that are not translated yet are marked with their language', async () => {
  await serveIn('fr');
  const day = { date: '2027-05-10', reason: { ...noText, fr: 'Fête du service' } };
  assert.deepEqual(await addDayOff(world, jonas, deskId, day), { saved: true });
  await publishedForm(desk, deskId, 'room', { names: { ...noText, fr: 'Prêt de salle' } });
  await serveIn('fr', 'nl');
  const person = { name: 'Lou Petit', email: 'lou.petit@client.example', second_subject: '', intent: 'next' };
  const cookie = cookiesOf(await desk.post('/nl/contact/you', person));
  const forms = await (await desk.get(urls.contactKind('nl', 1), { ...reader, cookie })).text();
  assert.match(forms, /<span lang="fr">Prêt de salle<\/span>/);
  const work = await (await desk.get('/nl/how-we-work', reader)).text();
  assert.match(work, /<span lang="fr">Fête du service<\/span>/);
});

/** Pages of the administration on which texts are written in several languages. */
const editors = [
  ...['/admin/articles/new', '/admin/announcements/new', '/admin/forms/question/questions/summary', '/admin/look'],
  ...[
    '/admin/desks/DTO/audience',
    '/admin/desks/DTO/macros',
    '/admin/desks/DTO/checklists',
    '/admin/desks/DTO/templates',
    '/admin/desks/DTO/calendar',
    '/admin/desks/DTO/exceptions',
  ],
  ...['/admin/desks/DTO/calendar/yearly', '/admin/desks/DTO/letters/reminder', '/admin/desks/DTO/letter-texts/answer'],
  '/admin/forms/question/preview',
];

for (const page of editors)
  test(`${page} asks for the languages of the desk alone`, async () => {
    await serveIn('fr', 'nl');
    const answer = await desk.get(page, administrator);
    assert.equal(answer.status, 200);
    const html = await answer.text();
    const named = (language: Language) => new RegExp(`name="[^"]*-${language}"|[?&;]in=${language}"`).test(html);
    assert.deepEqual(languages.filter(named), ['fr', 'nl']);
  });

test('the texts that a new language lacks are listed where it is chosen, and wait on the first page', async () => {
  await serveIn('fr', 'nl');
  const list = await (await desk.get('/admin/desks/DTO/languages', administrator)).text();
  const row = new RegExp(
    `<a href="/admin/articles/${published.articleId}"[^>]*>[^<]*Vider le cache</a><span[^>]*>(.*?)</span>`,
  );
  assert.equal(row.exec(list)?.[1], 'Niederländisch');
  const home = async () => (await desk.get('/admin', administrator)).text();
  assert.match(await home(), /href="\/admin\/desks\/DTO\/languages"/);
  await serveIn('fr');
  assert.doesNotMatch(await (await desk.get('/admin/desks/DTO/languages', administrator)).text(), /id="gaps"/);
  assert.doesNotMatch(await home(), /href="\/admin\/desks\/DTO\/languages"/);
});

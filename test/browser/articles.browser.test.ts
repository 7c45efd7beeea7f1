import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fillArticles, readArticle } from '#demo/fill-articles.ts';
import { enter, openPage, openTab } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { letPass, overflow } from './public-desk.ts';

const whitePage = readArticle('white-page');
const desk = await openConsoleDesk({ filled: false });
await desk.world.transact((tx) => fillArticles(desk.world, tx, desk.cast.desks.wcms, desk.cast.people.nadia));

async function stranger(path: string, options = {}) {
  const opened = await openTab(desk.browser, {
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
    userAgent: 'Mozilla/5.0 (X11) Firefox/150',
    ...options,
  });
  await goTo(opened.page, desk.url + path);
  return opened;
}

async function write(page: Page, language: string, title: string, body: string): Promise<void> {
  await page.fill(`[name=title-${language}]`, title);
  await page.fill(`[name=body-${language}]`, body);
}

test('an agent writes an article, and a stranger finds it without accents', async () => {
  const agent = await desk.signIn('tom', { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const { page } = agent;
  await goTo(page, `${desk.url}/admin/articles`);
  await page.click('a[href^="/admin/articles/new"]');
  await write(page, 'fr', 'Télécharger les réponses d’un sondage', '## Étapes\n\n1. Ouvrez **Sondages**.');

  // R27: missing texts are named, and what was typed stays.
  await page.click('button[value=publish].button-main');
  await awake(page);
  assert.equal(await page.locator('[role=alert] li').count(), 6);
  assert.equal(await page.inputValue('[name=title-fr]'), 'Télécharger les réponses d’un sondage');

  await page.click('button[value=save]');
  await cameTo(page, /done=saved/);
  await write(page, 'nl', 'De antwoorden van een peiling downloaden', '1. Open **Peilingen**.');
  await write(page, 'de', 'Die Antworten einer Umfrage herunterladen', '1. Öffnen Sie **Umfragen**.');
  await write(page, 'en', 'Download the answers of a poll', '1. Open **Polls**. <script>alert(1)</script>');
  await page.locator('main form button[value=preview]:visible').last().click();
  assert.equal(await page.locator('[lang=fr] h2').textContent(), 'Étapes');
  assert.match((await page.locator('main [lang=en] ol').textContent()) ?? '', /<script>alert\(1\)<\/script>/);
  await page.click('button[value=publish].button-main');
  await cameTo(page, /done=published/);
  await agent.close();

  const reader = await stranger('/fr/articles');
  await reader.page.fill('[name=q]', 'telecharger reponse');
  await reader.page.click('search button');
  await reader.page.click('main h3 a');
  assert.equal(await reader.page.locator('h1').textContent(), 'Télécharger les réponses d’un sondage');
  await reader.page.click('header a[lang=en]');
  assert.equal(await reader.page.locator('h1').textContent(), 'Download the answers of a poll');
  assert.match(reader.page.url(), /\/en\/articles\/[^/]+\/download-the-answers-of-a-poll$/);
  await reader.close();
});

test('an article is written in the editor beside another language, and what was not changed stays as it was', async () => {
  const { page, complaints, close } = await desk.signIn('nadia', { viewport: { width: 1440, height: 900 } });
  const [whole, table] = await Promise.all(
    [whitePage.fr.title, readArticle('broken-links').fr.title].map((title) =>
      desk.db.selectFrom('articleTexts').select('articleId as id').where('title', '=', title).executeTakeFirstOrThrow(),
    ),
  );
  const { id } = whole!;
  await goTo(page, `${desk.url}/admin/articles/${id}`);
  const editor = page.locator('main [contenteditable=true]');
  await editor.getByRole('heading', { name: 'Dans votre navigateur' }).waitFor();
  assert.equal(await page.inputValue('[name=body-fr]'), whitePage.fr.body);

  // Changed and changed back.
  await editor.press('Control+End');
  await page.keyboard.type('x');
  assert.equal(await page.inputValue('[name=body-fr]'), `${whitePage.fr.body}x`);
  await page.keyboard.press('Backspace');
  assert.equal(await page.inputValue('[name=body-fr]'), whitePage.fr.body);

  // German beside French, which is the reader's language.
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('region', { name: 'À côté, pour traduire' }).getByText('Dans votre navigateur').waitFor();
  await editor.getByRole('heading', { name: 'Im Editor' }).waitFor();
  await editor.press('Control+End');
  // The editor hears of a moved caret with the next frame, and splits the line at the one that it knows.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ein Punkt mit ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Nachdruck');
  await page.click('button[value=change]');
  await cameTo(page, /shown=de/);
  const saved = await desk.db
    .selectFrom('articleTexts')
    .select(['language', 'body'])
    .where('articleId', '=', id)
    .execute();
  const bodies = Object.fromEntries(saved.map(({ language, body }) => [language, body]));
  assert.deepEqual(bodies, {
    fr: whitePage.fr.body,
    nl: whitePage.nl.body,
    de: `${whitePage.de.body}\n\n- ein Punkt mit **Nachdruck**`,
    en: whitePage.en.body,
  });

  // A table stays in the plain field, which says why.
  await goTo(page, `${desk.url}/admin/articles/${table!.id}`);
  await page.getByText(/que l’éditeur ne montre pas, comme un tableau/).waitFor();
  assert.ok(await page.locator('textarea[name=body-fr]').isVisible());
  assert.equal(await editor.count(), 0);

  // An error leads to its language.
  assert.deepEqual(complaints, []);
  await goTo(page, `${desk.url}/admin/articles/new`);
  await page.fill('[name=title-fr]', 'Un titre');
  await page.click('button[value=publish].button-main');
  await page.getByRole('link', { name: /Écrivez le titre en allemand/ }).click();
  await page.locator('[name=title-de]:focus').waitFor();
  await close();
});

test('saving over a colleague’s change shows both versions and loses neither', async () => {
  const tom = await desk.signIn('tom', { javaScriptEnabled: false });
  const sofie = await desk.signIn('sofie', { javaScriptEnabled: false });
  await goTo(tom.page, `${desk.url}/admin/articles`);
  await tom.page.click('main tbody tr:first-child a');
  await awake(tom.page);
  await goTo(sofie.page, tom.page.url());
  await sofie.page.fill('[name=title-de]', 'Sofies Titel');
  await sofie.page.click('button[value=save]');
  await cameTo(sofie.page, /done=saved/);
  await tom.page.fill('[name=title-de]', 'Toms Titel');
  await tom.page.click('button[value=save]');
  assert.match((await tom.page.locator('[role=alert]').textContent()) ?? '', /Sofie Maes/);
  assert.match(await tom.page.inputValue('[name=theirs-de]'), /Sofies Titel/);
  assert.equal(await tom.page.inputValue('[name=title-de]'), 'Toms Titel');
  await tom.page.click('button[value=save]');
  await cameTo(tom.page, /done=saved/);
  assert.equal(await tom.page.inputValue('[name=title-de]'), 'Toms Titel');
  await Promise.all([tom.close(), sofie.close()]);
});

async function countsOfWhitePage(): Promise<{ read: number; solved: number }> {
  const { rows } = await desk.db
    .selectFrom('articleDays')
    .innerJoin('articleTexts', 'articleTexts.articleId', 'articleDays.articleId')
    .select(({ fn }) => [fn.sum<number>('read').as('read'), fn.sum<number>('solved').as('solved')])
    .where('articleTexts.title', '=', whitePage.nl.title)
    .execute()
    .then((found) => ({ rows: found }));
  return { read: Number(rows[0]?.read), solved: Number(rows[0]?.solved) };
}

test('a reader counts, a robot does not, and “this solved it” counts once', async () => {
  const before = await countsOfWhitePage();
  const reader = await stranger('/nl/articles?q=witte+pagina');
  await reader.page.click('main h3 a');
  await awake(reader.page);
  const address = reader.page.url();
  await fetch(address, { headers: { 'User-Agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } });
  assert.deepEqual(await countsOfWhitePage(), { ...before, read: before.read + 1 });

  letPass(5_000);
  await reader.page.click('main form button');
  assert.match((await reader.page.locator('[role=status]').textContent()) ?? '', /Bedankt/);
  await reader.page.goBack();
  await reader.page.click('main form button');
  const after = await countsOfWhitePage();
  assert.equal(after.solved, before.solved + 1);
  await reader.close();
});

test('only staff reach the pages for managing articles, and another desk’s do not exist', async () => {
  const out = await fetch(`${desk.url}/admin/articles`, { redirect: 'manual' });
  assert.deepEqual([out.status, out.headers.get('location')], [302, '/sign-in?next=%2Fadmin%2Farticles']);
  const claire = await openPage(desk.browser, { javaScriptEnabled: false });
  await enter(claire.page, desk, desk.cast.people.claire);
  for (const path of ['/admin/articles', '/admin/articles/new', '/admin/articles/0'])
    assert.equal((await goTo(claire.page, desk.url + path))?.status(), 404, path);
  await claire.close();

  const tom = await desk.signIn('tom', { javaScriptEnabled: false });
  assert.equal((await goTo(tom.page, `${desk.url}/admin/articles?desk=ARC`))?.status(), 404);
  assert.equal((await goTo(tom.page, `${desk.url}/admin/articles/new?desk=ARC`))?.status(), 404);
  await tom.close();
  for (const who of ['jonas', 'sofie'] as const) {
    const staff = await desk.signIn(who, { javaScriptEnabled: false });
    assert.equal((await goTo(staff.page, `${desk.url}/admin/articles`))?.status(), 200, who);
    await staff.close();
  }
});

test('suggestions are few, short, published, in the reader’s language, and cached for a minute', async () => {
  const ask = (path: string) => fetch(`${desk.url}${path}`);
  const answer = await ask('/nl/articles/suggest?desk=DTO&q=homepage+toont+een+witte+pagina');
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
  const { items } = (await answer.json()) as { items: { href: string; label: string; detail: string }[] };
  assert.equal(items[0]?.label, whitePage.nl.title);
  assert.ok(items.length <= 3 && items.every(({ href }) => href.startsWith('/nl/articles/')));
  for (const q of ['wi', '', '%25%25%25', 'zzzzqqqq'])
    assert.deepEqual(await (await ask(`/nl/articles/suggest?desk=DTO&q=${q}`)).json(), { items: [] }, q);
  assert.deepEqual(await (await ask(`/nl/articles/suggest?q=${'pagina+'.repeat(2000)}`)).json().then(Object.keys), [
    'items',
  ]);
  assert.equal((await ask('/nl/articles/suggest?desk=NONE&q=pagina')).status, 404);
});

test('an unknown or withdrawn article has no page', async () => {
  for (const path of [
    '/fr/articles?page=99',
    '/fr/articles/0199',
    '/fr/articles/00000000-0000-7000-8000-000000000000/x',
    '/xx/articles',
  ])
    assert.equal((await fetch(desk.url + path)).status, 404, path);
});

test('an article with publishing errors has no axe violation and fits', async () => {
  for (const width of [390, 1440]) {
    const jonas = await desk.atConsole('jonas', { javaScriptEnabled: false, viewport: { width, height: 900 } });
    const scripts = await openPage(desk.browser, {
      viewport: { width, height: 900 },
      storageState: await jonas.page.context().storageState(),
    });
    await goTo(scripts.page, `${desk.url}/admin/articles`);
    await scripts.page.click('main tbody tr:first-child a');
    await scripts.page.click('main button[value=publish].button-main');
    await scripts.page.getByRole('alert').first().waitFor();
    assert.deepEqual(await violations(scripts.page), [], `errors ${width}`);
    await scripts.page.locator('main form button[value=preview]').last().click();
    await awake(scripts.page);
    assert.deepEqual(await violations(scripts.page), [], `preview ${width}`);
    assert.equal(await overflow(scripts.page), 0, `preview ${width}`);
    await Promise.all([scripts.close(), jonas.close()]);
  }
});

test('no page logged an error', () => assert.deepEqual(desk.reported, []));

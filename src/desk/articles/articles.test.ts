import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRead, countSolved } from '#desk/articles/count-article.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import { type ArticleTexts, noTexts } from '#domain/articles/article.ts';
import { languages } from '#domain/language.ts';
import { type FoundArticle, newestArticles, searchArticles } from '#store/articles/article-search.ts';
import { findManagedArticle, findPublishedArticle, listManagedArticles } from '#store/articles/articles.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { discardArticle, publishArticle, withdrawArticle, writeArticle } from './articles.ts';

const desk = await openTestDesk();
const deskId = desk.cast.desks.wcms;
const nadia = desk.actor('nadia');
const sofie = desk.actor('sofie');

const whitePage: ArticleTexts = {
  fr: {
    title: 'Page blanche après une mise à jour : vider le cache',
    body: 'Le navigateur garde l’ancienne page en mémoire.',
  },
  nl: {
    title: 'Witte pagina na een update: de cache leegmaken',
    body: 'De browser bewaart de oude pagina in zijn geheugen.',
  },
  de: {
    title: 'Weiße Seite nach einer Aktualisierung: den Cache leeren',
    body: 'Der Browser behält die alte Seite im Speicher.',
  },
  en: {
    title: 'White page after an update: empty the cache',
    body: 'The browser keeps the old page in its memory. So does a menu.',
  },
};
const menu: ArticleTexts = {
  fr: {
    title: 'Une page n’apparaît pas dans le menu',
    body: 'Cochez « Afficher dans le menu », puis republiez les bibliothèques.',
  },
  nl: { title: 'Een pagina verschijnt niet in het menu', body: 'Vink “Tonen in het menu” aan.' },
  de: { title: 'Eine Seite erscheint nicht im Menü', body: 'Haken Sie „Im Menü zeigen“ an.' },
  en: { title: 'A page does not appear in the menu', body: 'Tick “Show in the menu”.' },
};

function order(texts: ArticleTexts, articleId: string | null = null, seen: string | null = null) {
  return { articleId, deskId, seen, texts };
}

async function publish(texts: ArticleTexts): Promise<string> {
  const done = await publishArticle(desk.world, nadia, order(texts));
  assert.ok('articleId' in done, JSON.stringify(done));
  return done.articleId;
}

const whitePageId = await publish(whitePage);
const menuId = await publish(menu);

async function found(language: 'fr' | 'nl' | 'de' | 'en', text: string): Promise<string[]> {
  const { articles } = await searchArticles(desk.db, { deskId, language, text, limit: 20 });
  return articles.map(({ id }: FoundArticle) => (id === whitePageId ? 'white page' : id === menuId ? 'menu' : 'other'));
}

test('R27: a draft may be incomplete; publishing names the missing languages', async () => {
  const gaps = { ...whitePage, de: noTexts.de, en: { title: 'Only a title', body: '' } };
  const draft = await writeArticle(desk.world, nadia, order(gaps));
  assert.ok('articleId' in draft);
  const published = await publishArticle(desk.world, nadia, order(gaps, draft.articleId, seenOf(versionFields(draft))));
  assert.deepEqual(published, { refused: 'incomplete', languages: ['de', 'en'] });
});

test('a published article changes in all four languages or not at all', async () => {
  const id = await publish(menu);
  const changed = await writeArticle(desk.world, nadia, order({ ...menu, nl: noTexts.nl }, id));
  assert.deepEqual(changed, { refused: 'incomplete', languages: ['nl'] });
  assert.equal((await findPublishedArticle(desk.db, id, 'nl'))?.text.title, menu.nl.title);
  await withdrawArticle(desk.world, nadia, id);
  await discardArticle(desk.world, nadia, id);
});

test('saving over a colleague’s change shows that change', async () => {
  const draft = await writeArticle(desk.world, nadia, order(whitePage));
  assert.ok('articleId' in draft);
  const theirs = await writeArticle(desk.world, sofie, order(menu, draft.articleId, seenOf(versionFields(draft))));
  assert.ok('version' in theirs);
  const mine = await writeArticle(desk.world, nadia, order(whitePage, draft.articleId, seenOf(versionFields(draft))));
  assert.ok('refused' in mine && mine.refused === 'changedMeanwhile');
  assert.equal(mine.article.changedBy, 'Sofie Maes');
  assert.equal(mine.article.texts.fr.title, menu.fr.title);
  const again = await writeArticle(desk.world, nadia, order(whitePage, draft.articleId, seenOf(mine.now)));
  assert.ok('version' in again);
});

test('a withdrawn article becomes a draft that the public cannot find', async () => {
  const id = await publish(menu);
  await withdrawArticle(desk.world, nadia, id);
  assert.equal(await findPublishedArticle(desk.db, id, 'fr'), undefined);
  assert.equal((await findManagedArticle(desk.db, nadia, id))?.state, 'draft');
  assert.deepEqual(await found('fr', 'menu'), ['menu']);
});

test('only a draft can be deleted', async () => {
  assert.deepEqual(await discardArticle(desk.world, nadia, whitePageId), { refused: 'published' });
});

test('a person who does not manage this desk’s articles can neither read nor change them', async () => {
  const claire = desk.actor('claire');
  assert.equal(await findManagedArticle(desk.db, claire, whitePageId), undefined);
  assert.deepEqual(await writeArticle(desk.world, claire, order(menu, whitePageId)), { refused: 'missing' });
  assert.deepEqual(await publishArticle(desk.world, claire, order(menu)), { refused: 'missing' });
  assert.deepEqual(await withdrawArticle(desk.world, claire, whitePageId), { refused: 'missing' });
  const archives = { ...order(menu), deskId: desk.cast.desks.archives };
  assert.deepEqual(await writeArticle(desk.world, sofie, archives), { refused: 'missing' });
});

test('search ignores accents and endings', async () => {
  assert.deepEqual(await found('fr', 'pages blanches apres mises a jour'), ['white page']);
  assert.deepEqual(await found('fr', 'APPARAÎTRE menus'), ['menu']);
  assert.deepEqual(await found('fr', 'bibliotheque'), ['menu']);
  assert.deepEqual(await found('de', 'weisse seiten'), ['white page']);
  assert.deepEqual(await found('de', 'menu'), ['menu']);
});

test('search is in one language', async () => {
  assert.deepEqual(await found('nl', 'blanche'), []);
  assert.deepEqual(await found('en', 'witte'), []);
});

test('the last word may be incomplete', async () => {
  assert.deepEqual(await found('nl', 'witte pag'), ['white page']);
  assert.deepEqual(await found('en', 'brow'), ['white page']);
});

test('an article with the word in its title comes before one with it in the body', async () => {
  assert.deepEqual(await found('en', 'menu'), ['menu', 'white page']);
});

test('a whole sentence finds the article that shares most words', async () => {
  const { articles, by } = await searchArticles(desk.db, {
    deskId,
    language: 'nl',
    text: 'Homepage toont al een uur een witte pagina',
    limit: 3,
  });
  assert.equal(by, 'some');
  assert.deepEqual(
    articles.map(({ id }) => id),
    [whitePageId],
  );
});

test('a typing error is tolerated in titles', async () => {
  assert.deepEqual(await found('nl', 'chace legmaken'), ['white page']);
  assert.deepEqual(await found('en', 'apdate'), ['white page']);
});

test('input without words finds nothing and causes no error', async () => {
  for (const text of ['', '   ', '%', "'); drop table articles; --", '& | ! :*', '(((', '\u0000', 'le la les', '😀'])
    assert.deepEqual((await found('fr', text)).includes('other'), false, text);
});

test('drafts and other desks are never found', async () => {
  await writeArticle(desk.world, nadia, order({ ...menu, en: { title: 'Kangaroo', body: 'A draft.' } }));
  assert.deepEqual(await found('en', 'kangaroo'), []);
  const archives = desk.cast.desks.archives;
  assert.deepEqual(
    (await searchArticles(desk.db, { deskId: archives, language: 'fr', text: 'page', limit: 9 })).articles,
    [],
  );
  assert.equal(
    (await newestArticles(desk.db, { deskId, language: 'fr', order: languages, limit: 1, offset: 0 })).total,
    2,
  );
});

test('readings and solved questions are counted per day and shown for recent days only', async () => {
  const article = { id: menuId, deskId };
  desk.at('2026-08-01T09:00:00Z');
  await countRead(desk.world, article);
  desk.at('2026-11-24T09:00:00Z');
  await countRead(desk.world, article);
  await countRead(desk.world, article);
  await countSolved(desk.world, article, { visit: 'a', clientAddress: '192.0.2.1' });
  const { articles } = await listManagedArticles(desk.db, nadia, {
    deskId,
    since: '2026-08-26',
    page: 0,
    perPage: 100,
  });
  const { read, solved } = articles.find(({ id }) => id === menuId)!;
  assert.deepEqual({ read, solved }, { read: 2, solved: 1 });
});

test('one page counts a solved question once, and one network twenty times a day', async () => {
  const article = { id: whitePageId, deskId };
  const say = (visit: string, clientAddress: string) => countSolved(desk.world, article, { visit, clientAddress });
  assert.equal(await say('page 1', '198.51.100.7'), true);
  assert.equal(await say('page 1', '203.0.113.9'), false);
  const many = await Promise.all(Array.from({ length: 30 }, (_, place) => say(`robot ${place}`, '192.0.2.66')));
  assert.equal(many.filter(Boolean).length, 20);
});

test('a draft that a browser sends twice at once meets its own change, which is no conflict', async () => {
  const draft = await writeArticle(desk.world, nadia, order(menu));
  assert.ok('articleId' in draft);
  const seen = seenOf(versionFields(draft));
  const changed = { ...menu, fr: { ...menu.fr, title: 'Une page manque dans le menu' } };
  const sent = [1, 2].map(() => writeArticle(desk.world, nadia, order(changed, draft.articleId, seen)));
  const [one, other] = await Promise.all(sent);
  assert.deepEqual([one, other], [one, one]);
  assert.ok('articleId' in one!);
});

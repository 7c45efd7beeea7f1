import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { newestArticles, searchArticles } from '#store/articles/article-search.ts';
import { findDeskArticles } from '#store/articles/desk-articles.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const deskId = desk.cast.desks.wcms;
const client = new pg.Client({ connectionString: desk.url });
await client.connect();

const articles = 4_000;

/** A desk with years of articles: a hundred words each, from a vocabulary of some thousands. */
async function grow(): Promise<void> {
  await client.query(
    `with made as (
       insert into articles (id, desk_id, state, created_at, changed_at, published_at)
       select gen_random_uuid(), $1, case when n % 10 = 0 then 'draft' else 'published' end, now(), now(), now() - n * interval '1 hour'
       from generate_series(1, $2::integer) as n returning id),
     numbered as (select id, row_number() over () as n from made)
     insert into article_texts (article_id, desk_id, language, title, body, search, plain_title)
     select id, $1, language, title || ' nummer' || n, body || ' stuk' || n,
       setweight(to_tsvector(configuration, title || ' nummer' || n), 'A') ||
         setweight(to_tsvector(configuration, body || ' stuk' || n), 'D'), title
     from numbered,
       unnest(array['fr', 'nl', 'de', 'en'], array['belfry_fr', 'belfry_nl', 'belfry_de', 'belfry_en']::regconfig[]) as own(language, configuration),
       lateral (select string_agg('woord' || (random() * 3000)::integer, ' ') as title
         from generate_series(1, 5) where id is not null) as titles,
       lateral (select string_agg('term' || (random() * 3000)::integer, ' ') as body
         from generate_series(1, 100) where id is not null) as bodies`,
    [deskId, articles],
  );
  await client.query('analyze articles, article_texts');
}

/** Text rows read by sequential scan. */
async function textsReadWhole(): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(desk.db);
  await sql`select 1`.execute(desk.db);
  const { rows } = await client.query<{ read: number }>(
    `select seq_tup_read::integer as read from pg_stat_user_tables where relname = 'article_texts'`,
  );
  return rows[0]?.read ?? 0;
}

test('a search among thousands of articles uses the word index', async (t) => {
  await grow();
  const before = await textsReadWhole();
  const since = performance.now();
  const found = await searchArticles(desk.db, { deskId, language: 'nl', text: 'nummer77 stuk77', limit: 20 });
  const several = await searchArticles(desk.db, {
    deskId,
    language: 'nl',
    text: 'waar vind ik nummer77 met stuk77 terug',
    limit: 3,
  });
  t.diagnostic(
    `two searches: ${Math.round(performance.now() - since)} ms, ${found.articles.length} and ${several.articles.length} found`,
  );
  assert.deepEqual([found.by, several.by], ['all', 'some']);
  assert.equal(await textsReadWhole(), before);
});

test('a typing error is found among thousands of titles', async (t) => {
  const since = performance.now();
  const { by } = await searchArticles(desk.db, { deskId, language: 'nl', text: 'wordo1234', limit: 3 });
  t.diagnostic(`${Math.round(performance.now() - since)} ms`);
  assert.equal(by, 'slip');
});

test('the list shows the newest first, page by page', async (t) => {
  const since = performance.now();
  const { articles: page, total } = await newestArticles(desk.db, {
    deskId,
    language: 'nl',
    order: ['nl'],
    limit: 20,
    offset: 20,
  });
  t.diagnostic(`${Math.round(performance.now() - since)} ms`);
  assert.deepEqual([page.length, total], [20, articles * 0.9]);
});

test('agents find drafts by the words of a title in any language, and nobody else does', async (t) => {
  const draft = await desk.db
    .selectFrom('articleTexts')
    .innerJoin('articles', 'articles.id', 'articleTexts.articleId')
    .select(['articles.id', 'plainTitle'])
    .where('state', '=', 'draft')
    .where('language', '=', 'fr')
    .executeTakeFirstOrThrow();
  const search = { deskId, language: 'de', text: draft.plainTitle, limit: 6 } as const;
  const since = performance.now();
  const found = await findDeskArticles(desk.db, desk.actor('nadia'), search);
  t.diagnostic(`${Math.round(performance.now() - since)} ms`);
  const own = found.find(({ id }) => id === draft.id);
  assert.deepEqual([own?.state, own?.language], ['draft', 'de']);
  for (const who of ['claire', 'hugo'] as const)
    assert.deepEqual(await findDeskArticles(desk.db, desk.actor(who), search), [], who);
});

test('the connection of this test ends before its database', () => client.end());

import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import {
  type ArticleState,
  type ArticleText,
  type ArticleTexts,
  isWritten,
  noTexts,
  shownLanguage,
} from '#domain/articles/article.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { isId } from '#store/database/ids.ts';
import { rowsOf } from '#store/database/rows.ts';
import { languagesOfDesk } from '#store/desks/desk-languages.ts';

export interface Article {
  id: string;
  deskId: string;
  state: ArticleState;
  /** Increases with each change. */
  version: number;
  changedAt: Instant;
  /** Name of the person who last changed it; null for demonstration articles. */
  changedBy: string | null;
  texts: ArticleTexts;
}

export interface ListedArticle {
  id: string;
  state: ArticleState;
  changedAt: Instant;
  titles: InEachLanguage;
  /** Languages with a title and a body. */
  written: Language[];
  read: number;
  solved: number;
}

/** An article with its texts, for its editors; undefined for anyone else. */
export async function findManagedArticle(handle: Handle, actor: Actor, id: string): Promise<Article | undefined> {
  const article = await findArticle(handle, id);
  return article && hasDutyAt(actor, 'articles', article.deskId) ? article : undefined;
}

/** The same article, locked for a change until the transaction ends. */
export async function lockManagedArticle(trx: Trx, actor: Actor, id: string): Promise<Article | undefined> {
  if (!isId(id)) return undefined;
  await trx.selectFrom('articles').select('id').where('id', '=', id).forUpdate().execute();
  return findManagedArticle(trx, actor, id);
}

/** A desk's articles for its editors, drafts first and then the newest, `perPage` from `page` (0 is the first). */
export async function listManagedArticles(
  handle: Handle,
  actor: Actor,
  { deskId, since, page, perPage }: { deskId: string; since: string; page: number; perPage: number },
): Promise<{ articles: ListedArticle[]; total: number }> {
  if (!hasDutyAt(actor, 'articles', deskId)) return { articles: [], total: 0 };
  const rows = await handle
    .selectFrom('articles')
    .select(['id', 'state', 'changedAt'])
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('deskId', '=', deskId)
    .orderBy('state')
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .limit(perPage)
    .offset(page * perPage)
    .execute();
  const ids = rows.map(({ id }) => id);
  const texts = await textsOf(handle, ids);
  const counts = await countsOf(handle, ids, since);
  const articles = rows.map(({ total: _, ...row }): ListedArticle => {
    const own = texts.get(row.id) ?? noTexts;
    return {
      ...row,
      titles: titlesOf(own),
      written: languages.filter((each) => isWritten(own[each])),
      ...counts(row.id),
    };
  });
  return { articles, total: rows[0]?.total ?? 0 };
}

export interface PublishedArticle {
  id: string;
  deskId: string;
  changedAt: Instant;
  text: ArticleText;
  /** The language of the text: the asked one, or another if the article does not exist in it. */
  language: Language;
  /** The languages in which it exists. */
  written: Language[];
}

/** A published article in one language, else in the first of its desk's that is written, for everyone. */
export async function findPublishedArticle(
  handle: Handle,
  id: string,
  language: Language,
): Promise<PublishedArticle | undefined> {
  const article = await findArticle(handle, id);
  if (article?.state !== 'published') return undefined;
  const { deskId, changedAt, texts } = article;
  const shown = shownLanguage(texts, language, await languagesOfDesk(handle, deskId));
  const written = languages.filter((each) => isWritten(texts[each]));
  return { id, deskId, changedAt, text: texts[shown], language: shown, written };
}

/** Saves a new article or a new version, with its texts and their search index. Returns the version. */
export async function saveArticle(
  trx: Trx,
  {
    id,
    deskId,
    state,
    texts,
    at,
    by,
  }: Omit<Article, 'version' | 'changedAt' | 'changedBy'> & { at: Instant; by: string | null },
): Promise<number> {
  const publishedAt = state === 'published' ? at : null;
  const { version } = await trx
    .insertInto('articles')
    .values({ id, deskId, state, createdAt: at, changedAt: at, changedBy: by, publishedAt })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        state,
        changedAt: at,
        changedBy: by,
        version: sql<number>`articles.version + 1`,
        // Keep the first publication date: a republished article is not news.
        publishedAt: sql<Instant | null>`coalesce(articles.published_at, excluded.published_at)`,
      }),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  for (const language of languages) await saveText(trx, id, deskId, language, texts[language]);
  return version;
}

/** Withdraws a published article, or publishes a draft unchanged. */
export async function setArticleState(
  trx: Trx,
  id: string,
  { state, at, by }: { state: ArticleState; at: Instant; by: string | null },
): Promise<void> {
  await trx
    .updateTable('articles')
    .set({ state, changedAt: at, changedBy: by, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Deletes an article with its texts and its statistics. */
export async function deleteArticle(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('articles').where('id', '=', id).execute();
}

/** Adds to the statistics of one day (`2026-11-24`, in the desk's time zone). Does nothing if the article was deleted. */
export async function addToDay(
  trx: Trx,
  { articleId, day, read = 0, solved = 0 }: { articleId: string; day: string; read?: number; solved?: number },
): Promise<void> {
  await sql`
    insert into article_days (article_id, desk_id, day, read, solved)
    select id, desk_id, ${day}::date, ${read}::integer, ${solved}::integer from articles where id = ${articleId}
    on conflict (article_id, day) do update set
      read = article_days.read + excluded.read, solved = article_days.solved + excluded.solved`.execute(trx);
}

async function findArticle(handle: Handle, id: string): Promise<Article | undefined> {
  if (!isId(id)) return undefined;
  const row = await handle
    .selectFrom('articles')
    .leftJoin('people', 'people.id', 'articles.changedBy')
    .select(['articles.id', 'articles.deskId', 'articles.state', 'articles.version', 'articles.changedAt'])
    .select('people.name as changedBy')
    .where('articles.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, texts: (await textsOf(handle, [id])).get(id) ?? noTexts };
}

/** The texts of articles, by id. */
export async function textsOf(handle: Handle, ids: string[]): Promise<Map<string, ArticleTexts>> {
  const found = new Map<string, ArticleTexts>();
  if (ids.length === 0) return found;
  const rows = await handle
    .selectFrom('articleTexts')
    .select(['articleId', 'language', 'title', 'body'])
    .where('articleId', 'in', ids)
    .execute();
  for (const { articleId, language, title, body } of rows)
    found.set(articleId, { ...(found.get(articleId) ?? noTexts), [language]: { title, body } });
  return found;
}

/** The texts of a desk's published articles that are not written in each of some languages, by id. */
export async function untranslatedArticles(
  handle: Handle,
  deskId: string,
  needed: readonly Language[],
): Promise<Map<string, ArticleTexts>> {
  const rows = await rowsOf<{ id: string }>(handle)`
    select id from articles where desk_id = ${deskId} and state = 'published'
      and (select count(*) from article_texts where article_id = articles.id
        and language = any(${[...needed]}::text[]) and title <> '' and body <> '') < ${needed.length}
    order by changed_at desc, id`;
  return textsOf(
    handle,
    rows.map(({ id }) => id),
  );
}

/** The states of articles, by id. */
export async function statesOf(handle: Handle, ids: string[]): Promise<Map<string, ArticleState>> {
  if (ids.length === 0) return new Map();
  const rows = await handle.selectFrom('articles').select(['id', 'state']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
}

async function countsOf(handle: Handle, ids: string[], since: string) {
  const rows =
    ids.length === 0
      ? []
      : await handle
          .selectFrom('articleDays')
          .select('articleId')
          .select(({ fn }) => [fn.sum<number>('read').as('read'), fn.sum<number>('solved').as('solved')])
          .where('articleId', 'in', ids)
          .where('day', '>=', since)
          .groupBy('articleId')
          .execute();
  const counts = new Map(rows.map(({ articleId, read, solved }) => [articleId, { read, solved }]));
  return (id: string) => counts.get(id) ?? { read: 0, solved: 0 };
}

/** Titles weigh more than bodies; words are stemmed for the language, without accents. */
async function saveText(
  trx: Trx,
  articleId: string,
  deskId: string,
  language: Language,
  text: ArticleText,
): Promise<void> {
  const configuration = sql`${sql.lit(`belfry_${language}`)}::regconfig`;
  await sql`
    insert into article_texts (article_id, desk_id, language, title, body, search, plain_title)
    values (${articleId}, ${deskId}, ${language}, ${text.title}, ${text.body},
      setweight(to_tsvector(${configuration}, ${text.title}::text), 'A') ||
        setweight(to_tsvector(${configuration}, ${text.body}::text), 'D'),
      lower(unaccent(${text.title}::text)))
    on conflict (article_id, language) do update set title = excluded.title, body = excluded.body,
      search = excluded.search, plain_title = excluded.plain_title`.execute(trx);
}

function titlesOf(texts: ArticleTexts): InEachLanguage {
  return inEachLanguage((language) => texts[language].title);
}

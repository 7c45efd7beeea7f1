import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import { type Language, languages } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

export interface FoundArticle {
  id: string;
  title: string;
  /** The language of title and beginning. */
  language: Language;
  /** Start of the body: enough for one or two lines. */
  beginning: string;
  changedAt: Instant;
}

/** Match type: all words, most words, or a likely typing error. */
export type FoundBy = 'all' | 'some' | 'slip';

/** Longer queries do not narrow the result and only cost time. */
export const queryCharactersMax = 200;
const wordsMax = 12;
const wordCharactersMax = 40;
const beginningCharacters = 600;

/** A word at least this similar to a title word counts as a typing error: "pagnia" for "pagina". */
const likenessMin = 0.4;
/** Shorter words are similar to too many others. */
const slipCharactersMin = 4;
const slipWordsMax = 4;

interface Search {
  deskId: string;
  language: Language;
  text: string;
  limit: number;
  /** Whether to fall back to similar titles when nothing else matches; true by default. */
  slips?: boolean;
}

/**
 * Published articles of a desk in one language, best match first. Ignores accents and endings; the last word may be incomplete.
 * If no article has all words, returns those with most words, then titles with a similar word (a likely typing error).
 */
export async function searchArticles(
  handle: Handle,
  search: Search,
): Promise<{ articles: FoundArticle[]; by: FoundBy }> {
  const words = wordsOf(search.text);
  if (words.length === 0) return { articles: [], by: 'all' };
  const found = await byWords(handle, search, words);
  const whole = found.filter(({ hasAll }) => hasAll);
  if (found.length > 0)
    return { articles: (whole.length > 0 ? whole : found).map(withoutRank), by: whole.length > 0 ? 'all' : 'some' };
  return { articles: search.slips === false ? [] : await bySlip(handle, search, words), by: 'slip' };
}

/**
 * The newest published articles of a desk, `limit` from `offset`, and the total count. Each is in the asked language, else in the
 * first of the desk's (`order`) in which it is written.
 */
export async function newestArticles(
  handle: Handle,
  { deskId, limit, offset, ...asked }: Pick<Search, 'deskId' | 'limit'> & Wanted & { offset: number },
): Promise<{ articles: FoundArticle[]; total: number }> {
  const rows = await handle
    .selectFrom('articles')
    .innerJoin('articleTexts', 'articleTexts.articleId', 'articles.id')
    .select(['articles.id', 'articles.changedAt', 'articleTexts.title', 'articleTexts.language'])
    .select(sql<string>`left(article_texts.body, ${sql.lit(beginningCharacters)})`.as('beginning'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('articles.deskId', '=', deskId)
    .where('articles.state', '=', inStatement('published'))
    .where('articleTexts.language', '=', shownOf(asked))
    .orderBy('articles.publishedAt', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { articles: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

interface Wanted {
  language: Language;
  order: readonly Language[];
}

/** The language in which an article is shown. */
function shownOf({ language, order }: Wanted) {
  const wished = [...new Set([language, ...order, ...languages])];
  return sql<Language>`coalesce(
    (select written.language from article_texts as written
      where written.article_id = articles.id and written.title <> '' and written.body <> ''
      order by array_position(${wished}::text[], written.language) limit 1), ${language})`;
}

/** The words of a query in lower case: only letters and digits, so that no tsquery operator gets through. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, queryCharactersMax)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, wordCharactersMax)))].slice(0, wordsMax);
}

/** Articles with at least two of the meaningful words in this language; articles with all words first. */
function byWords(handle: Handle, { deskId, language, limit }: Search, words: string[]) {
  // A stop word ("le", "die") gives an empty tsquery, which is left out. All words go in one parameter to keep the statement
  // short, and one index scan serves them together.
  return rowsOf<FoundArticle & { hasAll: boolean }>(handle)`
    with asked as materialized (
      select query from unnest(${words}::text[]) with ordinality as typed (word, place), ${wordQuery(language, words.length)}
      where numnode(query) > 0
    ), together as materialized (
      select count(*) as words, string_agg(query::text, ' | ')::tsquery as either,
        string_agg('(' || query::text || ')', ' & ')::tsquery as whole
      from asked
    )
    select articles.id, title, left(body, ${sql.lit(beginningCharacters)}) as beginning,
      articles.changed_at as "changedAt", language, search @@ whole as "hasAll"
    from together, article_texts join articles on articles.id = article_id,
      lateral (select count(*) as hits from asked where search @@ query) as held
    where search @@ (select either from together) and article_texts.desk_id = ${deskId} and language = ${language}
      and articles.state = 'published' and hits >= least(2, words)
    order by "hasAll" desc, hits desc, ts_rank(search, either) desc, articles.id desc
    limit ${inStatement(limit)}`;
}

/** A word with all its endings; the last word may be incomplete. */
function wordQuery(language: Language, lastPlace: number): RawBuilder<unknown> {
  const configuration = sql.raw(`'belfry_${language}'::regconfig`);
  return sql`lateral (select case when place = ${sql.lit(lastPlace)} and length(word) > 2
    then plainto_tsquery(${configuration}, word) || to_tsquery(${configuration}, word || ':*')
    else plainto_tsquery(${configuration}, word) end as query) as meant`;
}

function withoutRank({ hasAll: _, ...article }: FoundArticle & { hasAll: boolean }): FoundArticle {
  return article;
}

async function bySlip(handle: Handle, { deskId, language, limit }: Search, words: string[]): Promise<FoundArticle[]> {
  const typed = words.filter((word) => word.length >= slipCharactersMin).slice(0, slipWordsMax);
  if (typed.length === 0) return [];
  const likeness = sql.join(
    typed.map((word) => sql`word_similarity(unaccent(${word}), plain_title)`),
    sql`, `,
  );
  return rowsOf<FoundArticle>(handle)`
    select articles.id, title, left(body, ${sql.lit(beginningCharacters)}) as beginning, articles.changed_at as "changedAt", language
    from (select *, greatest(${likeness}) as likeness from article_texts
      where desk_id = ${deskId} and language = ${language}) as titled
    join articles on articles.id = article_id
    where likeness >= ${sql.lit(likenessMin)} and articles.state = 'published'
    order by likeness desc, articles.id desc
    limit ${inStatement(limit)}`;
}

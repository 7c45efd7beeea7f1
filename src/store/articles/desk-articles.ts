import type { Actor } from '#domain/actor.ts';
import { type ArticleState, type ArticleText, isWritten } from '#domain/articles/article.ts';
import { type Language, languages } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { searchArticles, wordsOf } from './article-search.ts';
import { statesOf, textsOf } from './articles.ts';

/** An article as agents quote it. */
interface DeskArticle extends ArticleText {
  id: string;
  state: ArticleState;
  /** The wanted language, or the first one in which a draft is written. */
  language: Language;
}

interface Search {
  deskId: string;
  language: Language;
  text: string;
  limit: number;
}

/** In longer sentences, fuzzy matching always finds some word. */
const slipWordsMax = 3;

/**
 * Articles of a desk for its editors, drafts too, best match first: published ones by their words in one language, then all whose
 * title has every word, in any language. Empty for anyone else.
 */
export async function findDeskArticles(handle: Handle, actor: Actor, search: Search): Promise<DeskArticle[]> {
  if (!hasDutyAt(actor, 'articles', search.deskId)) return [];
  const words = wordsOf(search.text);
  if (words.length === 0) return [];
  const titled = await findByTitle(handle, search, words);
  const slips = titled.length === 0 && words.length <= slipWordsMax;
  const { articles, by } = await searchArticles(handle, { ...search, slips });
  // A title with all words comes before texts with some of them.
  const best = by === 'all' ? [...articles, ...titled] : [...titled, ...articles];
  const ids = [...new Set(best.map(({ id }) => id))].slice(0, search.limit);
  const [texts, states] = [await textsOf(handle, ids), await statesOf(handle, ids)];
  return ids.flatMap((id) => {
    const own = texts.get(id);
    const language = [search.language, ...languages].find((each) => own && isWritten(own[each]));
    const state = states.get(id);
    return own && language && state ? [{ id, state, language, ...own[language] }] : [];
  });
}

function findByTitle(handle: Handle, { deskId, limit }: Search, words: string[]): Promise<{ id: string }[]> {
  return rowsOf<{ id: string }>(handle)`
    with wanted as materialized (select unaccent(word) as word from unnest(${words}::text[]) as typed (word))
    select id from articles
    where desk_id = ${deskId} and id in (select article_id from article_texts
      where desk_id = ${deskId} and not exists (select from wanted where strpos(plain_title, word) = 0))
    order by state desc, changed_at desc, id
    limit ${inStatement(limit)}`;
}

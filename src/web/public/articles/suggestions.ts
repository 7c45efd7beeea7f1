import { leadOf, slugOf } from '#domain/articles/article.ts';
import type { Language } from '#domain/language.ts';
import { type FoundArticle, searchArticles, wordsOf } from '#store/articles/article-search.ts';
import type { Database } from '#store/database/database.ts';
import { urls } from '#web/app/urls.ts';

/** More would distract from writing. */
const suggestionsMax = 3;
/** Shorter text matches every article. */
const charactersMin = 3;
const detailCharactersMax = 110;
/** In longer sentences, fuzzy matching always finds some word. */
const slipWordsMax = 3;

/** The form page from which an article is opened: while typing the title, or from the check. */
export type OpenedFrom = 'typing' | 'request';

/** Returns articles that may answer a request, best first. Searches by title, then by text if that finds nothing. */
export async function suggestArticles(
  db: Database,
  { deskId, language, title, text = '' }: { deskId: string; language: Language; title: string; text?: string },
  from: OpenedFrom | null,
) {
  const found = await suggested(db, deskId, language, title);
  const more = found.length === 0 && text !== '' ? await suggested(db, deskId, language, text) : found;
  return more.map((article) => ({
    href: urls.article(language, article.id, slugOf(article.title), from ? { from } : {}),
    label: article.title,
    detail: leadOf(article.beginning, detailCharactersMax),
  }));
}

export type SuggestedArticle = Awaited<ReturnType<typeof suggestArticles>>[number];

async function suggested(db: Database, deskId: string, language: Language, typed: string): Promise<FoundArticle[]> {
  const text = typed.trim();
  if (text.length < charactersMin) return [];
  const slips = wordsOf(text).length <= slipWordsMax;
  return (await searchArticles(db, { deskId, language, text, limit: suggestionsMax, slips })).articles;
}

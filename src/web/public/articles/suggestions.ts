import { leadOf, slugOf } from '#domain/articles/article.ts';
import type { Language } from '#domain/language.ts';
import { type FoundArticle, searchArticles, wordsOf } from '#store/articles/article-search.ts';
import type { Database } from '#store/database/database.ts';
import { urls } from '#web/urls.ts';

export interface SuggestedArticle {
  href: string;
  label: string;
  detail: string;
}

/** More than three are no help while one writes. */
const suggestionsMax = 3;
/** Below, every article has it. */
const charactersMin = 3;
const detailCharactersMax = 110;
/** In a whole sentence some word is always like one of a title. */
const slipWordsMax = 3;

/** From which page of the form an article is opened: beside the title that is typed, or from the check. */
export type OpenedFrom = 'typing' | 'request';

/** Articles that may answer someone who writes this to a desk, best first: by its title, and without one by its text. */
export async function suggestArticles(
  db: Database,
  { deskId, language, title, text = '' }: { deskId: string; language: Language; title: string; text?: string },
  from: OpenedFrom | null,
): Promise<SuggestedArticle[]> {
  const found = await suggested(db, deskId, language, title);
  const more = found.length === 0 && text !== '' ? await suggested(db, deskId, language, text) : found;
  return more.map((article) => ({
    href: urls.article(language, article.id, slugOf(article.title), from ? { from } : {}),
    label: article.title,
    detail: leadOf(article.beginning, detailCharactersMax),
  }));
}

async function suggested(db: Database, deskId: string, language: Language, typed: string): Promise<FoundArticle[]> {
  const text = typed.trim();
  if (text.length < charactersMin) return [];
  const slips = wordsOf(text).length <= slipWordsMax;
  return (await searchArticles(db, { deskId, language, text, limit: suggestionsMax, slips })).articles;
}

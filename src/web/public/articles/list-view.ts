import { data } from 'react-router';
import { leadOf, slugOf } from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { longDate } from '#locales/format.ts';
import { articleWords } from '#locales/public/messages.ts';
import {
  type FoundArticle,
  type FoundBy,
  newestArticles,
  queryCharactersMax,
  searchArticles,
} from '#store/articles/article-search.ts';
import type { Database } from '#store/database/database.ts';
import { urls } from '#web/app/urls.ts';

interface ListedView {
  href: string;
  title: string;
  lead: string;
  changed: string;
}

export interface ArticlesView {
  /** The search text; if empty, the newest articles are listed. */
  typed: string;
  by: FoundBy | 'newest';
  articles: ListedView[];
  newer: string | null;
  older: string | null;
}

/** Titles per page. */
const perPage = 20;
/** Later pages are slower and not visited. */
const pagesMax = 200;

/** Returns the newest articles, or those that match the search text. */
export async function articlesView(
  db: Database,
  desk: Desk,
  language: Language,
  { q, page, prefix }: { q: string | null; page: string | null; prefix: string | null },
): Promise<ArticlesView> {
  const typed = (q ?? '').slice(0, queryCharactersMax).trim();
  const drawn = (article: FoundArticle) => listedView(article, language, desk.zone);
  if (typed !== '') {
    const { articles, by } = await searchArticles(db, { deskId: desk.id, language, text: typed, limit: perPage });
    return { typed, by, articles: articles.map(drawn), newer: null, older: null };
  }
  const at = /^\d{1,3}$/.test(page ?? '') ? Math.min(pagesMax, Math.max(1, Number(page))) : 1;
  const { articles, total } = await newestArticles(db, {
    deskId: desk.id,
    language,
    limit: perPage,
    offset: (at - 1) * perPage,
  });
  // Pages past the last one do not exist; the first page may be empty.
  if (at > 1 && articles.length === 0) throw data(null, 404);
  const address = (other: number) =>
    urls.articles(language, { desk: prefix ?? undefined, page: other === 1 ? undefined : String(other) });
  return {
    typed,
    by: 'newest',
    articles: articles.map(drawn),
    newer: at > 1 ? address(at - 1) : null,
    older: at * perPage < total && at < pagesMax ? address(at + 1) : null,
  };
}

function listedView({ id, title, beginning, changedAt }: FoundArticle, language: Language, zone: string): ListedView {
  return {
    href: urls.article(language, id, slugOf(title)),
    title,
    lead: leadOf(beginning),
    changed: articleWords[language].changed({ date: longDate(changedAt, language, zone) }),
  };
}

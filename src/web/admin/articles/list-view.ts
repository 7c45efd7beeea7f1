import { data } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { languages } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { localDate, number, shortDate } from '#locales/format.ts';
import { type ListedArticle, listManagedArticles } from '#store/articles/articles.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { languageInSentence } from '#web/admin/fields.ts';
import { urls } from '#web/app/urls.ts';

/** About one and a half screens of rows. */
const perPage = 50;
const countedDays = 90;
const dayMilliseconds = 24 * 60 * 60 * 1000;

export type ArticleRow = ReturnType<typeof rowOf>;

/** Returns a desk's articles for its editors: drafts first, then newest first. */
export async function managedArticlesView(visit: AdminVisit, desk: Desk, page: string | null) {
  const { world } = visit.services;
  const at = /^\d{1,4}$/.test(page ?? '') ? Math.max(1, Number(page)) : 1;
  const { articles, total } = await listManagedArticles(world.db, visit.actor, {
    deskId: desk.id,
    since: localDate(Date.parse(world.clock.now()) - countedDays * dayMilliseconds, desk.zone),
    page: at - 1,
    perPage,
  });
  // Pages past the last one do not exist; the first page may be empty.
  if (at > 1 && articles.length === 0) throw data(null, 404);
  const address = (other: number) => urls.adminPage('articles', { desk: desk.prefix, page: String(other) });
  return {
    rows: articles.map((article) => rowOf(article, visit, desk.zone)),
    total: number(total, visit.language),
    newer: at > 1 ? address(at - 1) : null,
    older: at * perPage < total ? address(at + 1) : null,
  };
}

function rowOf(article: ListedArticle, { language }: AdminVisit, zone: string) {
  const say = articleAdminWords[language];
  const { id, titles, written, state, read, solved, changedAt } = article;
  const title = titles[language] || languages.map((each) => titles[each]).find((each) => each !== '');
  const missing = languages.filter((each) => !written.includes(each));
  const names = missing.map((each) => languageInSentence(each, language)).join(', ');
  return {
    href: urls.adminArticle(id),
    title: title ?? say.untitled,
    isDraft: state === 'draft',
    languages: missing.length === 0 ? say.complete : say.gaps({ languages: names }),
    read: number(read, language),
    solved: number(solved, language),
    changed: shortDate(changedAt, language, zone),
  };
}

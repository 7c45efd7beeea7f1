import { slugOf } from '#domain/articles/article.ts';
import { findDeskArticles } from '#store/articles/desk-articles.ts';
import { urls } from '#web/app/urls.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { passagesOf } from '#web/console/ticket/articles/passages.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';

/** An article that an agent may quote on a ticket. */
export type QuotedArticle = NonNullable<Awaited<ReturnType<typeof findArticles>>>[number];

/** Longer lists are not read. */
const articlesMax = 6;

/** Finds articles in the language of a ticket; null if this person works on no such ticket. */
export async function findArticles(visit: StaffVisit, number: string, asked: { q: string; origin: string }) {
  const { actor, services } = visit;
  const { db } = services.world;
  const ticket = await findWorkedTicket(visit, number);
  if (!ticket) return null;
  const { deskId, language } = ticket;
  const found = await findDeskArticles(db, actor, { deskId, language, text: asked.q, limit: articlesMax });
  return found.map(({ id, state, language, title, body }) => {
    const page = urls.article(language, id, slugOf(title));
    return {
      id,
      title,
      language,
      /** Its public page; null for a draft, which no requester can open. */
      href: state === 'published' ? asked.origin + page : null,
      /** The page on which agents edit it. */
      editHref: asked.origin + urls.adminArticle(id),
      passages: passagesOf(body, asked.origin),
    };
  });
}

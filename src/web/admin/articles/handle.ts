import { data, redirect } from 'react-router';
import {
  type ArticleOutcome,
  discardArticle,
  publishArticle,
  withdrawArticle,
  writeArticle,
} from '#desk/articles/articles.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { type ArticleTexts, isWritten } from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { lengthProblems, missingProblems, typedTexts } from '#web/admin/articles/typed.ts';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { renderBody } from '#web/shared/render-article-body.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The page to show again, with its input. */
interface Tried {
  texts: ArticleTexts;
  /** The version on which the next save builds; empty for a new article. */
  seen: string;
  errors: FieldError[];
  preview: InEachLanguage | null;
  conflict: { by: string | null; texts: ArticleTexts } | null;
}

/** Previews, saves, publishes, withdraws or discards an article. `articleId` is null for a new one. */
export async function handleArticle(visit: AdminVisit, desk: Desk, articleId: string | null, form: FormData) {
  const intent = fieldText(form, 'intent');
  if (articleId !== null && intent === 'withdraw') return withdraw(visit, articleId);
  if (articleId !== null && intent === 'discard') return discard(visit, articleId);
  const texts = typedTexts(form);
  const seen = fieldText(form, 'seen');
  const tried: Tried = { texts, seen, errors: [], preview: null, conflict: null };
  if (intent === 'preview') return data({ ...tried, preview: previewOf(texts) });
  if (languages.every((each) => texts[each].title === '' && texts[each].body === '')) {
    const text = articleAdminWords[visit.language].errors.empty;
    return data({ ...tried, errors: [{ field: `title-${visit.language}`, text }] }, 422);
  }
  const order = { articleId, deskId: desk.id, seen, texts };
  const verb = intent === 'publish' ? publishArticle : writeArticle;
  const said = intent === 'publish' ? 'published' : intent === 'change' ? 'changed' : 'saved';
  return answered(visit, tried, said, await verb(visit.services.world, visit.actor, order));
}

function answered(visit: AdminVisit, tried: Tried, said: string, outcome: ArticleOutcome) {
  if (!('refused' in outcome)) throw redirect(urls.adminArticle(outcome.articleId, { done: said }), 303);
  switch (outcome.refused) {
    case 'missing':
      throw data(null, 404);
    case 'incomplete':
      return data({ ...tried, errors: missingProblems(tried.texts, visit.language) }, 422);
    case 'tooLong':
      return data({ ...tried, errors: lengthProblems(tried.texts, visit.language) }, 422);
    case 'changedMeanwhile': {
      const { changedBy, texts } = outcome.article;
      return data({ ...tried, seen: seenOf(outcome.now), conflict: { by: changedBy, texts } }, 409);
    }
  }
}

async function withdraw({ services, actor }: AdminVisit, articleId: string): Promise<never> {
  if ('refused' in (await withdrawArticle(services.world, actor, articleId))) throw data(null, 404);
  throw redirect(urls.adminArticle(articleId, { done: 'withdrawn' }), 303);
}

async function discard({ services, actor, desks }: AdminVisit, articleId: string): Promise<never> {
  const done = found(await discardArticle(services.world, actor, articleId));
  // Another user has published it since. Its page shows that, and how to withdraw it.
  if ('refused' in done) throw redirect(urls.adminArticle(articleId), 303);
  const desk = desks.find(({ id }) => id === done.deskId);
  throw redirect(urls.adminPage('articles', { desk: desk?.prefix }), 303);
}

/** Returns the rendered bodies; '' for a language without text. */
function previewOf(texts: ArticleTexts): InEachLanguage {
  const [fr, nl, de, en] = languages.map((each) => (isWritten(texts[each]) ? renderBody(texts[each].body) : ''));
  return { fr: fr!, nl: nl!, de: de!, en: en! };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { data, redirect } from 'react-router';
import {
  type ArticleOutcome,
  discardArticle,
  publishArticle,
  withdrawArticle,
  writeArticle,
} from '#desk/articles/articles.ts';
import { seenOf } from '#desk/spine/seen.ts';
import {
  type ArticleTexts,
  bodyCharactersMax,
  isWritten,
  tidied,
  titleCharactersMax,
} from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages, readLanguage } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { renderBody } from '#web/shared/render-article-body.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The page to show again, with its input. */
interface Tried {
  texts: ArticleTexts;
  /** The language that was on the page. */
  shown: Language | null;
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
  const shown = readLanguage(fieldText(form, 'shown'));
  const tried: Tried = { texts, shown, seen, errors: [], preview: null, conflict: null };
  if (intent === 'preview') return data({ ...tried, preview: await previewOf(texts) });
  if (languages.every((each) => texts[each].title === '' && texts[each].body === '')) {
    const text = articleAdminWords[visit.language].errors.empty;
    return data({ ...tried, errors: [{ field: `title-${shown ?? desk.languages[0]}`, text }] }, 422);
  }
  const order = { articleId, deskId: desk.id, seen, texts };
  const verb = intent === 'publish' ? publishArticle : writeArticle;
  const said = intent === 'publish' ? 'published' : intent === 'change' ? 'changed' : 'saved';
  return answered(visit, desk, { tried, said }, await verb(visit.services.world, visit.actor, order));
}

function answered(
  visit: AdminVisit,
  { languages: needed }: Desk,
  { tried, said }: { tried: Tried; said: string },
  outcome: ArticleOutcome,
) {
  if (!('refused' in outcome))
    throw redirect(urls.adminArticle(outcome.articleId, { done: said, shown: tried.shown ?? undefined }), 303);
  switch (outcome.refused) {
    case 'missing':
      throw data(null, 404);
    case 'incomplete':
      return refused(tried, missingProblems(tried.texts, needed, visit.language));
    case 'tooLong':
      return refused(tried, lengthProblems(tried.texts, visit.language));
    case 'changedMeanwhile': {
      const { changedBy, texts } = outcome.article;
      return data({ ...tried, seen: seenOf(outcome.now), conflict: { by: changedBy, texts } }, 409);
    }
  }
}

/** The page again, in a language that has an error. */
function refused(tried: Tried, errors: FieldError[]) {
  const wrong = languages.filter((each) => errors.some(({ field }) => field.endsWith(`-${each}`)));
  const shown = wrong.find((each) => each === tried.shown) ?? wrong[0] ?? tried.shown;
  return data({ ...tried, shown, errors }, 422);
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
async function previewOf(texts: ArticleTexts): Promise<InEachLanguage> {
  const shown = inEachLanguage(() => '');
  for (const each of languages) {
    // A table of 20,000 characters takes some fifty milliseconds. Others get their turn between two languages (attack 84).
    await nextTurn();
    if (isWritten(texts[each])) shown[each] = renderBody(texts[each].body);
  }
  return shown;
}

/** Returns the input of the fields `title-fr` and `body-fr` to `title-en` and `body-en`. */
function typedTexts(form: FormData): ArticleTexts {
  return inEachLanguage((language) => ({
    title: fieldText(form, `title-${language}`),
    body: fieldText(form, `body-${language}`),
  }));
}

/** Returns the fields that are missing before an article can be published (R27). */
function missingProblems(texts: ArticleTexts, needed: readonly Language[], reader: Language): FieldError[] {
  const { errors } = articleAdminWords[reader];
  return needed.flatMap((each) => {
    const language = languageInSentence(each, reader);
    const { title, body } = tidied(texts[each]);
    const problems: FieldError[] = [];
    if (title === '') problems.push({ field: `title-${each}`, text: errors.title({ language }) });
    if (body === '') problems.push({ field: `body-${each}`, text: errors.body({ language }) });
    return problems;
  });
}

/** Returns the fields that are too long, with the excess. */
function lengthProblems(texts: ArticleTexts, reader: Language): FieldError[] {
  const { errors } = articleAdminWords[reader];
  const facts = (each: Language, max: number, { length }: string) => ({
    language: languageInSentence(each, reader),
    max: number(max, reader),
    length: number(length, reader),
  });
  return languages.flatMap((each) => {
    const { title, body } = tidied(texts[each]);
    const problems: FieldError[] = [];
    if (title.length > titleCharactersMax)
      problems.push({ field: `title-${each}`, text: errors.titleTooLong(facts(each, titleCharactersMax, title)) });
    if (body.length > bodyCharactersMax)
      problems.push({ field: `body-${each}`, text: errors.bodyTooLong(facts(each, bodyCharactersMax, body)) });
    return problems;
  });
}

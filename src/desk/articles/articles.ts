import { isDeepStrictEqual } from 'node:util';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, versionFields } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type ArticleState, type ArticleTexts, isTooLong, missingLanguages, tidied } from '#domain/articles/article.ts';
import { inEachLanguage, type Language, languages } from '#domain/language.ts';
import { hasDuty, hasDutyAt } from '#domain/staff/duties.ts';
import {
  type Article,
  deleteArticle,
  lockManagedArticle,
  saveArticle,
  setArticleState,
} from '#store/articles/articles.ts';
import { findDesk } from '#store/desks/desks.ts';

/** An article to save: all texts in their new state, empty in languages that its desk does not have. */
interface ArticleOrder {
  /** Null creates an article. */
  articleId: string | null;
  deskId: string;
  /** The version that the form showed; null without a form. */
  seen: string | null;
  texts: ArticleTexts;
}

type ArticleRefusal =
  | Refused<'missing'>
  | Refused<'tooLong', { languages: Language[] }>
  /** A published article needs every language of its desk in full (R27). */
  | Refused<'incomplete', { languages: Language[] }>
  /** `article` is the version that somebody else saved. */
  | (ChangedMeanwhile & { article: Article });

export type ArticleOutcome = Outcome<{ articleId: string; version: number }, ArticleRefusal>;

/** Saves a draft, which may have gaps, or a published article, which may not. */
export function writeArticle(world: Store, actor: Actor, order: ArticleOrder): Promise<ArticleOutcome> {
  return changePublic(world, hasDuty(actor, 'articles'), (tx) =>
    writeInto(world, tx, actor, order, (article) => article?.state ?? 'draft'),
  );
}

/** Saves an article within an open transaction; `stateOf` returns its state afterwards. */
async function writeInto(
  world: Store,
  { trx }: Tx,
  actor: Actor,
  { articleId, deskId, seen, texts: typed }: ArticleOrder,
  stateOf: (article: Article | undefined) => ArticleState,
): Promise<ArticleOutcome> {
  const article = articleId === null ? undefined : await lockManagedArticle(trx, actor, articleId);
  if (articleId !== null && article === undefined) return { refused: 'missing' };
  if (article === undefined && !hasDutyAt(actor, 'articles', deskId)) return { refused: 'missing' };
  const texts = inEachLanguage((each) => tidied(typed[each]));
  const overtaken = article && changedMeanwhile(versionFields(article), null, seen);
  // A form sent twice meets its own change, which is no conflict.
  if (overtaken && article.state === stateOf(article) && isDeepStrictEqual(article.texts, texts))
    return { articleId: article.id, version: article.version };
  if (overtaken) return { ...overtaken, article };
  const tooLong = languages.filter((each) => isTooLong(texts[each]));
  if (tooLong.length > 0) return { refused: 'tooLong', languages: tooLong };
  const state = stateOf(article);
  const { languages: needed } = await findDesk(trx, article?.deskId ?? deskId);
  const missing = state === 'published' ? missingLanguages(texts, needed) : [];
  if (missing.length > 0) return { refused: 'incomplete', languages: missing };
  const saved = { id: article?.id ?? world.newId(), deskId: article?.deskId ?? deskId, state, texts };
  const version = await saveArticle(trx, { ...saved, at: world.clock.now(), by: actor.personId });
  return { articleId: saved.id, version };
}

/** Deletes a draft for good. A published article must be withdrawn first, so that one click never deletes public text. */
export function discardArticle(
  world: Store,
  actor: Actor,
  articleId: string,
): Promise<Outcome<{ deskId: string }, Refused<'missing' | 'published'>>> {
  return world.transact(async ({ trx }) => {
    const article = await lockManagedArticle(trx, actor, articleId);
    if (!article) return { refused: 'missing' };
    if (article.state === 'published') return { refused: 'published' };
    await deleteArticle(trx, articleId);
    return { deskId: article.deskId };
  });
}

/** Saves and publishes an article once all languages of its desk are complete (R27). */
export function publishArticle(world: Store, actor: Actor, order: ArticleOrder): Promise<ArticleOutcome> {
  return changePublic(world, hasDuty(actor, 'articles'), (tx) => writeInto(world, tx, actor, order, () => 'published'));
}

/** Withdraws an article from the public: it becomes a draft with all its texts. */
export function withdrawArticle(world: Store, actor: Actor, articleId: string): Promise<Outcome<{ deskId: string }>> {
  return changePublic<Outcome<{ deskId: string }>>(world, hasDuty(actor, 'articles'), async ({ trx }) => {
    const article = await lockManagedArticle(trx, actor, articleId);
    if (!article) return { refused: 'missing' };
    if (article.state === 'published')
      await setArticleState(trx, articleId, { state: 'draft', at: world.clock.now(), by: actor.personId });
    return { deskId: article.deskId };
  });
}

import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { deleteArticle, lockManagedArticle } from '#store/articles/articles.ts';

/** Deletes a draft for good. A published article must be withdrawn first, so that one click never deletes public text. */
export function discardArticle(
  world: World,
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

import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { deleteArticle, lockKeptArticle } from '#store/articles/articles.ts';

/** Deletes a draft for good. What the public reads is withdrawn first, so that nothing disappears by one click. */
export function discardArticle(
  world: World,
  actor: Actor,
  articleId: string,
): Promise<{ deskId: string } | { refused: 'notFound' | 'published' }> {
  return world.transact(async ({ trx }) => {
    const article = await lockKeptArticle(trx, actor, articleId);
    if (!article) return { refused: 'notFound' };
    if (article.state === 'published') return { refused: 'published' };
    await deleteArticle(trx, articleId);
    return { deskId: article.deskId };
  });
}

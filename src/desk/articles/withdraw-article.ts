import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { lockManagedArticle, setArticleState } from '#store/articles/articles.ts';

/** Withdraws an article from the public: it becomes a draft with all its texts. Null if there is no such article. */
export async function withdrawArticle(
  world: World,
  actor: Actor,
  articleId: string,
): Promise<{ deskId: string } | null> {
  const withdrawn = await world.transact(async ({ trx }) => {
    const article = await lockManagedArticle(trx, actor, articleId);
    if (!article) return null;
    if (article.state === 'published')
      await setArticleState(trx, articleId, { state: 'draft', at: world.clock.now(), by: actor.personId });
    return { deskId: article.deskId };
  });
  if (withdrawn) world.publicChanged();
  return withdrawn;
}

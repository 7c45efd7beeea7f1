import { type ArticleOrder, type ArticleOutcome, writeInto } from '#desk/articles/write-article.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/** Saves and publishes an article once all four languages are complete (R27). */
export async function publishArticle(world: World, actor: Actor, order: ArticleOrder): Promise<ArticleOutcome> {
  const done = await world.transact((tx) => writeInto(world, tx, actor, order, () => 'published'));
  if ('version' in done) world.publicChanged();
  return done;
}

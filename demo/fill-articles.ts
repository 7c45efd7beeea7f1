import { exampleArticles, readArticle } from '#demo/articles.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { addToDay, saveArticle } from '#store/articles/articles.ts';

const daySeconds = 24 * 60 * 60;
/** Each counts for three days, so that the demonstration starts quickly. */
const countedDays = [0, 3, 6, 9, 12, 15, 18, 21, 24, 27];

/** Adds the first desk's help articles, with the last weeks' reads and solved counts. */
export async function fillArticles(world: World, { trx }: Tx, deskId: string, by: string): Promise<void> {
  const now = world.clock.now();
  for (const { folder, state, changedDaysAgo, readADay, solved } of exampleArticles) {
    const id = world.newId();
    const at = `${dayBefore(now, changedDaysAgo)}T09:12:00Z`;
    await saveArticle(trx, { id, deskId, state, texts: readArticle(folder), at, by });
    for (const days of readADay > 0 ? countedDays : []) {
      const day = dayBefore(now, days);
      await addToDay(trx, { articleId: id, day, read: 3 * readADay, solved: days === 0 ? solved : 0 });
    }
  }
}

function dayBefore(now: Instant, days: number): string {
  return plusSeconds(now, -days * daySeconds).slice(0, 10);
}

import { networkOf } from '#desk/limits/network.ts';
import type { World } from '#desk/spine/world.ts';
import { localDate } from '#locales/format.ts';
import { addToDay } from '#store/articles/articles.ts';
import type { RateLimit } from '#store/limits/rate-limits.ts';

interface CountedArticle {
  id: string;
  deskId: string;
}

/** Counts one anonymous read of an article on today's date. */
export async function countRead(world: World, article: CountedArticle): Promise<void> {
  await addToToday(world, article, { read: 1 });
}

/**
 * Counts that an article made a ticket unnecessary. `visit` is the random value of the page: it counts once per page and within a
 * limit per network, so that nobody can inflate the figures. Returns false if it was not counted.
 */
export async function countSolved(
  world: World,
  article: CountedArticle,
  from: { visit: string; clientAddress: string },
): Promise<boolean> {
  if (!(await mayCount(world, article.id, from))) return false;
  await addToToday(world, article, { solved: 1 });
  return true;
}

async function addToToday(world: World, { id, deskId }: CountedArticle, counts: { read?: number; solved?: number }) {
  const { zone } = await world.readDesk(world.db, deskId);
  const day = localDate(world.clock.now(), zone);
  await world.transact(({ trx }) => addToDay(trx, { articleId: id, day, ...counts }));
}

const daySeconds = 24 * 60 * 60;

/** A whole administration may share one network, but would not have the same question twenty times a day. */
const solvedOfNetworkMax = 20;

const limits = {
  network: { name: 'solved', points: solvedOfNetworkMax, seconds: daySeconds },
  visit: { name: 'visit', points: 1, seconds: daySeconds },
} as const satisfies Record<string, RateLimit>;

/** Check the network first: a refused network must leave no row for the page. */
async function mayCount(
  { limiter }: World,
  articleId: string,
  { visit, clientAddress }: { visit: string; clientAddress: string },
): Promise<boolean> {
  if ((await limiter(limits.network).take(`${articleId} ${networkOf(clientAddress)}`)) !== null) return false;
  return (await limiter(limits.visit).take(visit)) === null;
}

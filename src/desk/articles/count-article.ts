import { networkOf } from '#desk/limits/network.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Limits, Store } from '#desk/spine/world.ts';
import { localDate } from '#locales/format.ts';
import { addToDay } from '#store/articles/articles.ts';
import { expireOpenDraft, hasOpenDraft } from '#store/articles/spared-drafts.ts';
import type { RateLimit } from '#store/limits/rate-limits.ts';

interface CountedArticle {
  id: string;
  deskId: string;
}

/** Counts one anonymous read of an article on today's date. */
export async function countRead(world: Store, article: CountedArticle): Promise<void> {
  await addToToday(world, article, { read: 1 });
}

/**
 * Counts that an article made a ticket unnecessary. `visit` is the random value of the page: it counts once per page and within a
 * limit per network, so that nobody can inflate the figures. Returns false if it was not counted.
 */
export async function countSolved(
  world: Store & Limits,
  article: CountedArticle,
  from: { visit: string; clientAddress: string },
): Promise<boolean> {
  if (!(await mayCount(world, article.id, from))) return false;
  await addToToday(world, article, { solved: 1 });
  return true;
}

async function addToToday(world: Store, { id, deskId }: CountedArticle, counts: { read?: number; solved?: number }) {
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
  { limiter }: Limits,
  articleId: string,
  { visit, clientAddress }: { visit: string; clientAddress: string },
): Promise<boolean> {
  if ((await limiter(limits.network).take(`${articleId} ${networkOf(clientAddress)}`)) !== null) return false;
  return (await limiter(limits.visit).take(visit)) === null;
}

/** Time for the asker to change their mind and send it after all. */
const keptMilliseconds = 60 * 60 * 1000;

/** Whether an unsent request draft for a desk exists on the device with this token. */
export function isWritingRequest(world: Store, draft: { token: string; deskId: string }): Promise<boolean> {
  return hasOpenDraft(world.db, asked(draft));
}

/**
 * Marks a request draft as answered by an article: it is deleted within an hour, and can be sent until then. It is
 * `missing` if there is no draft, or if it has other subjects too.
 */
export function spareTicket(
  world: Store,
  draft: { token: string; deskId: string },
): Promise<Outcome<{ spared: true }>> {
  const until = new Date(Date.now() + keptMilliseconds).toISOString();
  return world.transact(async ({ trx }) =>
    (await expireOpenDraft(trx, { ...asked(draft), until })) ? { spared: true } : { refused: 'missing' },
  );
}

/** Drafts expire in real time, whatever the desk's clock says. */
function asked({ token, deskId }: { token: string; deskId: string }) {
  return { tokenHash: hashToken(token), deskId, now: new Date(Date.now()).toISOString() };
}

import { existing } from '#web/app/responses.ts';
import { staffVisit } from '#web/console/staff.ts';
import { findArticles } from '#web/console/ticket/articles/find-articles.ts';
import type { Route } from './+types/resource.ts';

/** Returns `{items}` for the composer: the articles that match `?q=`. For scripts only. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { origin, searchParams } = new URL(request.url);
  const items = existing(await findArticles(visit, params.number, { q: searchParams.get('q') ?? '', origin }));
  return Response.json({ items }, { headers: { 'Cache-Control': 'private, no-store' } });
}

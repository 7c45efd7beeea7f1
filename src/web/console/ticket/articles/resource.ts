import { data } from 'react-router';
import { staffVisit } from '#web/console/staff.ts';
import { findArticles } from '#web/console/ticket/articles/find-articles.ts';
import type { Route } from './+types/resource.ts';

/** Returns `{items}` for the composer: the articles that match `?q=`. For scripts only. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { origin, searchParams } = new URL(request.url);
  const items = await findArticles(visit, params.number, { q: searchParams.get('q') ?? '', origin });
  if (items === null) throw data(null, 404);
  return Response.json({ items }, { headers: { 'Cache-Control': 'private, no-store' } });
}

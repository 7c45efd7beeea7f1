import { findHits } from '#web/console/find/hits.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/resource.ts';

/** Returns tickets for `?q=` as `Hits`, for scripts only, with the reader's rights. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const found = await findHits(visit, new URL(request.url).searchParams.get('q') ?? '');
  return Response.json(found, { headers: { 'Cache-Control': 'private, no-store' } });
}

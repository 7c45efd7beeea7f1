import { data } from 'react-router';
import { anyAdminVisit } from '#web/admin/admin-visit.ts';
import type { Route } from './+types/suggest.ts';
import { findSettings } from './find-settings.ts';

/** Settings for the words in `q`, for a script that shows them while they are typed. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await anyAdminVisit(context, request);
  const found = findSettings(visit, visit.desks[0], new URL(request.url).searchParams.get('q') ?? '');
  return Response.json({
    items: found.map(({ name, about, href }) => ({ value: name, label: name, detail: about, href })),
  });
}

/** Read-only. */
export function action() {
  throw data(null, 405);
}

import { findPersonOptions, findSiteOptions } from '#web/console/pick/find-options.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/resource.ts';

/** Longer texts were pasted by mistake. */
const typedCharactersMax = 200;

/** Returns `{items}` for a field: sites or people that match `?q=`, as far as the reader may know them. For scripts only. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').trim().slice(0, typedCharactersMax);
  const find = searchParams.get('what') === 'person' ? findPersonOptions : findSiteOptions;
  const items = q === '' ? [] : await find(visit, q);
  return Response.json({ items }, { headers: { 'Cache-Control': 'private, no-store' } });
}

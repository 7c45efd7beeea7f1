import { siteIndexOf } from '#desk/directory/site-index.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import { visitContext } from '#web/app/context.ts';
import { languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/sites.ts';
import { readSearch } from './read-text.ts';

/** Longer lists are not read. */
const itemsMax = 8;

/** Site suggestions for a form field: `{items: [{value, label, detail}]}`. Public and the same for everyone. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const language = languageOf(params);
  const { world } = context.get(visitContext).services;
  const typed = readSearch(new URL(request.url).searchParams.get('q'));
  const { sites } = searchSites(typed, await siteIndexOf(world, world.db));
  const items = sites.slice(0, itemsMax).map(({ number, name, organisationNames }) => ({
    value: number,
    label: name,
    detail: [number, organisationNames?.[language]].filter(Boolean).join(' · '),
  }));
  return Response.json({ items }, { headers: { 'Cache-Control': cached } });
}

/** People often repeat a search while typing. A change of the directory shows after a minute. */
const cached = 'public, max-age=60';

import { siteIndexOf } from '#desk/directory/site-index.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import { visitContext } from '#web/context.ts';
import { languageOf } from '#web/public/find-desk.ts';
import type { Route } from './+types/sites.ts';
import { readSearch } from './read-text.ts';

/** Nobody reads more below a field. */
const itemsMax = 8;

/** Sites as one types, for the field of a form: `{items: [{value, label, detail}]}`. Public, the same for everyone. */
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

/** A person corrects what they typed and asks the same again; a changed directory is seen a minute later. */
const cached = 'public, max-age=60';

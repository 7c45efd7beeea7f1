import { askAccessWords } from '#locales/access/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { readSearch } from '#web/public/directory/read-text.ts';
import { languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/organisations.ts';
import { findOrganisationLines } from './organisations-view.ts';

/** Organisation suggestions for a form field: `{items: [{value, label, detail}]}`. Public and the same for everyone. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { find } = askAccessWords[languageOf(params)];
  const typed = readSearch(new URL(request.url).searchParams.get('q'));
  const found = await findOrganisationLines(context.get(visitContext), typed);
  const items = found.map(({ name, sites }) => ({ value: name, label: name, detail: find.sites({ count: sites }) }));
  return Response.json({ items }, { headers: { 'Cache-Control': 'public, max-age=60' } });
}

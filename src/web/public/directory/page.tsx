import { isbot } from 'isbot';
import { data, redirect } from 'react-router';
import { countVisit } from '#desk/directory/count-visit.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/page.ts';
import { type SearchView, searchView } from './directory-view.ts';
import { readSearch } from './read-text.ts';
import { SearchPage } from './search-page.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const typed = searchParams.has('q') ? readSearch(searchParams.get('q')) : null;
  return { desk: await framed(visit, desk), view: await searchView(visit, typed) };
}

/**
 * Counts a selected site, or the only match, and then shows it. Only a POST counts, so that robots, previews and reloads do not.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const prefix = new URL(request.url).searchParams.get('desk') ?? undefined;
  const desk = await findPublicDesk(visit, prefix ?? null);
  const form = await readForm(request);
  const typed = readSearch(form.get('site') ?? form.get('q'));
  const view = await searchView(visit, typed);
  if (typed === '') return data(view, { status: 422 });
  const [only, second] = view.found;
  const shown = only && !second && !view.near ? only.number : null;
  if (!isbot(request.headers.get('user-agent'))) await count(shown, view, desk);
  throw redirect(
    shown === null
      ? urls.directory(visit.language, { desk: prefix, q: typed })
      : urls.directorySite(visit.language, shown, { desk: prefix }),
    303,
  );

  async function count(siteNumber: string | null, { found }: SearchView, of: Desk): Promise<void> {
    if (siteNumber !== null || found.length === 0)
      await countVisit(visit.services.world, of, siteNumber, visit.clientAddress);
  }
}

export default function DirectoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk } = loaderData;
  return (
    <DeskFrame desk={desk}>
      <SearchPage desk={desk} view={actionData ?? loaderData.view} />
    </DeskFrame>
  );
}

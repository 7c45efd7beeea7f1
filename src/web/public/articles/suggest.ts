import { data } from 'react-router';
import { visitContext } from '#web/app/context.ts';
import { suggestArticles } from '#web/public/articles/suggestions.ts';
import { findPublicDesk, languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/suggest.ts';

/**
 * Article suggestions for the words in `q`: `{items: [{href, label, detail}]}`. Cached for a minute, because many people type the
 * same words letter by letter.
 */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const asked = { deskId: desk.id, language, title: searchParams.get('q') ?? '' };
  const from = searchParams.get('from') === 'typing' ? 'typing' : null;
  const items = await suggestArticles(visit.services.world.db, asked, from);
  return Response.json({ items }, { headers: { 'Cache-Control': 'public, max-age=60' } });
}

/** Read-only. */
export function action() {
  throw data(null, 405);
}

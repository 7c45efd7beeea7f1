import { data } from 'react-router';
import { visitContext } from '#web/context.ts';
import { suggestArticles } from '#web/public/articles/suggestions.ts';
import { findPublicDesk, languageOf } from '#web/public/find-desk.ts';
import type { Route } from './+types/suggest.ts';

/**
 * What might help someone who writes to the desk: `{items: [{href, label, detail}]}` for the words in `q`. The same words
 * are asked by many, and letter by letter: each answer may be kept for a minute.
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

/** It is only read. */
export function action() {
  throw data(null, 405);
}

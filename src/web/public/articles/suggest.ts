import { data } from 'react-router';
import { leadOf, slugOf } from '#domain/article.ts';
import { searchArticles } from '#store/article-search.ts';
import { visitContext } from '#web/context.ts';
import { findPublicDesk, languageOf } from '#web/public/find-desk.ts';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/suggest.ts';

/** More than three are no help while one writes. */
const suggestionsMax = 3;
/** Below, every article has it. */
const charactersMin = 3;
const detailCharactersMax = 110;

/**
 * What might help someone who writes to the desk: `{items: [{href, label, detail}]}` for the words in `q`. The same words
 * are asked by many, and letter by letter: each answer may be kept for a minute.
 */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const text = (searchParams.get('q') ?? '').trim();
  const asked = { deskId: desk.id, language, text, limit: suggestionsMax };
  const found = text.length < charactersMin ? [] : (await searchArticles(visit.services.world.db, asked)).articles;
  const from = searchParams.get('from') === 'request' ? { from: 'request' } : {};
  const items = found.map(({ id, title, beginning }) => ({
    href: urls.article(language, id, slugOf(title), from),
    label: title,
    detail: leadOf(beginning, detailCharactersMax),
  }));
  return Response.json({ items }, { headers: { 'Cache-Control': 'public, max-age=60' } });
}

/** It is only read. */
export function action() {
  throw data(null, 405);
}

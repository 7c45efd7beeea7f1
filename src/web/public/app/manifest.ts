import { href } from 'react-router';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { icons, slate } from '#web/shared/app/icons.ts';
import { findPublicDesk, languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/manifest.ts';

/** The web app manifest: the desk's name and colour. The app of staff starts in the console, the others in the portal. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const { searchParams } = new URL(request.url);
  const { names, look } = await findPublicDesk(visit, searchParams.get('desk'));
  const start = searchParams.get('start') === 'console' ? href('/console') : urls.portal();
  const manifest = {
    id: start,
    name: names[language],
    short_name: names[language],
    lang: language,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: '#f6f8f9',
    theme_color: look.accent?.light ?? slate,
    icons,
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'Content-Type': 'application/manifest+json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}

import { visitContext } from '#web/app/context.ts';
import { offlinePolicy } from '#web/shared/app/offline-page.ts';
import { languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/offline.ts';
import { offlineHtml } from './offline-html.ts';

/** The page that an installed app shows without a connection; its service worker caches it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const html = await offlineHtml(context.get(visitContext), languageOf(params));
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': offlinePolicy,
    },
  });
}

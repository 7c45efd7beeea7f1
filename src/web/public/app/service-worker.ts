import { createHash } from 'node:crypto';
import { languages } from '#domain/language.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { icons, touchIcon } from '#web/shared/app/icons.ts';
import { serviceWorker } from '#web/shared/app/service-worker.ts';
import type { Route } from './+types/service-worker.ts';
import { offlineHtml } from './offline-html.ts';

/** The service worker of the installed app. It changes with the offline pages, so that browsers cache them again. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const html = await Promise.all(languages.map((language) => offlineHtml(visit, language)));
  const version = createHash('sha256').update(html.join()).digest('hex').slice(0, 16);
  const pages = Object.fromEntries(languages.map((language) => [language, urls.offline(language)]));
  return new Response(serviceWorker({ version, pages, icon: icons[1]!.src, badge: touchIcon }), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "default-src 'self'",
    },
  });
}

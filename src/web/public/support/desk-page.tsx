import { visitContext } from '#web/context.ts';
import type { PageHandle } from '#web/document/page-handle.ts';
import { readBand } from '#web/public/announcements/read-band.ts';
import { findPublicDesk, framed, languageOf } from '#web/public/find-desk.ts';
import type { Route } from './+types/desk-page.ts';
import { SupportPage } from './support-page.tsx';
import { supportView } from './support-view.ts';

/** The page of any desk, by its prefix. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const desk = await findPublicDesk(visit, params.prefix);
  const now = visit.services.world.clock.now();
  const language = languageOf(params);
  return {
    desk: await framed(visit, desk),
    view: supportView(desk, language, now),
    known: await readBand(visit, desk, language),
  };
}

export const handle: PageHandle = { kept: { query: [] } };

export default function Page({ loaderData }: Route.ComponentProps) {
  return <SupportPage {...loaderData} />;
}

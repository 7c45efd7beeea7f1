import { Readable } from 'node:stream';
import { takeOwnData } from '#desk/own-data/take-own-data.ts';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/export.ts';

/** All data about the signed-in user, as a file (R25). */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = portalVisit(context, request);
  const { actor, services, language } = visit;
  const { zone } = await findPublicDesk(visit, null);
  const archive = await takeOwnData(services.world, actor, { language, zone });
  return new Response(Readable.toWeb(archive) as unknown as ReadableStream, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="belfry-my-data.zip"',
      'Cache-Control': 'no-store',
    },
  });
}

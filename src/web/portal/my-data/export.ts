import { readPersonalData } from '#store/personal-data.ts';
import { portalVisit } from '#web/portal/portal-visit.ts';
import type { Route } from './+types/export.ts';

/** Everything that is kept of whoever is signed in, as a file that machines read too (R25). */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services } = portalVisit(context, request);
  const data = await readPersonalData(services.world.db, actor);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="belfry-my-data.json"',
    },
  });
}

import { existing } from '#web/app/responses.ts';
import { readPreview } from '#web/console/preview/read-preview.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/resource.ts';

/** Returns a ticket as `PreviewedTicket`, for scripts only, with the reader's rights. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const ticket = existing(await readPreview(staffVisit(context, request), params.number));
  return Response.json(ticket, { headers: { 'Cache-Control': 'private, no-store' } });
}

import { readCallWindow } from '#web/console/calls/read-window.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/in-hand.ts';

/** Returns ringing and active calls of the agent as `CallWindowView`, for scripts only. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const view = await readCallWindow(staffVisit(context, request));
  return Response.json(view, { headers: { 'Cache-Control': 'private, no-store' } });
}

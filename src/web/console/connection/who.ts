import { visitContext } from '#web/app/context.ts';
import type { Route } from './+types/who.ts';

/** Returns the id of the signed-in person or null, for a page with an ended session. Only about the caller. */
export function loader({ context }: Route.LoaderArgs) {
  return Response.json({ person: context.get(visitContext).actor?.personId ?? null });
}

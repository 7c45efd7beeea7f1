import { visitContext } from '#web/context.ts';
import type { Route } from './+types/who.ts';

/** Who is signed in here now, for a page whose session ended: their id, or null. Only who asks is told, and of themselves. */
export function loader({ context }: Route.LoaderArgs) {
  return Response.json({ person: context.get(visitContext).actor?.personId ?? null });
}

import { data } from 'react-router';
import type { Route } from './+types/missing.ts';

/**
 * `/too-large` is what the server shows for a form that it stopped reading. Every other address is none of ours: with a route of its own, "not found" is told in the reader's language.
 */
export function loader({ request }: Route.LoaderArgs) {
  throw data(null, new URL(request.url).pathname.endsWith('/too-large') ? 413 : 404);
}

export function action() {
  throw data(null, 404);
}

export default function Missing() {
  return null;
}

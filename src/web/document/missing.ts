import { data } from 'react-router';
import type { Route } from './+types/missing.ts';

/**
 * `/too-large` is what the server shows for a form that it stopped reading, `/unavailable` while the database or a disk is
 * away. Every other address is none of ours: with a route of its own, "not found" is told in the reader's language.
 */
export function loader({ request }: Route.LoaderArgs) {
  const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
  throw data(null, statuses[name] ?? 404);
}

const statuses: Record<string, number> = { 'too-large': 413, unavailable: 503 };

export function action() {
  throw data(null, 404);
}

export default function Missing() {
  return null;
}

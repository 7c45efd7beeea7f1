import { data } from 'react-router';
import type { Exceeded } from '#desk/sign-in/sent-body.ts';
import type { Route } from './+types/missing.ts';

/**
 * The server shows `/too-large` when it stops reading a form, `/signed-out` when a form comes after its session ended, and
 * `/unavailable` while the database or a disk is down. All other addresses are unknown; this route answers "not found" in the
 * reader's language.
 */
export function loader({ request }: Route.LoaderArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const name = pathname.split('/').at(-1) ?? '';
  const max = Number(searchParams.get('max'));
  throw data({ limit: 'bytes', max } satisfies Exceeded, statuses[name] ?? 404);
}

const statuses: Record<string, number> = { 'signed-out': 401, 'too-large': 413, unavailable: 503 };

export function action() {
  throw data(null, 404);
}

export default function Missing() {
  return null;
}

import { Outlet } from 'react-router';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/layout.ts';

/** Throws 404 for an unknown language such as `/xx`. */
export function loader({ params }: Route.LoaderArgs) {
  languageOf(params);
  return null;
}

export const handle: PageHandle = { styles: 'public' };

/** Pages bring their own frame: forms have no navigation, and language links lead to the page itself. */
export default function PublicLayout() {
  return <Outlet />;
}

import { Outlet } from 'react-router';
import type { PageHandle } from '#web/document/page-handle.ts';
import { languageOf } from '#web/public/find-desk.ts';
import type { Route } from './+types/layout.ts';

/** `/xx` is no language of ours, and so no page. */
export function loader({ params }: Route.LoaderArgs) {
  languageOf(params);
  return null;
}

export const handle: PageHandle = { styles: 'public' };

/** Each page brings its frame: a form has no navigation, and languages lead to the page itself. */
export default function PublicLayout() {
  return <Outlet />;
}

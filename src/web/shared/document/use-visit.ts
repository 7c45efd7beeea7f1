import { useRouteLoaderData } from 'react-router';
import type { loader } from '#web/root.tsx';

/** Returns language, theme and reference of the current page; the root's loader sends them with every page. */
export function useVisit() {
  const visit = useRouteLoaderData<typeof loader>('root');
  if (visit === undefined) throw new Error('useVisit is for pages; an error page has no visit.');
  return visit;
}

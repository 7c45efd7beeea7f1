import { createContext, use } from 'react';
import type { loader } from '#web/root.tsx';

/** The data of the root's loader; undefined on an error page. Parts that read it render again only when it changes. */
export const VisitContext = createContext<Awaited<ReturnType<typeof loader>> | undefined>(undefined);

/** Returns language, theme and reference of the current page; the root's loader sends them with every page. */
export function useVisit() {
  const visit = use(VisitContext);
  if (visit === undefined) throw new Error('useVisit is for pages; an error page has no visit.');
  return visit;
}

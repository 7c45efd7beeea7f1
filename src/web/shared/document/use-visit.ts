import { createContext, use } from 'react';
import type { Visit } from '#web/app/context.ts';

/** The data of the root's loader, for every page. */
export type PageVisit = Pick<Visit, 'language' | 'theme' | 'requestId'> & { isPersonal: boolean };

/** Undefined on an error page. Parts that read it render again only when it changes. */
export const VisitContext = createContext<PageVisit | undefined>(undefined);

/** Returns language, theme and reference of the current page. */
export function useVisit(): PageVisit {
  const visit = use(VisitContext);
  if (visit === undefined) throw new Error('useVisit is for pages; an error page has no visit.');
  return visit;
}

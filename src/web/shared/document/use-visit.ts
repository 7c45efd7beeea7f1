import { createContext, use } from 'react';
import type { Visit } from '#web/app/context.ts';

/** What every part of a page may ask for; a part renders again when it changes. */
export type PageVisit = Pick<Visit, 'language' | 'theme'> & { isPersonal: boolean };

/** Undefined on an error page. */
export const VisitContext = createContext<PageVisit | undefined>(undefined);

/** Returns language and theme of the current page. */
export function useVisit(): PageVisit {
  const visit = use(VisitContext);
  if (visit === undefined) throw new Error('useVisit is for pages; an error page has no visit.');
  return visit;
}

import { createContext, useContext } from 'react';
import { type Noticing, silence } from '#domain/staff-settings.ts';

/** What whoever sits here chose, for every part of the console that could make itself noticed. */
export const NoticingContext = createContext<Noticing>(silence);

export function useNoticing(): Noticing {
  return useContext(NoticingContext);
}

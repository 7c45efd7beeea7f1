import { createContext, useContext } from 'react';
import { type Noticing, usualNoticing } from '#domain/staff/staff-settings.ts';

/** What whoever sits here chose, for every part of the console that could make itself noticed. */
export const NoticingContext = createContext<Noticing>(usualNoticing);

export function useNoticing(): Noticing {
  return useContext(NoticingContext);
}

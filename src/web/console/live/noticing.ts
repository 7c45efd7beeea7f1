import { createContext, useContext } from 'react';
import { type Noticing, usualNoticing } from '#domain/staff/staff-settings.ts';

/** The person's choice of sounds and notifications, for all parts of the console. */
export const NoticingContext = createContext<Noticing>(usualNoticing);

export function useNoticing(): Noticing {
  return useContext(NoticingContext);
}

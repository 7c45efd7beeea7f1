import { useSyncExternalStore } from 'react';

/** Whether scripts run: false on the server and while the page wakes up. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => undefined;

import { useEffect, useState } from 'react';
import type { ActState } from '#web/console/ticket/use-act.ts';

/**
 * The ticket version that the user of an open panel has seen. Its fields stay while it is open, and the server reports conflicts
 * before overwriting. `shown` is the version that the fields show.
 */
export function usePanelVersion(panel: string, version: number, act: ActState): { shown: number; version: number } {
  const [seen, setSeen] = useState(version);
  useEffect(() => {
    const element = document.getElementById(panel);
    const follow = () => {
      if (!element?.matches(':popover-open')) setSeen(version);
    };
    follow();
    element?.addEventListener('toggle', follow);
    return () => element?.removeEventListener('toggle', follow);
  }, [panel, version]);
  const told = act.result?.conflict ? act.result.version : 0;
  return { shown: seen, version: Math.max(seen, told) };
}

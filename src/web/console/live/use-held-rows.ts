import { type RefObject, useEffect, useState } from 'react';
import { type LiveRow, mergeRows } from '#web/console/live/merge-rows.ts';

/**
 * The rows of a live list. While it is hovered or focused, rows stay in place and `changes` counts the updates that `show` would
 * apply; otherwise the list updates at once.
 */
export function useHeldRows<T extends LiveRow>(address: string, latest: T[], list: RefObject<HTMLElement | null>) {
  const [held, setHeld] = useState({ address, rows: latest });
  if (held.address !== address) setHeld({ address, rows: latest });
  useEffect(() => {
    if (!isInUse(list.current)) setHeld((before) => (before.rows === latest ? before : { address, rows: latest }));
  }, [address, latest, list]);
  const shown = held.address === address ? held.rows : latest;
  return { ...mergeRows(shown, latest), show: () => setHeld({ address, rows: latest }) };
}

function isInUse(list: HTMLElement | null): boolean {
  return list !== null && (list.matches(':hover') || list.contains(document.activeElement));
}

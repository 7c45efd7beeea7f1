import { useEffect, useState } from 'react';
import { type MiddlewareFunction, useRevalidator } from 'react-router';
import { lastTicket } from '#web/console/list-place.ts';

/** The data of the list last viewed, in this document only. */
let kept: { address: string; data: unknown } | null = null;

/** The data that was answered from memory and is not refreshed yet. */
let served: unknown = null;

const listRoute = 'console/list/page';

/** Going back from a ticket to the list shows it from memory; the page then reads it again. */
export const listFromMemory: MiddlewareFunction<unknown> = async ({ request }, next) => {
  const { pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || lastTicket() === null || kept?.address !== pathname + search) return next();
  served = kept.data;
  return { [listRoute]: { type: 'data', result: served } };
};

/** Remembers the list's data. Returns true if it came from memory; it is then read again after it was painted. */
export function useListMemory(address: string, data: unknown): boolean {
  const { revalidate } = useRevalidator();
  const [first] = useState(served === data ? data : null);
  useEffect(() => {
    kept = { address, data };
    if (served !== data) return;
    served = null;
    // After the frame, so that the list is painted first.
    const frame = requestAnimationFrame(() => setTimeout(() => void revalidate()));
    return () => cancelAnimationFrame(frame);
  }, [address, data, revalidate]);
  return first === data;
}

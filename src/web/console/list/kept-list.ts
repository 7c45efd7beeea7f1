import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type MiddlewareFunction, type ShouldRevalidateFunctionArgs, useRevalidator } from 'react-router';
import { focusLastRow } from '#web/console/list-place.ts';

/** The address of the list that a ticket covers now; null on other pages. */
let covered: string | null = null;

/** Going back from a ticket to its list loads nothing first: the list is still on the page, and is read again once it shows. */
export const backToKeptList: MiddlewareFunction<unknown> = async ({ request }, next) => {
  const { pathname, search } = new URL(request.url);
  return request.method === 'GET' && covered === pathname + search ? {} : next();
};

/** A list is not read while a ticket covers it. */
export function isListRead({ currentParams, nextParams, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  if (nextParams.number !== undefined) return false;
  return currentParams.number !== undefined || defaultShouldRevalidate;
}

/**
 * Keeps the list while tickets cover it. When it is back in view, the row of the ticket has the focus, and the list is read again.
 * Returns whether it is back but not read yet.
 */
export function useKeptList(
  area: RefObject<HTMLElement | null>,
  address: string | null,
  isCovered: boolean,
): RefObject<boolean> {
  const { revalidate } = useRevalidator();
  const wasCovered = useRef(isCovered);
  const hasReturned = useRef(false);
  useLayoutEffect(() => {
    covered = isCovered ? address : null;
    return () => {
      covered = null;
    };
  }, [address, isCovered]);
  useLayoutEffect(() => {
    const isBack = wasCovered.current && !isCovered;
    wasCovered.current = isCovered;
    if (isCovered && document.activeElement?.checkVisibility() === false)
      document.getElementById('content')?.focus({ preventScroll: true });
    if (!isBack || !area.current) return;
    focusLastRow(area.current);
    hasReturned.current = true;
    // After the frame, so that the list is painted first.
    const frame = requestAnimationFrame(() => setTimeout(() => void revalidate()));
    return () => cancelAnimationFrame(frame);
  }, [area, isCovered, revalidate]);
  return hasReturned;
}

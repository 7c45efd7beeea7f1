import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type MiddlewareFunction, type ShouldRevalidateFunctionArgs, useLocation, useRevalidator } from 'react-router';
import { focusLastRow } from '#web/console/list-place.ts';

/** The list that a ticket covers now; null on other pages. */
let covered: { address: string; area: RefObject<HTMLElement | null> } | null = null;

/** Going back from a ticket to its list loads nothing first: the list is still on the page, and is read again once it shows. */
export const backToKeptList: MiddlewareFunction<unknown> = async ({ request }, next) => {
  const { pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || covered?.address !== pathname + search) return next();
  await uncover(covered.area.current, request.signal);
  return {};
};

/** Shows the list before React takes its ticket away, which takes longer than to paint the list. Resolves once it is painted. */
async function uncover(area: HTMLElement | null, signal: AbortSignal): Promise<void> {
  const cover = area?.closest<HTMLElement>('.list-cover');
  if (!area || !cover) return;
  cover.dataset.returning = '';
  focusLastRow(area);
  // A tab in the background draws no frames.
  if (document.hidden) return;
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  // Another page was asked for meanwhile.
  if (signal.aborted) delete cover.dataset.returning;
}

/** A list is not read while a ticket covers it. */
export function isListRead({ currentParams, nextParams, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  if (nextParams.number !== undefined) return false;
  return currentParams.number !== undefined || defaultShouldRevalidate;
}

/**
 * Keeps the list while tickets cover it, and reads it again when it is back in view.
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
    covered = isCovered && address !== null ? { address, area } : null;
    return () => {
      covered = null;
    };
  }, [address, area, isCovered]);
  // Also when a ticket was opened again before the list was rendered.
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each rendered page ends a way back.
  useLayoutEffect(() => {
    delete area.current?.closest<HTMLElement>('.list-cover')?.dataset.returning;
  }, [area, key]);
  useLayoutEffect(() => {
    const isBack = wasCovered.current && !isCovered;
    wasCovered.current = isCovered;
    if (isCovered && document.activeElement?.checkVisibility() === false)
      document.getElementById('content')?.focus({ preventScroll: true });
    if (!isBack || !area.current) return;
    // It lost the focus if a ticket was opened again meanwhile.
    focusLastRow(area.current);
    hasReturned.current = true;
    // After the frame, so that the list is painted first.
    const frame = requestAnimationFrame(() => setTimeout(() => void revalidate()));
    return () => cancelAnimationFrame(frame);
  }, [area, isCovered, revalidate]);
  return hasReturned;
}

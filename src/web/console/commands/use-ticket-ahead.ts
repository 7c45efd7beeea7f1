import { type RefObject, useEffect } from 'react';

/** React Router's own list of routes, which the browser has from the first page on. */
interface RouteList {
  routes: Record<string, { module: string; imports?: string[] } | undefined>;
}

/** A list that stands still this long, in ms, has loaded what it needs itself. */
const quiet = 1_000;

/**
 * Scripts of a ticket's page are loaded before one is opened: as soon as somebody points at a row or comes to it by a key,
 * and else when the list has stood still for a while. Data is not: it is read when it is asked for.
 */
export function useTicketAhead(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = area.current;
    if (!list) return;
    const begin = () => {
      stop();
      loadTicketPage();
    };
    const timer = setTimeout(begin, quiet);
    const kinds = ['focusin', 'pointerover', 'touchstart'];
    const stop = () => {
      clearTimeout(timer);
      for (const kind of kinds) list.removeEventListener(kind, begin);
    };
    for (const kind of kinds) list.addEventListener(kind, begin, { passive: true });
    return stop;
  }, [area]);
}

/** What cannot be loaded now is loaded with the page, and its failure told there. */
function loadTicketPage(): void {
  const { __reactRouterManifest: list } = window as unknown as { __reactRouterManifest?: RouteList };
  const page = list?.routes['console/ticket/page'];
  for (const address of page ? [...(page.imports ?? []), page.module] : [])
    import(/* @vite-ignore */ address).catch(() => undefined);
}

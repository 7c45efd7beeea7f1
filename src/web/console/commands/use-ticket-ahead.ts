import { type RefObject, useEffect } from 'react';

/** React Router's route manifest, which the browser has from the first page on. */
interface RouteList {
  routes: Record<string, { module: string; imports?: string[] } | undefined>;
}

/** Idle time in ms after which the list has loaded its own files. */
const quiet = 1_000;

/**
 * Preloads the scripts of the ticket page when somebody hovers over or focuses a row, or after the list was idle. Data is not
 * preloaded.
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

/** Ignore failures: the page itself loads the scripts again and reports errors. */
function loadTicketPage(): void {
  const { __reactRouterManifest: list } = window as unknown as { __reactRouterManifest?: RouteList };
  const page = list?.routes['console/ticket/page'];
  for (const address of page ? [...(page.imports ?? []), page.module] : [])
    import(/* @vite-ignore */ address).catch(() => undefined);
}

import type { Page } from 'playwright-core';
import { goTo } from './go-to.ts';

const toLoad = new WeakSet<Page>();

/** Makes the next `follow` load a new document. */
export function loadNext(page: Page): void {
  toLoad.add(page);
}

/**
 * Opens a page of the console in the open document, as its links do, which takes a sixth of the processor time of a new document.
 * Loads a new document if another part of the product is open, or if somebody has clicked or typed in this one.
 */
export async function follow(page: Page, url: string): Promise<void> {
  const isFollowed = !toLoad.delete(page) && (await page.evaluate(followHere, url));
  if (!isFollowed) await goTo(page, url);
}

/** Runs in the page. Returns whether the page was opened: React has drawn it then. */
async function followHere(url: string): Promise<boolean> {
  const { pathname, search, origin } = new URL(url);
  const isConsole = (path: string) => /^\/console(\/|$)/.test(path);
  const { __reactRouterDataRouter: router } = window;
  if (!router || location.origin !== origin || !isConsole(location.pathname) || !isConsole(pathname)) return false;
  if (navigator.userActivation.hasBeenActive || !document.querySelector('[data-awake]')) return false;
  await router.navigate(pathname + search, { flushSync: true });
  return location.pathname === pathname;
}

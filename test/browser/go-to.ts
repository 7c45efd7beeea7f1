import type { Page, Response } from 'playwright-core';

/** Opens an address, and waits until the page reacts to what the test does next. */
export async function goTo(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url);
  await awake(page);
  return response;
}

/** Waits until a page has come to an address that matches, and reacts to what the test does next. */
export async function cameTo(page: Page, ...url: Parameters<Page['waitForURL']>): Promise<void> {
  await page.waitForURL(...url);
  await awake(page);
}

/**
 * Waits until the scripts of a page react to keys and presses, which is long after it is shown on a busy machine. Within an open
 * console the address changes before the page does. Without React it reacts at once. The event stream never ends, so the network
 * is never idle.
 */
export async function awake(page: Page): Promise<void> {
  await page.waitForLoadState();
  const hydrates = await page.evaluate(() => '__reactRouterContext' in window);
  if (!hydrates) return;
  await page.waitForFunction(() => {
    const { state } = window.__reactRouterDataRouter ?? {};
    return state?.navigation.state === 'idle' && document.documentElement.dataset.awake === state.location.key;
  });
}

declare global {
  interface Window {
    /** React Router's own. */
    __reactRouterDataRouter?: {
      state: { navigation: { state: string }; location: { key: string } };
      navigate(to: string, options: { flushSync: true }): Promise<void>;
    };
  }
}

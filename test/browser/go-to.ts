import type { Page, Response } from 'playwright-core';

/** Opens an address, and waits until the page reacts to what the test does next. */
export async function goTo(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url);
  await awake(page);
  return response;
}

/**
 * Waits until the scripts of a page react to keys and presses, which is long after it is shown on a busy machine. Without React
 * it reacts at once. The event stream never ends, so the network is never idle.
 */
export async function awake(page: Page): Promise<void> {
  await page.waitForLoadState();
  const hydrates = await page.evaluate(() => '__reactRouterContext' in window);
  if (hydrates) await page.locator('[data-awake]').waitFor();
}

import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { World } from '#desk/spine/world.ts';
import { signedIn } from '#test/session.ts';

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: flags });
}

/** Opens a page that records every error that the developer tools would show. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'fr', ...options });
  const page = await context.newPage();
  const complaints = listen(page);
  return { page, complaints, close: () => context.close() };
}

/** Records console errors and warnings (including breaches of the Content-Security-Policy), exceptions and failed requests. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    // A navigation aborts a body that is being read, and React Router does not catch that. It has no effect.
    if (!/AbortError: BodyStreamBuffer/.test(String(error))) complaints.push(String(error));
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A navigation aborts requests that it no longer needs; nobody sees that.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  return complaints;
}

/** Signs a browser in with the cookie of a new session, much faster than the page of the sign-in, which has its own tests. */
export async function enter(
  page: Page,
  { url, world }: { url: string; world: World },
  personId: string,
): Promise<void> {
  await page.context().addCookies([{ name: 'belfry', value: await signedIn(world, personId), url }]);
}

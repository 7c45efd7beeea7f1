import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

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
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A navigation aborts requests that it no longer needs; nobody sees that.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  return complaints;
}

/** Signs in with the demonstration's password, and waits until the sign-in is left. */
export async function passSignIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.fill('[name=login]', email);
  await page.fill('[name=password]', 'belfry-demo');
  await page.click('main button[type=submit]');
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'));
}

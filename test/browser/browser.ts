import chromiumPackage from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import type { World } from '#desk/spine/world.ts';
import { atEnd, atLast } from '#test/at-end.ts';
import { signedIn } from '#test/session.ts';
import { hydrateLate, isSlow } from '#test/slow.ts';

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

/**
 * In a test each document is new to the engine: optimizing the code of a page or of axe takes more time than it saves. Room for
 * young objects, collection in their own thread, and drawing in the browser's process save a tenth of the processor time.
 */
const forShortDocuments = [
  '--js-flags=--no-maglev --no-turbofan --single-threaded-gc --min-semi-space-size=32',
  '--in-process-gpu',
];

/** Starts a browser as its users have it, or with more flags. */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: [...flags, ...more] });
}

let launched: Promise<Browser> | null = null;

/** Returns the browser of this process. Its pages are closed at the end of the test file. */
export async function openBrowser(): Promise<Browser> {
  launched ??= launchShared();
  const browser = await launched;
  atEnd(async () => {
    spareTabs.clear();
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  return browser;
}

async function launchShared(): Promise<Browser> {
  const browser = await launchBrowser(forShortDocuments);
  atLast(() => browser.close());
  return browser;
}

/** Opens a page that records every error that the developer tools would show. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}) {
  const page = await newPage(browser, options);
  const { complaints } = listen(page);
  return { page, complaints, close: () => page.context().close() };
}

/** Closed tabs by their options. */
const spareTabs = new Map<string, Page[]>();

/**
 * Opens a page in a tab that an earlier test closed, if there is one: it has compiled the scripts, and takes little more than half
 * the processor time. Nothing of its earlier pages is left. A test that changes what `close` cannot restore (the connection, the
 * clock, scripts of its own) closes the context instead.
 */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}) {
  const spare = spareTabs.getOrInsertComputed(JSON.stringify(options), () => []);
  const page = spare.pop() ?? (await newPage(browser, options));
  const { complaints, stop } = listen(page);
  return {
    page,
    complaints,
    close: async () => {
      stop();
      if (await isCleared(page, options)) spare.push(page);
      else await page.context().close();
    },
  };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  // Requests through a service worker would escape a test, which could neither see nor delay them.
  const context = await browser.newContext({ locale: 'fr', serviceWorkers: 'block', ...options });
  await context.addInitScript(asElsewhere);
  if (isSlow && options.javaScriptEnabled !== false) await hydrateLate(context);
  return context.newPage();
}

/**
 * Runs first in each page: takes away what browsers in use lack, and reports a script that tries `eval`. That breaches the
 * Content-Security-Policy; Firefox logs it, and Chromium does not if the script catches the error.
 */
function asElsewhere(): void {
  Reflect.deleteProperty(globalThis, 'Temporal');
  document.addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile }) => {
    if (blockedURI === 'eval') reportError(new Error(`eval in ${sourceFile}`));
  });
}

/** Returns to a tab as it was before its first page, except for its history; false if that is not possible. */
async function isCleared(page: Page, { viewport, colorScheme, forcedColors }: BrowserContextOptions): Promise<boolean> {
  const context = page.context();
  if (context.serviceWorkers().length > 0) return false;
  try {
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // A blank document opened by a page has its storage, and its process.
    await page.evaluate(() => location.replace('about:blank'));
    await page.waitForURL('about:blank', { waitUntil: 'load', timeout: 5_000 });
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await context.clearCookies();
    await page.mouse.move(-1, -1);
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? null, media: null });
    page.removeAllListeners('dialog');
    page.setDefaultTimeout(30_000);
    return true;
  } catch {
    return false;
  }
}

/** Playwright blocks service workers, and the sandbox of a mail's frame the script that hydrates late. */
function isOfTheTest(text: string): boolean {
  return (
    text.startsWith('Service Worker registration blocked') || (isSlow && text.startsWith('Blocked script execution'))
  );
}

/** Records console errors and warnings (including breaches of the Content-Security-Policy), exceptions and failed requests. */
function listen(page: Page) {
  const complaints: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type()) && !isOfTheTest(message.text())) complaints.push(message.text());
  };
  const onError = (error: Error) => {
    // A navigation aborts a body that is being read, and React Router does not catch that. It has no effect.
    if (!/AbortError: BodyStreamBuffer/.test(String(error))) complaints.push(String(error));
  };
  const onFailed = (request: Request) => {
    const reason = request.failure()?.errorText;
    // A navigation aborts requests that it no longer needs; nobody sees that.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('requestfailed', onFailed);
  const stop = () => page.off('console', onConsole).off('pageerror', onError).off('requestfailed', onFailed);
  return { complaints, stop };
}

/** Signs a browser in with the cookie of a new session, much faster than the page of the sign-in, which has its own tests. */
export async function enter(
  page: Page,
  { url, world }: { url: string; world: World },
  personId: string,
): Promise<void> {
  await page.context().addCookies([{ name: 'belfry', value: await signedIn(world, personId), url }]);
}

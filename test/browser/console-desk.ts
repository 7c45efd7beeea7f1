import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type PersonName, people } from '#demo/cast.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { RespondWithPage } from '#http/parts.ts';
import { atEnd } from '#test/at-end.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { type HttpDesk, openHttpDesk } from '#test/http-desk.ts';
import type { Services } from '#web/app/services.ts';
import { loadPages } from '#web/server.ts';
import { openBrowser, openPage, passSignIn } from './browser.ts';
import { builtPages } from './built.ts';

export { violations } from './axe.ts';

export interface ConsoleDesk extends HttpDesk {
  browser: Browser;
  /** Unexpected errors. */
  reported: unknown[];
  /** Opens a browser that has just signed in, at the console. */
  signIn(who: PersonName, options?: BrowserContextOptions): Promise<SignedIn>;
}

export interface SignedIn {
  page: Page;
  /** Errors that the developer tools would show. */
  complaints: string[];
  close(): Promise<void>;
}

/**
 * Opens the console of the demonstration's desk behind the real web server, with a browser. It has all its tickets unless
 * `filled` is false.
 */
export async function openConsoleDesk({ filled = true } = {}): Promise<ConsoleDesk> {
  const { respond, assetDirectory } = await loadPages(await builtPages());
  const hints = openHintsHere();
  let services: Services | undefined;
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const pages: RespondWithPage = (request, visitor) => respond(request, { ...visitor, report, services: services! });
  const desk = await openHttpDesk({ filled, hints, pages, assetsFolder: assetDirectory });
  // Pages share the world of the API, so that they hear of changes made through it.
  const transact = openTransact(desk.db, desk.world.queue, hints);
  const world: World = Object.assign(desk.world, { hints, transact });
  services = { world, demonstration: null };
  const browser = await openBrowser();
  atEnd(() => browser.close());
  return { ...desk, world, browser, reported, signIn: (who, options) => signIn(desk.url, browser, who, options) };
}

async function signIn(url: string, browser: Browser, who: PersonName, options?: BrowserContextOptions) {
  const opened = await openPage(browser, options);
  await passSignIn(opened.page, url, people[who].email);
  await opened.page.waitForURL('**/console');
  if (options?.javaScriptEnabled !== false) await awake(opened.page);
  return opened;
}

/** Waits until scripts run. The event stream never ends, so the network is never idle. */
export async function awake(page: Page): Promise<void> {
  await page.waitForSelector('[data-awake]', { state: 'attached' });
}

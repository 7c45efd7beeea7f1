import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { RespondWithPage } from '#http/parts.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { type HttpDesk, openHttpDesk } from '#test/http-desk.ts';
import type { Services } from '#web/app/services.ts';
import { loadPages } from '#web/server.ts';
import { enter, openBrowser, openTab } from './browser.ts';
import { builtPages } from './built.ts';
import { goTo } from './go-to.ts';

export { violations } from './axe.ts';

export interface ConsoleDesk extends HttpDesk {
  browser: Browser;
  /** Unexpected errors. */
  reported: unknown[];
  /** Opens a browser that is signed in, at no page yet. */
  signIn(who: PersonName, options?: BrowserContextOptions): Promise<SignedIn>;
  /** The same at the first page of the console. */
  atConsole(who: PersonName, options?: BrowserContextOptions): Promise<SignedIn>;
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
  return { ...desk, world, browser, reported, signIn, atConsole };

  async function signIn(who: PersonName, options?: BrowserContextOptions): Promise<SignedIn> {
    const opened = await openTab(browser, options);
    await enter(opened.page, { ...desk, world }, desk.cast.people[who]);
    return opened;
  }

  async function atConsole(who: PersonName, options?: BrowserContextOptions): Promise<SignedIn> {
    const opened = await signIn(who, options);
    await goTo(opened.page, `${desk.url}/console`);
    return opened;
  }
}

/** Finds a choice by typing, as people do. */
export async function pick(within: Page | Locator, name: string, text: string): Promise<void> {
  const field = within.getByRole('combobox', { name });
  await field.fill(text);
  await field.press('Enter');
}

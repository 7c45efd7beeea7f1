import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { HttpParts } from '#http/parts.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import { atEnd } from '#test/at-end.ts';
import type { HttpDesk } from '#test/http-desk.ts';
import { openWebDesk, type WebDesk } from '#test/web-desk.ts';
import { openBrowser, openPage } from './browser.ts';
import { goTo } from './go-to.ts';

export { violations } from './axe.ts';

export interface PublicDesk extends WebDesk {
  browser: Browser;
  /** Opens a page of the desk in a browser, by default without JavaScript. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visited>;
  /** Sends the queued mails and returns them as their readers get them. */
  mails(): Promise<(ParsedMessage & { recipient: string })[]>;
}

export interface Visited {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

/** Opens the public pages of the demonstration's desk behind the real web server. */
export async function openPublicDesk(parts: Partial<HttpParts> = {}): Promise<PublicDesk> {
  const desk = await openWebDesk(parts);
  const browser = await openBrowser();
  return {
    ...desk,
    browser,
    visit: async (path, options) => {
      const visited = await openPage(browser, { javaScriptEnabled: false, ...options });
      await goTo(visited.page, desk.url + path);
      return visited;
    },
    mails: () => sendQueued(desk),
  };
}

async function sendQueued({ world, jobs }: HttpDesk) {
  const taken: { to: string; bytes: Uint8Array }[] = [];
  const relay: Relay = {
    send: async ({ to, bytes }) => {
      taken.push({ to, bytes });
      return { accepted: '250 ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  return Promise.all(
    taken.map(async ({ to, bytes }) => {
      const parsed = await parseMessage(bytes);
      if ('unreadable' in parsed) throw new Error(parsed.unreadable);
      return { ...parsed.message, recipient: to };
    }),
  );
}

let skew = 0;
const realNow = Date.now;

/**
 * Advances the real time at once, until the file ends: a form that is completed in less than three seconds looks like a robot's.
 */
export function letPass(milliseconds: number): void {
  if (skew === 0)
    atEnd(() => {
      skew = 0;
      Date.now = realNow;
    });
  skew += milliseconds;
  Date.now = () => realNow() + skew;
}

/** Returns the pixels by which a page is wider than its window, once it is rendered at its new size with its own font. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return document.documentElement.scrollWidth - window.innerWidth;
  });
}

/** Fills in an editor's form from the name to the questions of an incident, or only the questions if they are open. */
export async function fillRequest(page: Page, changes: Record<string, string> = {}): Promise<void> {
  const you: Record<string, string> = { name: 'Joke Vermeulen', email: 'joke.vermeulen@patrimoine.example' };
  const incident: Record<string, string> = {
    'q-site': '1042',
    'q-summary': 'Homepage toont een witte pagina',
    'q-happened': 'Sinds 9.40 uur blijft de homepage wit.\nIk verwachtte de gewone homepage.',
  };
  for (const [name, value] of Object.entries(changes))
    Object.assign(['name', 'email', 'phone'].includes(name) ? you : incident, { [name]: value });
  if (new URL(page.url()).pathname.endsWith('/you')) {
    await fill(page, you);
    await goOn(page);
    await page.check('[name=kind][value=incident]');
    await goOn(page);
  }
  await fill(page, incident);
}

async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) await page.fill(`[name=${name}]`, value);
}

/** Presses the one filled button of the view, and waits until the next document is loaded, if one comes. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('main button.button-main').click();
  await page.waitForLoadState();
}

/** Goes from the last questions to the confirmation, at a person's pace. Returns the number that is shown. */
export async function sendRequest(page: Page): Promise<string> {
  await goOn(page);
  letPass(3_000);
  await goOn(page);
  return shownNumber(page);
}

export async function shownNumber(page: Page): Promise<string> {
  return (await page.locator('main .font-mono [aria-hidden=true]').first().textContent()) ?? '';
}

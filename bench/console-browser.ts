import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '#test/browser/browser.ts';
import type { BenchDesk } from './desk.ts';
import { percentile, shown } from './statistics.ts';

type Row = (name: string, figure: string, aim: string) => void;

/**
 * Measures in a real browser: the size of the scripts on the console's first page, and the time from a key press to the painted
 * result.
 */
export async function measureBrowser(desk: BenchDesk, row: Row): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'fr', viewport: { width: 1440, height: 900 } });
    const [name, value] = desk.cookies.agent.split('=') as [string, string];
    await context.addCookies([{ name, value, url: desk.url }]);
    const first = await openConsole(context, desk.url);
    row('console: script of the first load, kB compressed', shown(await scriptLoaded(first)), '≤ 250');
    await first.close();
    for (const key of keys) {
      const milliseconds = await measureKey(await openConsole(context, desk.url), desk.url, key);
      const figure = `${shown(percentile(milliseconds, 0.5))} / ${shown(percentile(milliseconds, 0.95))}`;
      row(`console: ${key.name}, key to painted, p50 / p95 ms`, figure, `p95 ≤ ${key.aim}`);
    }
  } finally {
    await browser.close();
  }
}

async function openConsole(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/console`);
  await page.locator('[data-awake]').waitFor({ state: 'attached' });
  return page;
}

/** Each key gets its own tab, like an agent who loaded the console in the morning. */
async function measureKey(page: Page, url: string, key: MeasuredKey): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let run = -warmRuns; run < runs; run++) {
    await key.begin(page, url);
    const painted = await untilPainted(page, key);
    if (run >= 0) milliseconds.push(painted);
  }
  await page.close();
  return milliseconds;
}

const runs = 40;
/** Runs that warm up the browser and the desk. */
const warmRuns = 5;

interface MeasuredKey {
  name: string;
  key: string;
  /** Selector of what is on the page once the key has done its work. */
  brings: string;
  /** Milliseconds to the painted result. */
  aim: number;
  begin(page: Page, url: string): Promise<unknown>;
}

// Wait with locators: an element handle would keep its old page in memory.
const ticket = '[data-act=send-answer]';
const row = 'table.list tbody tr';

/** An agent loads the console once and then moves around in it; the first time in a page takes longer. */
const keys: MeasuredKey[] = [
  { name: 'the next row', key: 'j', brings: 'tr:focus-within, tr:focus', aim: 50, begin: openList },
  { name: 'a ticket is opened, first of a page', key: 'Enter', brings: ticket, aim: 100, begin: openFirstRow },
  { name: 'back to the list, first of a page', key: 'u', brings: row, aim: 30, begin: openTicket },
  { name: 'a ticket is opened', key: 'Enter', brings: ticket, aim: 100, begin: returnToRow },
  { name: 'back to the list', key: 'u', brings: row, aim: 30, begin: returnToTicket },
];

async function openList(page: Page, url: string): Promise<void> {
  if (new URL(page.url()).pathname !== '/console') await page.goto(`${url}/console`);
  await page.locator('[data-awake]').waitFor({ state: 'attached' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Waits as long as a glance takes, so that the page has connected and fetched its data again. */
async function openFirstRow(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/console`);
  await page.locator('[data-awake]').waitFor({ state: 'attached' });
  await page.waitForTimeout(glance);
  await page.keyboard.press('j');
}

const glance = 500;

async function openTicket(page: Page, url: string): Promise<void> {
  await openFirstRow(page, url);
  await page.keyboard.press('Enter');
  await page.locator(ticket).first().waitFor();
  await page.waitForTimeout(glance);
}

/** Goes to a row of the list within one page, from the list or from a ticket. */
async function returnToRow(page: Page): Promise<void> {
  if (await page.locator(ticket).count()) await page.keyboard.press('u');
  await page.locator(row).first().waitFor();
  await page.waitForTimeout(glance);
  await page.keyboard.press('j');
}

async function returnToTicket(page: Page): Promise<void> {
  await returnToRow(page);
  await page.keyboard.press('Enter');
  await page.locator(ticket).first().waitFor();
  await page.waitForTimeout(glance);
}

/** Returns the milliseconds from the key event to the frame that shows the result, by the browser's own timestamps. */
async function untilPainted(page: Page, { key, brings }: MeasuredKey): Promise<number> {
  await page.evaluate((selector) => {
    const painted = new Promise<number>((resolve) => {
      const onKey = ({ timeStamp }: KeyboardEvent) => {
        // An element that is rendered before a frame is painted is visible after it. A list stays behind its ticket, not rendered.
        const look = () => {
          if (document.querySelector(selector)?.checkVisibility())
            setTimeout(() => resolve(performance.now() - timeStamp));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      document.addEventListener('keydown', onKey, { once: true, capture: true });
    });
    Object.assign(window, { painted });
  }, brings);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

async function scriptLoaded(page: Page): Promise<number> {
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /\.js(\?|$)/.test(entry.name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  return bytes / 1_000;
}

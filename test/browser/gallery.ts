import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { readLanguage } from '#domain/language.ts';
import { enter } from './browser.ts';
import { openDemoDesk } from './demo-desk.ts';
import { exampleAddresses } from './example-addresses.ts';
import type { PageState } from './page-state.ts';
import { staffStates } from './staff-states.ts';
import { viewStates } from './view-states.ts';

/**
 * Takes the screenshots of every console page in docs/screenshots/console, in both themes at both widths, on Tuesday 24 November
 * 2026 at 10:00, and writes the page that shows them. Run `node test/browser/gallery.ts` after a visible change. With a folder
 * and a language it saves every state of every page there instead, for review: `node test/browser/gallery.ts /tmp/states de`.
 */
const [elsewhere, asked] = process.argv.slice(2);
const language = readLanguage(asked) ?? 'fr';
const folder = elsewhere ?? join(import.meta.dirname, '../../docs/screenshots/console');

/** The states to save, by route; for other routes only the first. */
const kept: Record<string, string[]> = {
  '/console': ['next', 'found', 'selection', 'palette', 'keys'],
  '/console/urgent': ['filled', 'a call over it'],
  '/console/calls': ['log'],
  '/console/calls/:id': ['in hand'],
  '/console/deadline': ['a request over new year'],
  '/console/tickets/:number/clock': ['handled'],
  '/console/tickets/:number/join': ['found'],
  '/console/tickets/:number': ['waiting', 'previewed', 'colleagues', 'handing over', 'macros', 'acts chosen'],
  '/console/views/new': ['filled'],
};

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1440, 390].map((width) => ({ colorScheme, width, height: width === 390 ? 844 : 960 })),
);

const desk = await openDemoDesk({ secondFactor: true, begins: 'usualStart' });
const addressOf = await exampleAddresses(desk);
await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people.jonas).execute();
const { page } = await desk.visit('/sign-in', { javaScriptEnabled: true });
await enter(page, desk, desk.cast.people.jonas);
const devtools = await page.context().newCDPSession(page);

const allStates = { ...staffStates, ...viewStates };
const missing = Object.entries(kept).flatMap(([route, names]) =>
  names.filter((name) => !allStates[route]?.some(({ state }) => state === name)).map((name) => `${route} ${name}`),
);
if (missing.length > 0) throw new Error(`No state of a page: ${missing.join(', ')}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const taken: { title: string; name: string }[] = [];
const consolePages = Object.entries(allStates).filter(([route]) => route.startsWith('/console'));
for (const [route, states] of consolePages) await takePage(route, states);
if (elsewhere === undefined) writeFileSync(join(folder, 'README.md'), shown());
process.exit();

async function takePage(route: string, states: PageState[]): Promise<void> {
  for (const { state, reach } of states) {
    await page.setViewportSize({ width: 1440, height: 960 });
    await reach(page, { desk, language, address: addressOf(route, language) });
    const isKept = kept[route]?.includes(state) ?? state === states[0]?.state;
    if (elsewhere !== undefined || isKept) await takeState(page, devtools, `${route.slice(1)} ${state}`);
  }
}

async function takeState(page: Page, devtools: CDPSession, title: string): Promise<void> {
  const name = title.replaceAll(/\W+/g, '-');
  for (const { colorScheme, width, height } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
    writeFileSync(join(folder, `${name}-${width}-${colorScheme}.webp`), Buffer.from(data, 'base64'));
  }
  taken.push({ title, name });
}

function shown(): string {
  const rows = taken.map(({ title, name }) => {
    const pictures = looks.map(
      ({ width, colorScheme }) => `![${title}, ${width} pixels, ${colorScheme}](${name}-${width}-${colorScheme}.webp)`,
    );
    return `## ${title}\n\n${pictures.join('\n')}\n`;
  });
  return `# Every page of the console\n\nIn both themes, on a desktop and on a phone; by their routes.\n\n${rows.join('\n')}`;
}

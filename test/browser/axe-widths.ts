import type { Page } from 'playwright-core';
import { loadAxe, runAxe, violations } from './axe.ts';

/** Parts that passed in this process, as they were shown. */
const passed = new Set<string>();

/** Returns the violations of every rule, and remembers what was shown for `violationsOfOthers`. */
export async function violationsOfAll(page: Page): Promise<string[]> {
  const found = await violations(page);
  await page.evaluate(() => {
    const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    Object.assign(window, { shownBefore: new WeakSet(shown) });
  });
  return found;
}

/** Returns the violations of every rule in the parts that only this width shows, and not that of `violationsOfAll`. */
export async function violationsOfOthers(page: Page): Promise<string[]> {
  const parts = (await page.evaluate(listOthers)).filter((part) => !passed.has(part));
  if (parts.length === 0) return [];
  await loadAxe(page);
  const found = await runAxe(page, '{ include: shownOnlyHere }');
  if (found.length === 0) for (const part of parts) passed.add(part);
  return found;
}

/** Runs in the page: leaves the outermost elements that were not shown before at `shownOnlyHere`. Returns what tells them apart. */
function listOthers(): string[] {
  const { shownBefore } = window as unknown as { shownBefore?: WeakSet<Element> };
  const parts: Element[] = [];
  const read = (element: Element) => {
    if (!element.checkVisibility()) return;
    if (shownBefore && !shownBefore.has(element)) parts.push(element);
    else for (const child of element.children) read(child);
  };
  for (const child of document.body.children) read(child);
  Object.assign(window, { shownOnlyHere: parts });
  const theme = matchMedia('(prefers-color-scheme: dark)').matches;
  // Where a link leads and what a field holds is not shown.
  return parts.map(
    (part) => `${innerWidth} ${theme} ${part.outerHTML.replaceAll(/ (action|href|value)="[^"]*"/g, '')}`,
  );
}

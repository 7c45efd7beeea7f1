import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { loadAxe, violations } from './axe.ts';

/** The rules whose result depends on the width, even if the same elements are shown. */
const widthRules = ['target-size', 'scrollable-region-focusable'];

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

/**
 * Returns the violations at another width than that of `violationsOfAll`: of every rule in the parts that only this width shows,
 * and with `withSizes` those of the rules about sizes in the whole page.
 */
export async function violationsOfOthers(page: Page, withSizes: boolean): Promise<string[]> {
  const parts = (await page.evaluate(listOthers)).filter((part) => !passed.has(part));
  if (parts.length === 0 && !withSizes) return [];
  await loadAxe(page);
  const quiet = { resultTypes: ['violations'], iframes: false, selectors: false, preload: false };
  const runs = [
    ...(parts.length > 0 ? [`axe.run({ include: shownOnlyHere }, ${JSON.stringify(quiet)})`] : []),
    ...(withSizes ? [`axe.run(document, ${JSON.stringify({ ...quiet, runOnly: widthRules })})`] : []),
  ];
  const found: AxeResults['violations'] = [];
  for (const run of runs)
    found.push(...((await page.evaluate(`${run}.then(({ violations }) => violations)`)) as AxeResults['violations']));
  if (found.length === 0) for (const part of parts) passed.add(part);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Passes and what axe leaves to people are not carried out of the browser: that takes longer than the checks. A mail within
 * a page runs no script, and so is not looked into.
 */
const run = `axe.run({ resultTypes: ['violations'], iframes: false }).then(({ violations }) => violations)`;

/** What axe finds wrong on a page whose scripts may run, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = (await page.evaluate(run)) as AxeResults['violations'];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

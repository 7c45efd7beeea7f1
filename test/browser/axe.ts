import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Returns only violations from the browser: the passes and the items for human review take longer to transfer than the checks.
 * Skips frames, because a mail in a page runs no scripts, and the rows of a list after the tenth, which are drawn like those
 * before. Without selectors of the elements it takes a third less, and no style sheet is fetched for rules about orientation.
 */
const run = (options: RunOptions) => `axe
  .run({ exclude: ['main tbody tr:nth-child(n + 11)'] }, ${JSON.stringify({ ...quiet, ...options })})
  .then(({ violations }) => violations)`;

const quiet: RunOptions = { resultTypes: ['violations'], iframes: false, selectors: false, preload: false };

/** The rules whose result depends on the theme. */
const colourRules: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Returns the axe violations of a page whose scripts may run, with their elements: of every rule, or of those about colours. */
export async function violations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = (await page.evaluate(run(rules === 'all' ? {} : colourRules))) as AxeResults['violations'];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

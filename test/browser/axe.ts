import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Returns only violations from the browser: the passes and the items for human review take longer to transfer than the checks.
 * Skips frames, because a mail in a page runs no scripts. Without selectors of the elements it takes a third less, and no style
 * sheet is fetched for rules about orientation.
 */
const quiet: RunOptions = { resultTypes: ['violations'], iframes: false, selectors: false, preload: false };

/** The rules whose result depends on the theme. */
const colourRules: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Rows of a list after the tenth are drawn like those before. */
const moreRows = 'main tbody tr:nth-child(n + 11)';

/** The parts of pages that passed in this process, by the rules that they passed. */
const passed = { all: new Set<string>(), colours: new Set<string>() };

/**
 * Returns the axe violations of a page whose scripts may run, with their elements: of every rule, or of those about colours. Skips
 * parts that passed before with the same content, ancestors, styles and window.
 */
export async function violations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await loadAxe(page);
  const parts = await page.evaluate(listParts);
  const skipped: number[] = [];
  let end = 0;
  for (const part of parts) {
    if (part.start < end || !passed[rules].has(part.key)) continue;
    skipped.push(part.start);
    ({ end } = part);
  }
  const options = { ...quiet, ...(rules === 'all' ? {} : colourRules) };
  const found = (await page.evaluate(
    `axe.run({ exclude: [${JSON.stringify(moreRows)}, ...${JSON.stringify(skipped)}.map((at) => axe.pageParts[at])] }, ${JSON.stringify(options)})
      .then(({ violations }) => violations)`,
  )) as AxeResults['violations'];
  if (found.length === 0) {
    for (const { key } of parts) {
      passed.colours.add(key);
      if (rules === 'all') passed.all.add(key);
    }
  }
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Evaluates axe as a script of its own, which the engine compiles once for all documents of a tab. */
export async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  const { exceptionDetails } = await (await sessions.get(page)!).send('Runtime.evaluate', { expression: source });
  if (exceptionDetails) throw new Error(`axe does not run: ${exceptionDetails.text}`);
}

interface Part {
  /** A digest of the part's content and of what decides how it is shown. */
  key: string;
  /** Its place among all elements in document order, and that of the first element after it. */
  start: number;
  end: number;
}

/** Runs in the page: lists its parts in document order, and leaves all elements at `axe.pageParts`. */
function listParts(): Part[] {
  const elements: Element[] = [];
  const parts: Part[] = [];
  const digest = (text: string, from: number) => {
    let sum = from;
    for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    return sum;
  };
  const describe = (element: Element) => {
    let text = element.tagName;
    // Where a form or a link leads, and what a hidden field holds, is not shown.
    for (const { name, value } of element.attributes)
      text += /^(action|href|value)$/.test(name) ? ` ${name}` : ` ${name}=${value}`;
    return element.matches(':popover-open, :modal, :checked, :indeterminate, :focus') ? `${text} in state` : text;
  };
  const read = (element: Element, above: number): number => {
    const start = elements.push(element) - 1;
    const own = describe(element);
    const path = digest(own, above);
    const part = { key: '', start, end: 0 };
    parts.push(part);
    let sum = digest(own, 0);
    for (const child of element.childNodes) {
      if (child instanceof Element) sum = (Math.imul(sum, 31) + read(child, path)) | 0;
      else if (child instanceof Text) sum = digest(child.data, sum);
    }
    part.end = elements.length;
    part.key = `${path} ${sum} ${part.end - start}`;
    return sum;
  };
  const styles = [...document.querySelectorAll('style, link[rel=stylesheet]')].map(({ outerHTML }) => outerHTML);
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query).matches);
  const html = describe(document.documentElement);
  const shown = [innerWidth, innerHeight, ...media, ...styles, html, describe(document.body)].join();
  for (const child of document.body.children) read(child, digest(shown, 0));
  Object.assign((window as unknown as { axe: object }).axe, { pageParts: elements });
  return parts.filter(({ start, end }) => end - start >= 5);
}

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
const colourRules = ['color-contrast', 'link-in-text-block'];
/** The rules whose result depends on the width, even if the same elements are shown. */
const sizeRules = ['target-size', 'scrollable-region-focusable'];

/** Every rule that axe has by default, or those that depend on how a page is shown. */
export type Rules = 'all' | 'colours' | 'sizes' | 'coloursAndSizes';
const asked: Record<Rules, RunOptions> = {
  all: quiet,
  colours: { ...quiet, runOnly: colourRules },
  sizes: { ...quiet, runOnly: sizeRules },
  coloursAndSizes: { ...quiet, runOnly: [...colourRules, ...sizeRules] },
};

/** The parts of pages that passed in this process, by the rules that they passed. */
const passed: Record<Rules, Set<string>> = {
  all: new Set(),
  colours: new Set(),
  sizes: new Set(),
  coloursAndSizes: new Set(),
};
/** Sets of rules that a larger set contains. Target sizes are not in `all`: axe checks them only on request. */
const includes: Partial<Record<Rules, Rules[]>> = { all: ['colours'], coloursAndSizes: ['colours', 'sizes'] };

/**
 * Returns the axe violations of a page whose scripts may run, with their elements: of every rule, or of some. Skips
 * parts that passed before with the same content, ancestors, styles and window, and those drawn like one beside them.
 */
export async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  await loadAxe(page);
  const parts = await page.evaluate(listParts);
  const skipped: number[] = [];
  let end = 0;
  for (const part of parts) {
    if (part.start < end || !(part.isRepeated || passed[rules].has(part.key))) continue;
    skipped.push(part.start);
    ({ end } = part);
  }
  const exclude = `${JSON.stringify(skipped)}.map((at) => axe.pageParts[at])`;
  const found = await runAxe(page, `{ exclude: ${exclude} }`, asked[rules]);
  if (found.length === 0)
    for (const set of [rules, ...(includes[rules] ?? [])]) for (const { key } of parts) passed[set].add(key);
  return found;
}

/**
 * Runs axe on a part of the page, which is an expression. A target that is scrolled half under a toolbar is covered, not small: it is
 * scrolled into view and checked again.
 */
export async function runAxe(page: Page, part: string, options: RunOptions = quiet): Promise<string[]> {
  const run = `(async () => {
    const { violations } = await axe.run(${part}, ${JSON.stringify({ ...options, elementRef: true })});
    for (const violation of violations.filter(({ id }) => id === 'target-size')) {
      const nodes = [];
      for (const { element, html } of violation.nodes) {
        element.scrollIntoView({ block: 'center' });
        const again = await axe.run(element, { runOnly: ['target-size'], resultTypes: ['violations'], iframes: false });
        if (again.violations.length > 0) nodes.push({ html });
      }
      violation.nodes = nodes;
    }
    const left = violations.filter(({ nodes }) => nodes.length > 0);
    return left.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  })()`;
  const found: AxeResults['violations'] = await page.evaluate(run);
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
  /** Whether an element before it, within the same parent, has the same shape; or a row of a list after the tenth. */
  isRepeated: boolean;
}

/** Runs in the page: lists its parts in document order, and leaves all elements at `axe.pageParts`. */
function listParts(): Part[] {
  const elements: Element[] = [];
  const parts: Part[] = [];
  const digests = new Map<string, number>();
  const digest = (text: string) => {
    let sum = digests.get(text) ?? 0;
    if (sum !== 0) return sum;
    for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    digests.set(text, sum);
    return sum;
  };
  const mix = (sum: number, more: number) => (Math.imul(sum, 31) + more) | 0;
  const landmarks =
    'nav, aside, section, form, header, footer, main, :is([role=region], [role=navigation], [role=complementary], [role=search])';
  const isFound = (ids: string) => ids.split(' ').every((id) => document.getElementById(id) !== null);
  /** Digests of an element and of its shape, which leaves out what the element says and names that only it has. */
  const describe = (element: Element): [own: number, shape: number] => {
    let own = element.matches(':popover-open, :modal, :checked, :indeterminate, :focus') ? 'in state ' : '';
    own += element.tagName;
    let shape = own;
    // Where a form or a link leads, and what a hidden field holds, is not shown.
    for (const { name, value } of element.attributes) {
      own += /^(action|href|value)$/.test(name) ? ` ${name}` : ` ${name}=${value}`;
      if (/^aria-(labelledby|describedby|controls|owns|details|activedescendant|errormessage)$/.test(name))
        shape += ` ${name} ${isFound(value)}`;
      else if (/^(action|href|value|id|name|for|title|aria-label|placeholder|datetime)$/.test(name))
        shape += ` ${name} ${value.trim() !== ''}`;
      else shape += ` ${name}=${value}`;
    }
    // The names of landmarks are compared with each other.
    if (element.matches(landmarks)) shape = own;
    const { labels } = element as HTMLInputElement;
    return [digest(own), digest(labels ? `${shape} ${labels.length} labels` : shape)];
  };
  const read = (
    element: Element,
    above: number,
    isLater: boolean,
    before: Set<number>,
  ): [sum: number, shape: number] => {
    const start = elements.push(element) - 1;
    let [sum, shape] = describe(element);
    const path = mix(above, sum);
    const part = { key: '', start, end: 0, isRepeated: isLater };
    parts.push(part);
    const within = new Set<number>();
    const isList = element.matches('main tbody');
    let nth = 0;
    for (const child of element.childNodes) {
      if (child instanceof Element) {
        nth += 1;
        const [childSum, childShape] = read(child, path, isList && nth > 10, within);
        sum = mix(sum, childSum);
        // The lines of an icon have no rule.
        if (element.tagName !== 'svg' || child.tagName === 'title') shape = mix(shape, childShape);
      } else if (child instanceof Text) {
        sum = mix(sum, digest(child.data));
        if (child.data.trim() !== '') shape = mix(shape, 1);
      }
    }
    part.end = elements.length;
    part.key = `${path} ${sum} ${part.end - start}`;
    part.isRepeated ||= before.has(shape);
    before.add(shape);
    return [sum, shape];
  };
  const styles = [...document.querySelectorAll('style, link[rel=stylesheet]')].map(({ outerHTML }) => outerHTML);
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query).matches);
  const roots = [document.documentElement, document.body].map((root) => describe(root)[0]);
  const shown = digest([innerWidth, innerHeight, ...media, ...styles, ...roots].join());
  const top = new Set<number>();
  for (const child of document.body.children) read(child, shown, false, top);
  Object.assign((window as unknown as { axe: object }).axe, { pageParts: elements });
  return parts.filter(({ start, end, isRepeated }) => end - start >= (isRepeated ? 2 : 5));
}

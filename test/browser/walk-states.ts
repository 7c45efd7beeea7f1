import type { Page } from 'playwright-core';
import type { Language } from '#domain/language.ts';
import { type Rules, violations } from './axe.ts';
import { violationsOfAll, violationsOfOthers } from './axe-widths.ts';
import { brokenWords } from './broken-words.ts';
import type { DemoDesk } from './demo-desk.ts';
import { loadNext } from './follow.ts';
import { awake } from './go-to.ts';
import type { PageState } from './page-state.ts';

type Look = { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' };
const looks: [Look, Look] = [
  { viewport: { width: 1440, height: 960 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
];
/** Between the two, where a layout changes: a tablet, and a window beside another. */
const between: Look[] = [1024, 720].map((width) => ({ viewport: { width, height: 900 }, colorScheme: 'light' }));
/** 400 % zoom of 1,280 pixels (WCAG 1.4.10). It follows or precedes a look of the same theme, because only sizes matter. */
const zoomed = (['light', 'dark'] as const).map(
  (colorScheme): Look => ({ viewport: { width: 320, height: 640 }, colorScheme }),
);

/** The desk to walk through, and the addresses in its example world. */
export interface Walked {
  desk: DemoDesk;
  addressOf: (pattern: string, language: Language) => string;
}

/** Which language to walk in, and which share of the pages is walked in full. */
export interface Turn {
  language: Language;
  at: number;
  of: number;
}

/**
 * Returns what is wrong with the pages. Each state is checked in one language, light on a desktop and dark on a phone, and
 * measured in between: the first state of a page at both widths, the others at one. The first state of each page is checked in
 * every other language too, at alternating widths, because only the words differ. Axe checks each state in one of the two
 * looks, in turn, and the colours of the first state in the other look too: other states share the same few colours. At the other
 * widths it checks what only they show, and at the other look the sizes. The first state of each page is loaded as a document, as
 * is every state outside the console; the console opens others in the same document, as its links do.
 */
export async function walkStates(
  { desk, addressOf }: Walked,
  page: Page,
  states: Record<string, PageState[]>,
  { language, at, of }: Turn,
) {
  shown.delete(page);
  const titles = new Set<string>();
  const found: string[] = [];
  for (const [place, [pattern, each]] of Object.entries(states).entries()) {
    const isTurn = place % of === at;
    // The form leads through several pages, so it is walked in every language.
    const reached = isTurn || pattern.includes('/contact/') ? each : each.slice(0, 1);
    for (const [nth, { state, reach }] of reached.entries()) {
      const turn = (place + nth) % 2;
      const looked = isTurn ? looksInFull(turn, nth === 0) : nth === 0 ? looksInBrief((place + at) % 2) : [];
      await show(page, isTurn ? looks[0] : (looked[0] ?? looks[0]));
      // Each page is loaded as a document in one language.
      if (isTurn && nth === 0) loadNext(page);
      await reach(page, { desk, language, address: addressOf(pattern, language) });
      await awake(page);
      titles.add(await page.title());
      const asked = isTurn ? rulesOf(turn, nth === 0) : new Map<Look, Rules>();
      const wrong = looked.length > 0 ? await wrongsAt(`${pattern}, ${state}`, page, { language, looked, asked }) : [];
      found.push(...wrong.map((each) => `${pattern}, ${state}: ${each}`));
    }
  }
  return { found, titles };
}

/** From the look of axe to the other: a change of the theme styles the whole page again. */
function looksInFull(turn: number, isFirst: boolean): Look[] {
  const middle = isFirst ? between : [between[turn]!];
  const phone = [looks[1], zoomed[1]!];
  return turn === 0 ? [looks[0], ...middle, ...phone] : [...phone, ...middle, looks[0]];
}

function looksInBrief(turn: number): Look[] {
  return [looks[turn]!, zoomed[turn]!];
}

function rulesOf(turn: number, isFirst: boolean): Map<Look, Rules> {
  return new Map<Look, Rules>([
    [looks[turn]!, 'all'],
    [looks[1 - turn]!, isFirst ? 'coloursAndSizes' : 'sizes'],
  ]);
}

interface Looking {
  language: Language;
  looked: Look[];
  /** The rules of axe-core that are checked too, by look. */
  asked: Map<Look, Rules>;
}

/** Names the page in the error if it cannot be checked. */
async function wrongsAt(where: string, page: Page, looking: Looking): Promise<string[]> {
  try {
    return await wrongs(page, looking);
  } catch (cause) {
    throw new Error(`${where}: cannot be looked at.`, { cause });
  }
}

async function wrongs(page: Page, { language, looked, asked }: Looking): Promise<string[]> {
  const wrong = await headWrongs(page, language);
  for (const look of looked) {
    await show(page, look);
    const rules = asked.get(look);
    wrong.push(...(await sizeWrongs(page)));
    wrong.push(...(zoomed.includes(look) ? await sidewaysParts(page) : await brokenWords(page)));
    if (rules === 'all') wrong.push(...(await violationsOfAll(page)));
    else if (asked.size > 0) wrong.push(...(await violationsOfOthers(page)));
    if (rules && rules !== 'all') wrong.push(...(await violations(page, rules)));
  }
  return wrong;
}

const shown = new WeakMap<Page, Look>();

/** Emulating a theme styles the whole page again, even if it is the same. */
async function show(page: Page, look: Look) {
  const before = shown.get(page);
  shown.set(page, look);
  if (look === before) return;
  await page.setViewportSize(look.viewport);
  if (look.colorScheme !== before?.colorScheme) await page.emulateMedia({ colorScheme: look.colorScheme });
}

/** No page overflows sideways. In the console only parts of the frame scroll, unless the window is as low as at 400 % zoom. */
async function sizeWrongs(page: Page): Promise<string[]> {
  const { sideways, below, width } = await page.evaluate(async () => {
    await document.fonts.ready;
    // Scripts that follow the width run in the frame that shows it.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const { scrollWidth, scrollHeight } = document.documentElement;
    const framed = document.querySelector('[data-density=console]') !== null && innerHeight > 640;
    return { sideways: scrollWidth - innerWidth, below: framed ? scrollHeight - innerHeight : 0, width: innerWidth };
  });
  return [
    ...(sideways === 0 ? [] : [`${sideways} pixels too wide at ${width} pixels`]),
    ...(below === 0 ? [] : [`the document scrolls by ${below} pixels behind its frame at ${width} pixels`]),
  ];
}

/** Returns parts that scroll sideways at 400 % zoom. Tables, drawings and code may: they need two dimensions. */
async function sidewaysParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter((part) => {
      const scrolls = /auto|scroll/.test(getComputedStyle(part).overflowX);
      return scrolls && part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
    });
    const wrong = parts.filter(
      (part) => !part.matches('textarea, pre') && !part.querySelector('table, pre, svg[role=img]'),
    );
    return wrong.map((part) => `${part.tagName} ${part.className} is read sideways at ${innerWidth} pixels`);
  });
}

async function headWrongs(page: Page, language: Language): Promise<string[]> {
  const { lang, headings, heads, filled } = await page.evaluate(() => {
    const view = document.querySelector('main [role=dialog]:popover-open') ?? document.querySelector('main');
    // One filled button per view (guide, 1.3); an open panel counts as a view. Colour samples only look like buttons and are not
    // counted.
    const buttons = [...(view?.querySelectorAll(':is(a, button):is(.button-main, .button-bronze)') ?? [])];
    return {
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      heads: document.querySelectorAll('head > title').length,
      filled: buttons.filter((button) => button.checkVisibility({ visibilityProperty: true })).length,
    };
  });
  return [
    ...(filled <= 1 ? [] : [`${filled} filled buttons`]),
    ...(lang === language ? [] : [`its language is ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(heads === 1 ? [] : [`${heads} titles`]),
  ];
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { takeCall } from '#desk/calls/on-call.ts';
import { brokenWord } from './broken-words.ts';
import { enter } from './browser.ts';
import { composed } from './composed.ts';
import { openDemoDesk } from './demo-desk.ts';
import { exampleAddresses } from './example-addresses.ts';
import { follow, loadNext } from './follow.ts';

const pages = [
  ...['/console', '/console?q=page', '/console/tickets/:number', '/console/new', '/console/bulk', '/console/clock'],
  ...['/console/calls', '/console/figures', '/admin', '/admin/people/:person', '/admin/desks/:prefix/:part'],
  ...['/admin/articles', '/admin/articles/:id', '/admin/audit', '/admin/directory'],
];

/** From wide to narrow; 720 and 640 are 1,440 and 1,280 at 200 % zoom. */
const windows: [width: number, height: number][] = [
  ...([
    [1440, 900],
    [1366, 768],
    [1280, 800],
    [1024, 768],
  ] as const),
  ...([
    [820, 1180],
    [720, 450],
    [640, 400],
    [390, 844],
  ] as const),
].map(([width, height]) => [width, height]);

/**
 * Finds the offences of a page as it is drawn at this moment. It walks the page once and reads one style per element, because the
 * test runs it hundreds of times.
 */
const script = `(() => {${[
  ...[offences, walk, look, within, isOver, texts, cut, brokenWord, overlaps, small, room, sideways, scrolled],
  isOfAnotherCell,
  ...[offence, cross, isDrawn],
].join('\n')}\nreturn offences();})()`;

const desk = await openDemoDesk({ secondFactor: true, begins: 'usualStart', texts: 'longest' });
const addressOf = await exampleAddresses(desk);
const { page, complaints } = await desk.visit('/sign-in', { javaScriptEnabled: true });
await enter(page, desk, desk.cast.people.jonas);
await takeExampleCall();

test('at every width, beside a call too, the longest texts are whole and apart, and targets large enough', async () => {
  await desk.db.updateTable('people').set({ language: composed }).where('id', '=', desk.cast.people.jonas).execute();
  const found: string[] = [];
  // The document that is open has another language.
  loadNext(page);
  for (const pattern of pages) {
    await follow(page, desk.url + addressOf(pattern, composed));
    await page.evaluate(() => document.fonts.ready);
    for (const withCall of pattern.startsWith('/console') ? [false, true] : [false]) {
      await showCall(page, withCall);
      for (const [width, height] of windows)
        for (const each of await offencesAt(page, { width, height }))
          found.push(`${pattern}, ${width} pixels${withCall ? ' with a call' : ''}: ${JSON.stringify(each)}`);
    }
  }
  assert.deepEqual(found, []);
  assert.deepEqual(complaints, []);
});

/** A call that Jonas has taken. Its window is beside every page of the console. */
async function takeExampleCall(): Promise<void> {
  const { world, cast } = desk;
  const news = { deskId: cast.desks.wcms, line: '+3225551210', from: '+3225552011', agent: null, at: null };
  const { callId } = await hearPhoneEvent(world, { ...news, call: world.newId(), event: 'ringing' });
  await takeCall(world, desk.actor('jonas'), callId);
}

/** Hides the window of the call, or shows it again: the page beside it has the same width as without a call. */
async function showCall(page: Page, shown: boolean): Promise<void> {
  const window = page.locator('aside:has(#call-find)');
  if (shown) await window.waitFor({ state: 'attached' });
  await window.evaluateAll(
    (asides, display) => {
      for (const aside of asides as HTMLElement[]) aside.style.display = display;
    },
    shown ? '' : 'none',
  );
}

async function offencesAt(page: Page, size: { width: number; height: number }): Promise<Offence[]> {
  await page.setViewportSize(size);
  // Scripts that follow the width run in the frame that shows it.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  return page.evaluate<Offence[]>(script);
}

/** A fault of a page's layout, as the script in the page finds it. */
interface Offence {
  what: string;
  /** The element: its tag, classes, and those of its parents. */
  where: string;
  text: string;
  /** Left, top, width and height in pixels. */
  box: [number, number, number, number];
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A text or a control that is drawn, and what is drawn of it. */
interface Drawn {
  of: Element;
  text: string;
  box: Box;
  /** The element that lies over the page with it; the body for the page itself. */
  layer: Element;
}

interface Surroundings {
  clip: Box;
  layer: Element;
  /** The nearest element that cuts its content without a way to scroll to it. */
  cutter: Element | null;
}

/** Everything below runs in the page. */
function offences(): Offence[] {
  const found: Offence[] = [];
  const drawn: Drawn[] = [];
  const clip = { left: 0, top: -Infinity, right: innerWidth, bottom: Infinity };
  walk(document.body, { clip, layer: document.body, cutter: null }, { drawn, found });
  overlaps(drawn, found);
  small(new Set(drawn.map(({ layer }) => layer)), found);
  room(found);
  sideways(found);
  return found;
}

function walk(element: Element, around: Surroundings, result: { drawn: Drawn[]; found: Offence[] }): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0' || element.namespaceURI?.endsWith('svg')) return;
  const here = within(element, style, around);
  if (here === null) return;
  const isHidden = style.visibility === 'hidden';
  const isBox = here.layer !== around.layer || element.matches('input:not([type=hidden]), select, textarea, button');
  if (!isHidden && isBox && !isOver(element, style))
    look(element, element.getBoundingClientRect(), '', around, result.drawn);
  if (element.matches('select, textarea, option')) return;
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && !isHidden) texts(node as Text, here, result);
    const isShut = element.tagName === 'DETAILS' && !element.hasAttribute('open');
    if (node.nodeType === Node.ELEMENT_NODE && (!isShut || node.nodeName === 'SUMMARY'))
      walk(node as Element, here, result);
  }
}

/** Returns what applies within an element, or null for one that only a screen reader reads. Parts that scroll count as drawn whole. */
function within(element: Element, style: CSSStyleDeclaration, around: Surroundings): Surroundings | null {
  if (style.clipPath === 'inset(50%)') return null;
  const here = isOver(element, style) ? { ...around, layer: element } : { ...around };
  if (style.position === 'fixed')
    Object.assign(here, { clip: { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, cutter: null });
  const { overflowX, overflowY } = style;
  if (overflowX === 'visible' && overflowY === 'visible') return here;
  const box = element.getBoundingClientRect();
  if (/auto|scroll/.test(overflowX + overflowY)) {
    const { left, right } = /auto|scroll/.test(overflowX)
      ? { left: -Infinity, right: Infinity }
      : cross(box, here.clip);
    return { layer: element, cutter: null, clip: { left, right, top: -Infinity, bottom: Infinity } };
  }
  here.clip = cross(here.clip, box);
  here.cutter = element;
  return here;
}

/** An element that lies over the page, and hides what is under it. */
function isOver(element: Element, { position, backgroundColor }: CSSStyleDeclaration): boolean {
  if (position === 'fixed' || element.matches(':popover-open, dialog[open]')) return true;
  return ['absolute', 'sticky'].includes(position) && !/, 0\)$/.test(backgroundColor);
}

function look(of: Element, rect: Box, text: string, { clip, layer }: Surroundings, drawn: Drawn[]): void {
  const box = cross(rect, clip);
  if (box.right - box.left > 1 && box.bottom - box.top > 1) drawn.push({ of, text, box, layer });
}

function texts(node: Text, here: Surroundings, { drawn, found }: { drawn: Drawn[]; found: Offence[] }): void {
  if (node.data.trim() === '') return;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
  const of = node.parentElement!;
  for (const line of lines) {
    // Letters fill the middle of their line. The rest may touch the next one.
    const middle = {
      left: line.left,
      right: line.right,
      top: line.top + line.height / 4,
      bottom: line.bottom - line.height / 4,
    };
    look(of, middle, node.data, here, drawn);
    if (here.cutter && cut(line, of, here.cutter)) found.push(offence('cut', of, node.data, line));
    else if (!here.cutter && line.right > here.clip.right + 1 && here.clip.right === innerWidth)
      found.push(offence('beyond the window', of, node.data, line));
  }
  const broken = lines.length > 1 && brokenWord(node);
  if (broken) found.push(offence('a broken word', of, broken.word, broken.at));
}

/** A text may be cut if an ellipsis says so and a title has it all. */
function cut(line: Box, of: Element, cutter: Element): boolean {
  const box = cutter.getBoundingClientRect();
  const isCut = line.right > box.right + 1 || line.left < box.left - 1 || line.bottom > box.bottom + 4;
  if (!isCut) return false;
  // The console gives the title when the pointer is there.
  of.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  const { textOverflow, webkitLineClamp } = getComputedStyle(cutter);
  const isTold = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
  return !isTold || !(of.closest('[title]') || cutter.querySelector('[title]'));
}

/** Texts drawn over each other, or over a control, in one layer. */
function overlaps(drawn: Drawn[], found: Offence[]): void {
  drawn.sort((one, other) => one.box.top - other.box.top);
  for (const [place, one] of drawn.entries())
    for (let next = place + 1; next < drawn.length && drawn[next]!.box.top < one.box.bottom; next++) {
      const other = drawn[next]!;
      if (other.layer !== one.layer || one.of.contains(other.of) || other.of.contains(one.of)) continue;
      // A field's words may stand in it while it is empty.
      if ([one, other].some(({ of }) => getComputedStyle(of).pointerEvents === 'none')) continue;
      const shared = cross(one.box, other.box);
      if (shared.right - shared.left > 2 && shared.bottom - shared.top > 2)
        found.push(offence(`overlaps “${other.text || other.of.tagName}”`, one.of, one.text, shared));
      else if (shared.bottom - shared.top > 2 && shared.left - shared.right < 3 && isOfAnotherCell(one.of, other.of))
        found.push(offence(`touches “${other.text}”`, one.of, one.text, shared));
    }
}

function isOfAnotherCell(one: Element, other: Element): boolean {
  const cells = [one, other].map((of) => of.closest('td, th'));
  return cells[0] !== null && cells[1] !== null && cells[0] !== cells[1];
}

/** Targets below 24 pixels, except links in a text and those with room around them (WCAG 2.5.8). */
function small(layers: Set<Element>, found: Offence[]): void {
  const selector =
    'a[href], button, summary, select, textarea, label, input:not([type=hidden]), [role=option], [role=tab]';
  const targets = [...document.querySelectorAll(selector)].filter(isDrawn).map((target) => {
    const box = target.getBoundingClientRect();
    const lesser = Math.min(box.width, box.height);
    let layer: Element | null = target;
    while (layer && !layers.has(layer)) layer = layer.parentElement;
    return { target, layer, box, x: box.left + box.width / 2, y: box.top + box.height / 2, isSmall: lesser < 23.5 };
  });
  for (const { target, layer, box, x, y, isSmall } of targets) {
    // A label is a target of its field: together they are wide enough.
    if (!isSmall || target.matches('label') || target.closest('label') || (target as HTMLInputElement).labels?.length)
      continue;
    const around = target.parentElement!;
    const isInText =
      getComputedStyle(target).display === 'inline' && around.textContent!.trim() !== target.textContent!.trim();
    if (isInText) continue;
    const near = targets.find((other) => {
      if (
        other.layer !== layer ||
        other.target === target ||
        other.target.contains(target) ||
        target.contains(other.target)
      )
        return false;
      if (other.isSmall) return Math.hypot(other.x - x, other.y - y) < 23.5;
      const aside = Math.max(other.box.left - x, 0, x - other.box.right);
      return Math.hypot(aside, Math.max(other.box.top - y, 0, y - other.box.bottom)) < 11.5;
    });
    if (near)
      found.push(offence(`too near “${near.target.textContent!.slice(0, 30)}”`, target, target.textContent!, box));
  }
}

/** The summary of a ticket is what people read a list for. */
function room(found: Offence[]): void {
  for (const cell of document.querySelectorAll('td.list-summary')) {
    const box = cell.getBoundingClientRect();
    if (box.width < (innerWidth < 480 ? 200 : 240))
      found.push(offence('a narrow summary', cell, cell.textContent!, box));
  }
}

/** Nothing is read sideways, except tables, drawings and code within their own part: they need two dimensions. */
function sideways(found: Offence[]): void {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth)
    found.push(
      offence(`the page is ${scrollWidth} pixels wide`, document.body, '', document.body.getBoundingClientRect()),
    );
  for (const part of document.querySelectorAll('body *'))
    if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && scrolled(part))
      found.push(offence('read sideways', part, '', part.getBoundingClientRect()));
}

function scrolled(part: Element): boolean {
  if (part.matches('textarea, pre, input')) return false;
  return /auto|scroll/.test(getComputedStyle(part).overflowX) && isDrawn(part);
}

function offence(what: string, of: Element, text: string, { left, top, right, bottom }: Box): Offence {
  const names: string[] = [];
  for (let each: Element | null = of; each && names.length < 3; each = each.parentElement)
    names.unshift([each.tagName.toLowerCase(), ...[...each.classList].slice(0, 4)].join('.'));
  const box = [left, top, right - left, bottom - top].map(Math.round) as Offence['box'];
  return { what, where: names.join(' > '), text: text.trim().slice(0, 60), box };
}

function cross(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (getComputedStyle(element).clipPath === 'inset(50%)') return false;
  return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

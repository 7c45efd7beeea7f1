import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

// The main tasks as a screen reader gets them: the accessibility tree of each page, saved under docs/accessibility/ for reviewers.
// A change of a page changes its text: read it, then save it again with SAVE_WALKS=1.

const folder = new URL('../../docs/accessibility/', import.meta.url);

/** Returns what a screen reader reads, in order: the title of the page, then each element of a part of it. */
export async function read(page: Page, part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  return `# ${await page.title()}\n\n${tree.replaceAll(/\/(received|people)\/[^/\s"]+/g, '/$1/…')}\n`;
}

/**
 * Acts, and returns what a screen reader says by itself: the live regions that changed, in order, and where the focus is then.
 * `done` waits until the page shows the result.
 */
export async function hear(page: Page, act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<string> {
  await page.evaluate(listen);
  await act();
  await done();
  // A region may change once more after the page shows the result.
  await page.waitForTimeout(300);
  const { said, focus } = await page.evaluate(heard);
  // A slow machine also says that it loads.
  const heardTexts = said.filter((text) => !text.endsWith('…'));
  return [...heardTexts.map((text) => `- says: ${text}`), `- focus: ${focus}`, ''].join('\n');
}

/** Compares the pages of a task with the saved ones. */
export function compareWalk(name: string, pages: readonly string[]): void {
  const file = new URL(`${name.replaceAll(' ', '-')}.txt`, folder);
  const text = pages.join('\n');
  if (process.env.SAVE_WALKS === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(
    text,
    readFileSync(file, 'utf8'),
    `${name} reads differently: look at it, then save it with SAVE_WALKS=1`,
  );
}

interface Listening {
  said: string[];
}

/** Runs in the page: collects what its live regions say from now on. */
function listen(): void {
  const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
  const said: string[] = [];
  const take = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(live);
    if (!region?.checkVisibility()) return;
    const text = region.textContent!.replaceAll(/\s+/g, ' ').trim();
    if (text !== '' && text !== said.at(-1)) said.push(text);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      take(target);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const region of [node, ...node.querySelectorAll(live)]) if (region.matches(live)) take(region);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  Object.assign(window, { listening: { said } satisfies Listening });
}

function heard(): { said: string[]; focus: string } {
  const { said } = (window as unknown as { listening: Listening }).listening;
  const at = document.activeElement;
  const label =
    at?.getAttribute('aria-label') ??
    (at as HTMLInputElement | null)?.labels?.[0]?.textContent ??
    (at?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const name = (label.trim() || (at === document.body ? 'nothing' : at?.textContent) || '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { said, focus: `${at?.getAttribute('role') ?? at?.tagName.toLowerCase()}, ${name.slice(0, 80)}` };
}

import type { Page } from 'playwright-core';

/**
 * Runs in the page: returns the first word of a text that is broken over two lines. An address or a number may be; a word is only
 * if it has no better place.
 */
export function brokenWord(node: Text): { word: string; at: DOMRect } | null {
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/(?<![\p{L}\u00ad])[\p{L}\p{N}]{4,24}(?![\p{L}\p{N}@._/-])/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [first, next] = range.getClientRects();
    const before = node.data
      .slice(Math.max(0, index - 20), index)
      .split(' ')
      .at(-1)!;
    if (first && next && next.top > first.top + 4 && !/[@/_]/.test(before)) return { word, at: first };
  }
  return null;
}

/** Returns what is broken on a page. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {${[brokenWord, found].join('\n')}\nreturn found();})()`);
}

function found(): string[] {
  const words: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const of = node.parentElement!;
    // Keys are no words. Text for screen readers alone is one pixel wide.
    if (node.data.trim().length < 4 || of.closest('script, style, textarea, code, pre, .sr-only')) continue;
    if (!of.checkVisibility({ visibilityProperty: true }) || of.getBoundingClientRect().width < 2) continue;
    const broken = brokenWord(node);
    // The field for robots is left of the page.
    if (broken && broken.at.right > 0) words.push(`“${broken.word}” is broken at ${innerWidth} pixels`);
  }
  return words;
}

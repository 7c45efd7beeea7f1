import type { Token } from 'markdown-it';
import { parseBody, renderTokens } from '#web/shared/render-article-body.ts';

/** A part of an article as HTML for a message: paragraphs, lists, emphasis and links. */
export interface Passage {
  /** Null for the whole article. */
  heading: string | null;
  html: string;
}

/**
 * Returns the whole article, and each section by its heading, with its subsections. Links to our own pages get `origin`, because a
 * mail has no other.
 */
export function passagesOf(body: string, origin: string): Passage[] {
  const tokens = parseBody(body);
  for (const token of tokens.flatMap(({ children }) => children ?? []))
    if (token.type === 'link_open') token.attrSet('href', new URL(String(token.attrGet('href')), origin).href);
  const starts = tokens.flatMap(({ type, level }, at) => (type === 'heading_open' && level === 0 ? [at] : []));
  const sections = starts.map((at): Passage => {
    const end = starts.find((other) => other > at && tokens[other]!.tag <= tokens[at]!.tag) ?? tokens.length;
    return { heading: plainText(tokens[at + 1]!), html: messageHtml(tokens.slice(at + 3, end)) };
  });
  return [{ heading: null, html: messageHtml(tokens) }, ...sections].filter(({ html }) => html !== '');
}

function plainText({ children }: Token): string {
  return (children ?? []).map(({ content }) => content).join('');
}

/** A message has no headings and no tables: they become bold lines and lines. */
function messageHtml(tokens: Token[]): string {
  return renderTokens(tokens)
    .replace(/<h[2-6]>/g, '<p><strong>')
    .replace(/<\/h[2-6]>/g, '</strong></p>')
    .replace(/<\/t[hd]>\s*<t[hd]>/g, ' · ')
    .replace(/<tr>\s*<t[hd]>/g, '<p>')
    .replace(/<\/t[hd]>\s*<\/tr>/g, '</p>')
    .replace(/<\/?(?:table|thead|tbody)>/g, '');
}

import type { Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { markdown } from '#web/shared/article-markdown.ts';

/**
 * Returns an article's Markdown as safe HTML: the parser treats typed HTML as text, and its output passes an allow-list (attacks
 * 1, 57). No images, so that a page loads nothing from elsewhere.
 */
export function renderBody(body: string): string {
  const tokens = parseBody(body);
  const levels = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)));
  // The page title is the h1, so the highest heading in the body becomes an h2.
  const shift = 2 - Math.min(...levels);
  for (const token of tokens)
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(deepest, Number(token.tag.slice(1)) + shift)}`;
  return renderTokens(tokens);
}

/** Returns the tokens of a body, for parts of an article. */
export function parseBody(body: string): Token[] {
  return markdown.parse(body, {});
}

/** Returns safe HTML for tokens of a body. */
export function renderTokens(tokens: Token[]): string {
  return sanitizeHtml(markdown.renderer.render(tokens, markdown.options, {}), allowed).trim();
}

const deepest = 4;

const isElsewhere = (href: string) => /^https?:/i.test(href);

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'hr', 'br', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (_, { href = '' }): sanitizeHtml.Tag => ({
      tagName: 'a',
      attribs: isElsewhere(href) ? { href, rel: 'external noopener noreferrer' } : { href },
    }),
  },
  disallowedTagsMode: 'discard',
};

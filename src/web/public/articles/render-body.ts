import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/**
 * The Markdown of an article as HTML. Twice safe: HTML that someone typed is text to the parser, and what the parser writes
 * passes an allow-list (attacks 1, 57). No pictures, so that a page fetches nothing from elsewhere.
 */
export function renderBody(body: string): string {
  const tokens = markdown.parse(body, {});
  const levels = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)));
  // The title of the page is its h1, so the highest heading that is written becomes an h2.
  const shift = 2 - Math.min(...levels);
  for (const token of tokens)
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(deepest, Number(token.tag.slice(1)) + shift)}`;
  return sanitizeHtml(markdown.renderer.render(tokens, markdown.options, {}), allowed).trim();
}

const deepest = 4;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false, maxNesting: 20 });
markdown.disable('image');
markdown.validateLink = isLink;

/** Where a link may lead: the web, a mailbox, or another page of ours. */
function isLink(href: string): boolean {
  // Browsers forget these characters inside a scheme, and so hide what it is.
  if (/[\p{Cc}\s\\]/u.test(href)) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return /^(https?:\/\/[^/]|mailto:)/i.test(href) && URL.canParse(href);
  return !href.startsWith('//');
}

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

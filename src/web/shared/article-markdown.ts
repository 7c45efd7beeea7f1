import MarkdownIt from 'markdown-it';

/** The Markdown of articles: HTML is text, and there are no images, so that a page loads nothing from elsewhere. */
export const markdown = new MarkdownIt({
  html: false,
  linkify: false,
  typographer: false,
  breaks: false,
  maxNesting: 20,
});
markdown.disable('image');
markdown.validateLink = isLink;

/** Links may lead to the web, a mailbox or our own pages. */
function isLink(href: string): boolean {
  // Browsers drop these characters inside a scheme, which would disguise it.
  if (/[\p{Cc}\s\\]/u.test(href)) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return /^(https?:\/\/[^/]|mailto:)/i.test(href) && URL.canParse(href);
  return !href.startsWith('//');
}

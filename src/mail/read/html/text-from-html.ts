import { compile, type HtmlToTextOptions } from 'html-to-text';
import { htmlCharsMax } from '#mail/read/message/limits.ts';

/** The text of a mail that has HTML only. Quotes get `> `, so that the reply can be told from them; never throws. */
export function textFromHtml(html: string): string {
  const bounded = html.slice(0, htmlCharsMax);
  try {
    const text = convertShown(bounded) || convertAll(bounded);
    return text.includes(leftOut) ? withoutTags(bounded) : text.trim();
  } catch {
    // A tree too deep for the converter still has words.
    return withoutTags(bounded);
  }
}

// A private character that no mail has by chance: the converter leaves it where a limit made it stop.
const leftOut = '\uE0F1';

const options: HtmlToTextOptions = {
  wordwrap: false,
  baseElements: { selectors: ['body'] },
  limits: { ellipsis: leftOut, maxDepth: 200, maxChildNodes: 20_000, maxInputLength: htmlCharsMax },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
    // A number or an address is its own text.
    { selector: 'a[href^="tel:"]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'a[href^="mailto:"]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // Gmail's quote stands in a blockquote with the line above it; answers may stand between several. Yahoo quotes in a div.
    // Outlook's header block is told by its words.
    // A paragraph that somebody indented, as Gmail and Outlook write it.
    { selector: 'blockquote[style*="border:none" i]', format: 'block' },
    { selector: 'blockquote[style*="border: none" i]', format: 'block' },
    { selector: 'div.gmail_attr', format: 'blockquote' },
    { selector: 'div.gmail_extra', format: 'block' },
    { selector: 'div.yahoo_quoted', format: 'blockquote' },
    { selector: 'div.gmail_signature', format: 'signature' },
    { selector: 'div.moz-signature', format: 'signature' },
    { selector: 'pre.moz-signature', format: 'signature' },
    // Outlook on the web, Outlook on phones, Apple Mail.
    { selector: 'div#Signature', format: 'signature' },
    { selector: 'div#ms-outlook-mobile-signature', format: 'signature' },
    { selector: 'div#AppleMailSignature', format: 'signature' },
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
  ],
  formatters: {
    // RFC 3676 4.3: two hyphens and a blank stand before a signature.
    signature(element, walk, builder) {
      builder.openBlock({ leadingLineBreaks: 1 });
      builder.addLiteral('-- ');
      builder.addLineBreak();
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 1 });
    },
    cell(element, walk, builder) {
      walk(element.children, builder);
      builder.addInline(' ');
    },
  },
};

// Newsletters hide the line that lists of mails show. Where all is hidden, it was meant to be read.
const hidden = [
  { selector: '[style*="display:none" i]', format: 'skip' },
  { selector: '[style*="display: none" i]', format: 'skip' },
];
const convertShown = compile({ ...options, selectors: [...(options.selectors ?? []), ...hidden] });
const convertAll = compile(options);

function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]{0,1000}>/gi, '\n')
    .replace(/<[^<>]{0,5000}>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

import { compile, type HtmlToTextOptions } from 'html-to-text';
import { htmlCharsMax } from '#mail/read/message/limits.ts';

/** The text of an HTML-only mail. Quotes get `> `, so that the reply can be told apart; never throws. */
export function textFromHtml(html: string): string {
  const bounded = html.slice(0, htmlCharsMax);
  try {
    const text = convertShown(bounded) || convertAll(bounded);
    return text.includes(leftOut) ? withoutTags(bounded) : text.trim();
  } catch {
    // The tree is too deep for the converter, but the words are still there.
    return withoutTags(bounded);
  }
}

// A private-use character that does not occur by chance. The converter writes it where a limit stopped it.
const leftOut = '\uE0F1';

const options: HtmlToTextOptions = {
  wordwrap: false,
  baseElements: { selectors: ['body'] },
  limits: { ellipsis: leftOut, maxDepth: 200, maxChildNodes: 20_000, maxInputLength: htmlCharsMax },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
    // The number or address is already the link text.
    { selector: 'a[href^="tel:"]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'a[href^="mailto:"]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // Gmail quotes in a blockquote with the attribution line above; answers may stand between several. Yahoo uses a div.
    // Outlook's header block is recognised by its words. The selector matches an indented paragraph of Gmail and Outlook, which
    // is no quote.
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
    // RFC 3676 4.3: two hyphens and a space come before a signature.
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

// Newsletters hide their preview line. If everything is hidden, it was meant to be read.
const hidden = [
  { selector: '[style*="display:none" i]', format: 'skip' },
  { selector: '[style*="display: none" i]', format: 'skip' },
];
const convertShown = compile({ ...options, selectors: [...(options.selectors ?? []), ...hidden] });
const convertAll = compile(options);

function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)\b[^<>]{0,1000}>/gi, '\n')
    .replace(/<[^<>]{0,5000}>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

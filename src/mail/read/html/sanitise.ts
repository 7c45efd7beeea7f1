import sanitizeHtml from 'sanitize-html';
import { isPersonalLink, maskPersonalLinks } from '#mail/read/html/personal-links.ts';
import { htmlCharsMax } from '#mail/read/message/limits.ts';

export interface SafeHtml {
  html: string;
  /** Pictures that are not shown: fetching one tells the sender who reads when, and from where (R24). */
  blockedImages: number;
}

/**
 * Makes a mail's HTML safe to show to agents and requesters: text, lists, tables and inert links are left. No style and
 * no class, so that it cannot look like the page around it. Null when it is too large: then its text is shown.
 * `imageUrl` turns the Content-ID of a picture that came with the mail into where its attachment is served.
 */
export function sanitise(html: string, imageUrl: (contentId: string) => string | null = () => null): SafeHtml | null {
  if (html.length > htmlCharsMax) return null;
  let blockedImages = 0;
  const transformTags: sanitizeHtml.IOptions['transformTags'] = {
    // R29: a link of ours that is for one person alone leaves its words.
    a: (_, { href = '' }): sanitizeHtml.Tag =>
      isPersonalLink(href)
        ? { tagName: 'span', attribs: {} }
        : { tagName: 'a', attribs: { href, target: '_blank', rel: 'noopener noreferrer nofollow' } },
    img(_, { src = '', alt = '' }): sanitizeHtml.Tag {
      const url = src.toLowerCase().startsWith('cid:') ? imageUrl(contentIdOf(src)) : null;
      if (url !== null) return { tagName: 'img', attribs: { src: url, alt } };
      blockedImages += 1;
      return { tagName: 'span', attribs: { 'data-blocked': 'image' }, text: alt };
    },
  };
  // Mail programs put <wbr> into long addresses. The whole is masked, since an entity or a tag begins another text.
  const safe = sanitizeHtml(html.replace(/<wbr\s{0,9}\/?>/gi, ''), { ...allowed, transformTags });
  return { html: maskPersonalLinks(safe.trim()), blockedImages };
}

function contentIdOf(src: string): string {
  try {
    return decodeURIComponent(src.slice('cid:'.length));
  } catch {
    return src.slice('cid:'.length);
  }
}

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'div', 'span', 'br', 'hr', 'pre', 'blockquote', 'center', 'article', 'section', 'header', 'footer'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...[
      'b',
      'strong',
      'i',
      'em',
      'u',
      's',
      'strike',
      'del',
      'ins',
      'sub',
      'sup',
      'small',
      'mark',
      'code',
      'kbd',
      'samp',
      'q',
      'cite',
      'abbr',
    ],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'a', 'img'],
  ],
  allowedAttributes: {
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt'],
    span: ['data-blocked'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
    ol: ['start'],
    '*': ['dir', 'lang'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // A picture's address is ours, a path: no scheme is taken from the mail.
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  // Their content is code or another document, not text. A parser that sees them otherwise would wake what hides in them.
  nonTextTags: [
    ...[
      'script',
      'style',
      'textarea',
      'option',
      'select',
      'noscript',
      'noembed',
      'noframes',
      'iframe',
      'frame',
      'frameset',
    ],
    ...[
      'object',
      'embed',
      'applet',
      'svg',
      'math',
      'template',
      'title',
      'xmp',
      'plaintext',
      'listing',
      'audio',
      'video',
      'canvas',
      'head',
    ],
  ],
  disallowedTagsMode: 'discard',
  nestingLimit: 60,
  enforceHtmlBoundary: false,
};

import sanitizeHtml from 'sanitize-html';
import { isPersonalLink, maskPersonalLinks } from '#mail/read/html/personal-links.ts';
import { htmlCharsMax } from '#mail/read/message/limits.ts';

export interface SafeHtml {
  html: string;
  /** Number of pictures not shown, because loading them tells the sender who reads when, and from where (R24). */
  blockedImages: number;
}

/**
 * Makes a mail's HTML safe to show: text, lists, tables and inert links remain, without style or class, so that it cannot imitate
 * the page. Null if it is too large: then its text is shown. `imageUrl` maps the Content-ID of an inline picture to the address
 * of its attachment.
 */
export function sanitise(html: string, imageUrl: (contentId: string) => string | null = () => null): SafeHtml | null {
  if (html.length > htmlCharsMax) return null;
  let blockedImages = 0;
  const transformTags: sanitizeHtml.IOptions['transformTags'] = {
    // R29: a personal link keeps only its words.
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
  // Mail programs put <wbr> into long addresses. Masks the whole output, because an entity or tag starts a new text node.
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
  // Picture addresses are our own paths; no scheme from the mail is allowed.
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  // They contain code or another document. Dropping their content stops parser differences from reviving it.
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

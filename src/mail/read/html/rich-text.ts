import { sanitise } from '#mail/read/html/sanitise.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';

/** What an agent wrote with an editor: the words, and how they look where that says more than the words alone. */
export interface RichText {
  /** Every word, in lines: what is searched, and the plain part of a letter. */
  text: string;
  /** Null where nothing but lines is in it. A picture stands in it as `cid:` with the id of its file. */
  html: string | null;
  /** The files that are shown within the text. */
  pictureIds: string[];
}

/** Reads what an editor made, as hostile as a mail: only what the sanitiser lets through is kept. Null when it is too large. */
export function readRichText(written: string): RichText | null {
  const html = safeRichText(written)?.replace(itemParagraph, '<li>$1') ?? null;
  if (html === null) return null;
  const text = textFromHtml(html.replace(picture, (_, _id, alt) => `[${alt}]`));
  const pictureIds = [...html.matchAll(picture)].map((found) => found[1]!);
  return { text, html: saysMore.test(html) ? html : null, pictureIds: [...new Set(pictureIds)] };
}

/**
 * Makes it safe once more, whenever it is shown or sent: a hole that is found later is closed for old texts too (0005).
 * `pictureUrl` says where the picture of a file is; null shows its name alone.
 */
export function showRichText(
  html: string,
  pictureUrl: (fileId: string) => string | null = (id) => `cid:${id}`,
): string | null {
  const safe = safeRichText(html);
  return (
    safe?.replace(picture, (_, id, alt) => {
      const url = pictureUrl(id);
      return url === null ? `[${alt}]` : `<img src="${url}" alt="${alt}" />`;
    }) ?? null
  );
}

/** The sanitiser takes addresses of pictures from us alone, so that what it leaves is ours to write anew. */
function safeRichText(html: string): string | null {
  const safe = sanitise(html, (id) => (fileId.test(id) ? `${placeOfPictures}${id.toLowerCase()}` : null));
  return safe === null ? null : safe.html.replaceAll(`<img src="${placeOfPictures}`, '<img src="cid:');
}

const placeOfPictures = '/picture-of-this-text/';
const fileId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const picture = /<img src="cid:([0-9a-f-]{36})" alt="([^"]*)" \/>/g;
// Editors set each item of a list as a paragraph: lists of one line an item stay close.
const itemParagraph = /<li><p>((?:(?!<\/?p>)[\s\S])*)<\/p>(?=<\/li>|<[uo]l>)/g;
// Paragraphs and line breaks are lines of the text.
const saysMore = /<(?!\/?(?:p|br|div|span)\b)[a-z]/i;

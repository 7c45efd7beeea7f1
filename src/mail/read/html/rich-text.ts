import { sanitise } from '#mail/read/html/sanitise.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';

/** A text from an agent's editor: the plain words, and HTML if formatting adds something. */
export interface RichText {
  /** All words in lines, for search and the plain part of a letter. */
  text: string;
  /** Null if the text is only lines. An inline picture is `cid:` with its file id. */
  html: string | null;
  /** The files shown inline. */
  pictureIds: string[];
}

/** Reads HTML from an editor, which is as untrusted as a mail: only sanitised HTML is kept. Null if it is too large. */
export function readRichText(written: string): RichText | null {
  const html = safeRichText(written)?.replace(itemParagraph, '<li>$1') ?? null;
  if (html === null) return null;
  const text = textFromHtml(html.replace(picture, (_, _id, alt) => `[${alt}]`));
  const pictureIds = [...html.matchAll(picture)].map((found) => found[1]!);
  return { text, html: saysMore.test(html) ? html : null, pictureIds: [...new Set(pictureIds)] };
}

/**
 * Sanitises again whenever the text is shown or sent, so a hole found later is closed for old texts too (0005). `pictureUrl`
 * gives the address of a picture by its file id; null shows only its name.
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

/** The sanitiser takes picture addresses only from this function, so the output can be rewritten safely. */
function safeRichText(html: string): string | null {
  if (html.split('<', tagsMax + 2).length > tagsMax + 1) return null;
  const safe = sanitise(html, (id) => (fileId.test(id) ? `${placeOfPictures}${id.toLowerCase()}` : null));
  return safe === null ? null : safe.html.replaceAll(`<img src="${placeOfPictures}`, '<img src="cid:');
}

/** A table of two thousand cells. An editor writes no more, and its text is sanitised on the thread that serves others (attack 84). */
const tagsMax = 20_000;

const placeOfPictures = '/picture-of-this-text/';
const fileId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const picture = /<img src="cid:([0-9a-f-]{36})" alt="([^"]*)" \/>/g;
// Editors wrap each list item in a paragraph; unwrap it so that short lists stay compact.
const itemParagraph = /<li><p>((?:(?!<\/?p>)[\s\S])*)<\/p>(?=<\/li>|<[uo]l>)/g;
// Any tag other than paragraphs and line breaks is formatting.
const saysMore = /<(?!\/?(?:p|br|div|span)\b)[a-z]/i;

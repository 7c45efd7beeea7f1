import { plain } from '#domain/directory/plain-words.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages } from '#domain/language.ts';
import { withoutEnd } from '#domain/text-scan.ts';

/** An article in one language: a plain-text title and a Markdown body. Both may be empty in a draft. */
export interface ArticleText {
  title: string;
  body: string;
}

export type ArticleTexts = InEachLanguage<ArticleText>;

export type ArticleState = 'draft' | 'published';

/** Titles appear in lists, in suggestions and in browser tabs. */
export const titleCharactersMax = 120;

/** Ten pages. Longer texts are easier to find as two articles. */
export const bodyCharactersMax = 20_000;

/** Stands where a ticket named a person. It is no word, so that authors see each place. */
export const unnamed = '[…]';

export const noTexts: ArticleTexts = inEachLanguage(() => ({ title: '', body: '' }));

/** Returns a text as it is saved: one kind of line ending and no surrounding white space. No-break spaces are kept. */
export function tidied({ title, body }: ArticleText): ArticleText {
  return { title: title.replace(/[ \t\r\n]+/g, ' ').trim(), body: body.replace(/\r\n?/g, '\n').trim() };
}

/** Whether a language is complete: it has a title and a body. */
export function isWritten({ title, body }: ArticleText): boolean {
  return title.trim() !== '' && body.trim() !== '';
}

/** Returns the desk's languages that are missing before an article can be published (R27). */
export function missingLanguages(texts: ArticleTexts, needed: readonly Language[]): Language[] {
  return needed.filter((language) => !isWritten(texts[language]));
}

/** Returns the language in which a reader gets an article: the asked one, else the first of the desk's that is written. */
export function shownLanguage(texts: ArticleTexts, asked: Language, order: readonly Language[]): Language {
  return [asked, ...order, ...languages].find((language) => isWritten(texts[language])) ?? asked;
}

/** Whether a title or body exceeds its maximum length. */
export function isTooLong({ title, body }: ArticleText): boolean {
  return title.length > titleCharactersMax || body.length > bodyCharactersMax;
}

/** Longer slugs are cut between words, because people read and share addresses. */
const slugCharactersMax = 70;

/** Returns the readable end of an article's address: `page-blanche-apres-une-mise-a-jour`. */
export function slugOf(title: string): string {
  const words = plain(title).match(/[a-z0-9]+/g) ?? [];
  return (
    words
      .reduce((slug, word) => (slug.length + word.length < slugCharactersMax ? `${slug}-${word}` : slug), '')
      .slice(1) || '-'
  );
}

/** Returns the beginning of a body for lists, without Markdown characters. */
export function leadOf(body: string, charactersMax = 180): string {
  const paragraphs = body.split(/\n\s*\n/).filter((part) => !/^\s*(#|```|[-*+]\s|\d+\.\s|>|\|)/.test(part));
  const first = (paragraphs[0] ?? body)
    .split('\n')
    .map(withoutTargets)
    .join('\n')
    .replace(/[*_`#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (first.length <= charactersMax) return first;
  return `${withoutEnd(first.slice(0, first.lastIndexOf(' ', charactersMax - 1)), /[\s,;:.]/)}…`;
}

/** A line with the words of each Markdown link in place of the link. */
function withoutTargets(line: string): string {
  let written = '';
  let at = 0;
  for (let open = line.indexOf('['); open !== -1; ) {
    const close = line.indexOf(']', open);
    const isLink = close !== -1 && line[close + 1] === '(';
    const end = isLink ? line.indexOf(')', close) : close;
    if (end === -1) break;
    if (isLink) {
      written += line.slice(at, open) + line.slice(open + 1, close);
      at = end + 1;
    }
    open = line.indexOf('[', end + 1);
  }
  return written + line.slice(at);
}

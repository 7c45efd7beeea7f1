import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** What one language says: Markdown below a title of plain text. A draft may leave both empty. */
export interface ArticleText {
  title: string;
  body: string;
}

export type ArticleTexts = InEachLanguage<ArticleText>;

export type ArticleState = 'draft' | 'published';

/** A title stands in lists, in suggestions and in a browser's tab. */
export const titleCharactersMax = 120;

/** Ten pages: who needs more writes two articles, and each is found by itself. */
export const bodyCharactersMax = 20_000;

export const noTexts: ArticleTexts = {
  fr: { title: '', body: '' },
  nl: { title: '', body: '' },
  de: { title: '', body: '' },
  en: { title: '', body: '' },
};

/** A text with lines that end in one way and without white space around it, as it is kept. No-break blanks are the writer's. */
export function tidied({ title, body }: ArticleText): ArticleText {
  return { title: title.replace(/[ \t\r\n]+/g, ' ').trim(), body: body.replace(/\r\n?/g, '\n').trim() };
}

/** Whether a text is written. A language is complete with a title and a body. */
export function isWritten({ title, body }: ArticleText): boolean {
  return title.trim() !== '' && body.trim() !== '';
}

/** R27: the languages without which an article cannot be published. */
export function missingLanguages(texts: ArticleTexts): Language[] {
  return languages.filter((language) => !isWritten(texts[language]));
}

/** Whether a text exceeds what a title or a body may have. */
export function isTooLong({ title, body }: ArticleText): boolean {
  return title.length > titleCharactersMax || body.length > bodyCharactersMax;
}

/** Longer slugs are cut off between words: an address is read and sent. */
const slugCharactersMax = 70;

/** The readable end of an article's address: `page-blanche-apres-une-mise-a-jour`. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return (
    words
      .reduce((slug, word) => (slug.length + word.length < slugCharactersMax ? `${slug}-${word}` : slug), '')
      .slice(1) || '-'
  );
}

/** The beginning of a body as plain words, for a list: Markdown's signs are left out. */
export function leadOf(body: string, charactersMax = 180): string {
  const paragraphs = body.split(/\n\s*\n/).filter((part) => !/^\s*(#|```|[-*+]\s|\d+\.\s|>|\|)/.test(part));
  const first = (paragraphs[0] ?? body)
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/[*_`#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (first.length <= charactersMax) return first;
  return `${first.slice(0, first.lastIndexOf(' ', charactersMax - 1)).replace(/[\s,;:.]+$/, '')}…`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleState, type ArticleText, type ArticleTexts, noTexts } from '#domain/articles/article.ts';
import { languages } from '#domain/language.ts';

interface ExampleArticle {
  /** The folder in `demo/articles/` with the texts, one file per language. */
  folder: string;
  state: ArticleState;
  /** Days before now. */
  changedDaysAgo: number;
  /** Reads per day, the same for the last 30 days. */
  readADay: number;
  solved: number;
}

/** The help articles of the demonstration, oldest first. */
export const exampleArticles: ExampleArticle[] = [
  { folder: 'broken-links', state: 'published', changedDaysAgo: 83, readADay: 3, solved: 11 },
  { folder: 'publishing-date', state: 'published', changedDaysAgo: 71, readADay: 4, solved: 19 },
  { folder: 'accessible-pdf', state: 'published', changedDaysAgo: 64, readADay: 6, solved: 14 },
  { folder: 'redirect-an-address', state: 'published', changedDaysAgo: 50, readADay: 5, solved: 23 },
  { folder: 'large-images', state: 'published', changedDaysAgo: 41, readADay: 7, solved: 31 },
  { folder: 'restore-a-page', state: 'published', changedDaysAgo: 36, readADay: 4, solved: 27 },
  { folder: 'add-an-editor', state: 'published', changedDaysAgo: 22, readADay: 8, solved: 16 },
  { folder: 'form-confirmation', state: 'published', changedDaysAgo: 15, readADay: 6, solved: 21 },
  { folder: 'missing-in-menu', state: 'published', changedDaysAgo: 9, readADay: 9, solved: 34 },
  { folder: 'white-page', state: 'published', changedDaysAgo: 2, readADay: 14, solved: 58 },
  // Written in two languages only, to show a draft with gaps.
  { folder: 'second-factor', state: 'draft', changedDaysAgo: 1, readADay: 0, solved: 0 },
];

/** Returns an article in each language. A language without a file is empty. */
export function readArticle(folder: string): ArticleTexts {
  const files = languages.map((language) => [
    language,
    join(import.meta.dirname, 'articles', folder, `${language}.md`),
  ]);
  const written = files.filter(([, file]) => existsSync(file!));
  return { ...noTexts, ...Object.fromEntries(written.map(([language, file]) => [language, parse(file!)])) };
}

/** The title is the first line, `# Title`. */
function parse(file: string): ArticleText {
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  return { title: first.replace(/^# /, ''), body: rest.join('\n').trim() };
}

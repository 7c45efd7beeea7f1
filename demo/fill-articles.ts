import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tx, World } from '#desk/spine/world.ts';
import { type ArticleState, type ArticleText, type ArticleTexts, noTexts } from '#domain/articles/article.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { languages } from '#domain/language.ts';
import { addToDay, saveArticle } from '#store/articles/articles.ts';

const daySeconds = 24 * 60 * 60;
/** Each counts for three days, so that the demonstration starts quickly. */
const countedDays = [0, 3, 6, 9, 12, 15, 18, 21, 24, 27];

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
const exampleArticles: ExampleArticle[] = [
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

/** Adds the first desk's help articles, with the last weeks' reads and solved counts. */
export async function fillArticles(world: World, { trx }: Tx, deskId: string, by: string): Promise<void> {
  const now = world.clock.now();
  for (const { folder, state, changedDaysAgo, readADay, solved } of exampleArticles) {
    const id = world.newId();
    const at = `${dayBefore(now, changedDaysAgo)}T09:12:00Z`;
    await saveArticle(trx, { id, deskId, state, texts: readArticle(folder), at, by });
    for (const days of readADay > 0 ? countedDays : []) {
      const day = dayBefore(now, days);
      await addToDay(trx, { articleId: id, day, read: 3 * readADay, solved: days === 0 ? solved : 0 });
    }
  }
}

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

function dayBefore(now: Instant, days: number): string {
  return plusSeconds(now, -days * daySeconds).slice(0, 10);
}

import { sql } from 'kysely';
import type { Language } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import type { Database } from '#store/database/database.ts';
import { code } from './pseudo-locale.ts';

export const fifth = code as Language;

/** Lets the desk serve in the fifth language first, and in French. */
export async function serveInFifth(db: Database): Promise<void> {
  const languages = JSON.stringify([fifth, 'fr']);
  await sql`update desks set settings = settings || jsonb_build_object('languages', ${languages}::jsonb)`.execute(db);
}

/** The words of a text that no vowel marks as being of the fifth language. Addresses, numbers and codes are no words. */
export function wordsOfOthers(text: string, known: ReadonlySet<string>): string[] {
  const words = wordsIn(text.replace(/\S*(?:@|:\/\/|\d)\S*/g, ' '));
  return [...new Set(words.filter((word) => /[aeiou]/i.test(word) && !/[äëïöü]/i.test(word) && !known.has(word)))];
}

/** The words of what the installation has in its own words: names of desks, calendars, days off, people and languages. */
export async function namesAt(db: Database): Promise<Set<string>> {
  const { rows } = await sql<{ said: unknown }>`
    select settings || jsonb_build_object('prefix', prefix) as said from desks
    union all select names || jsonb_build_object('rules', rules) from calendars
    union all select to_jsonb(name) from people`.execute(db);
  const values = JSON.stringify(rows).replaceAll(/"\w+":/g, '');
  return new Set([...wordsIn(values), ...Object.values(ownNames), 'Belfry']);
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

/** The text that a page shows, without markup. */
export function shownText(html: string): string {
  return html
    .replace(/^[\s\S]*?<body\b[^>]*>/, '')
    .replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*\blang="(?!eo)[^"]*"[^>]*>[^<]*/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
}

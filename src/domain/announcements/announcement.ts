import type { Fields } from '#domain/directory/fields.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** A known incident that the desk tells everyone of. Without a site it concerns all; without an end it lasts until one is set. */
export interface Announcement {
  id: string;
  siteId: string | null;
  titles: InEachLanguage;
  /** Plain text; an empty line parts paragraphs. */
  texts: InEachLanguage;
  fromAt: Instant;
  untilAt: Instant | null;
  changedAt: Instant;
}

/** What an agent says of an announcement. The site is named by its four digits. */
export type AnnouncementPlan = Pick<Announcement, 'titles' | 'texts' | 'fromAt' | 'untilAt'> & {
  siteNumber: string | null;
};

/** A plan as fields of text, by which two are compared. */
export function announcementFields({ siteNumber, fromAt, untilAt, titles, texts }: AnnouncementPlan): Fields {
  const fields: Fields = { site: siteNumber ?? '', from: fromAt, until: untilAt ?? '' };
  for (const language of languages) fields[`titles-${language}`] = titles[language].trim();
  for (const language of languages) fields[`texts-${language}`] = texts[language].trim();
  return fields;
}

export type AnnouncementState = 'current' | 'coming' | 'past';

/** Where an announcement stands in desk time: it begins and ends by itself. The moment of the end is past. */
export function stateAt(
  { fromAt, untilAt }: Pick<Announcement, 'fromAt' | 'untilAt'>,
  now: Instant,
): AnnouncementState {
  if (isAfter(fromAt, now)) return 'coming';
  return untilAt === null || isAfter(untilAt, now) ? 'current' : 'past';
}

/** Whether it is of all sites or of this one; null is a site that nobody has named yet. */
export function concernsSite({ siteId }: Pick<Announcement, 'siteId'>, asked: string | null): boolean {
  return siteId === null || siteId === asked;
}

/** A title stands in a band of one line. */
export const titleCharactersMax = 120;
/** What is known of an incident: more is an article. */
export const textCharactersMax = 2000;

export type AnnouncementIssue =
  | { at: 'titles' | 'texts'; language: Language; problem: 'missing' | 'tooLong' }
  | { at: 'site'; problem: 'unknown' }
  | { at: 'until'; problem: 'notAfterFrom' };

/** What keeps an announcement from being published: all four languages have to say it (R27). */
export function issuesOf({ titles, texts, fromAt, untilAt }: AnnouncementPlan): AnnouncementIssue[] {
  const worded = languages.flatMap((language) => [
    ...lengthIssue('titles', language, titles[language], titleCharactersMax),
    ...lengthIssue('texts', language, texts[language], textCharactersMax),
  ]);
  return untilAt === null || isAfter(untilAt, fromAt) ? worded : [{ at: 'until', problem: 'notAfterFrom' }, ...worded];
}

function lengthIssue(
  at: 'titles' | 'texts',
  language: Language,
  text: string,
  charactersMax: number,
): AnnouncementIssue[] {
  if (text.trim() === '') return [{ at, language, problem: 'missing' }];
  return text.length > charactersMax ? [{ at, language, problem: 'tooLong' }] : [];
}

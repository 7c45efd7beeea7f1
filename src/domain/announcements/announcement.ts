import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { type InEachLanguage, type Language, languages, trimmed } from '#domain/language.ts';

/**
 * A known incident announced to all users. Without a site it concerns every site; without an end it lasts until an end is set.
 */
export interface Announcement {
  id: string;
  siteId: string | null;
  titles: InEachLanguage;
  /** Plain text. An empty line separates paragraphs. */
  texts: InEachLanguage;
  fromAt: Instant;
  untilAt: Instant | null;
  changedAt: Instant;
}

/** An announcement as an agent enters it. The site is given by its four digits. */
export type AnnouncementPlan = Pick<Announcement, 'titles' | 'texts' | 'fromAt' | 'untilAt'> & {
  siteNumber: string | null;
};

/** Returns a plan as text fields, so that two plans can be compared. */
export function announcementFields({ siteNumber, fromAt, untilAt, titles, texts }: AnnouncementPlan): Fields {
  const worded = { ...fieldsOfTexts('titles', trimmed(titles)), ...fieldsOfTexts('texts', trimmed(texts)) };
  return { site: siteNumber ?? '', from: fromAt, until: untilAt ?? '', ...worded };
}

/**
 * Returns the language in which a reader gets an announcement: the asked one, else the first of the desk's that is written. Where
 * some languages are preferred, such as those that lack no text of letters, a written one among them comes first.
 */
export function shownLanguage(
  { titles, texts }: Pick<Announcement, 'titles' | 'texts'>,
  asked: Language,
  order: readonly Language[],
  isPreferred: (language: Language) => boolean = () => true,
): Language {
  const wished = [asked, ...order, ...languages];
  const written = wished.filter((each) => titles[each].trim() !== '' && texts[each].trim() !== '');
  return written.find(isPreferred) ?? written[0] ?? asked;
}

export type AnnouncementState = 'current' | 'coming' | 'past';

/** Returns the state of an announcement in desk time. It begins and ends on its own, and the end itself is exclusive. */
export function stateAt(
  { fromAt, untilAt }: Pick<Announcement, 'fromAt' | 'untilAt'>,
  now: Instant,
): AnnouncementState {
  if (isAfter(fromAt, now)) return 'coming';
  return untilAt === null || isAfter(untilAt, now) ? 'current' : 'past';
}

/** Whether an announcement concerns all sites or the given one. Null is a site that is not known yet. */
export function concernsSite({ siteId }: Pick<Announcement, 'siteId'>, asked: string | null): boolean {
  return siteId === null || siteId === asked;
}

/** The title must fit on one line of the banner. */
export const titleCharactersMax = 120;
/** Longer texts belong in an article. */
export const textCharactersMax = 2000;

export type AnnouncementIssue =
  | { at: 'titles' | 'texts'; language: Language; problem: 'missing' | 'tooLong' }
  | { at: 'site'; problem: 'unknown' }
  | { at: 'until'; problem: 'notAfterFrom' };

/** Returns why an announcement cannot be published: it needs all languages of its desk (R27). */
export function issuesOf(
  { titles, texts, fromAt, untilAt }: AnnouncementPlan,
  needed: readonly Language[],
): AnnouncementIssue[] {
  const worded = languages.flatMap((language) => [
    ...issue('titles', language, titles[language], titleCharactersMax),
    ...issue('texts', language, texts[language], textCharactersMax),
  ]);
  return untilAt === null || isAfter(untilAt, fromAt) ? worded : [{ at: 'until', problem: 'notAfterFrom' }, ...worded];

  function issue(at: 'titles' | 'texts', language: Language, text: string, charactersMax: number): AnnouncementIssue[] {
    if (text.trim() === '') return needed.includes(language) ? [{ at, language, problem: 'missing' }] : [];
    return text.length > charactersMax ? [{ at, language, problem: 'tooLong' }] : [];
  }
}

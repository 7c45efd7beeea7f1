import {
  type AnnouncementIssue,
  type AnnouncementPlan,
  textCharactersMax,
  titleCharactersMax,
} from '#domain/announcements/announcement.ts';
import { instantOfWallTime, wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, type Language, noText } from '#domain/language.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import type { SiteAnnouncement } from '#store/announcements/announcements.ts';
import { fieldText, fieldTexts } from '#web/app/post.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The form as typed. */
export interface TypedAnnouncement {
  sites: string;
  site: string;
  from: string;
  until: string;
  titles: InEachLanguage;
  texts: InEachLanguage;
}

/** Returns an empty form: one site, starting now. */
export function freshAnnouncement(zone: string, now: Instant): TypedAnnouncement {
  return { sites: 'one', site: '', from: wallTimeOf(zone, now), until: '', titles: noText, texts: noText };
}

export function typedOf({ site, fromAt, untilAt, titles, texts }: SiteAnnouncement, zone: string): TypedAnnouncement {
  return {
    sites: site === null ? 'all' : 'one',
    site: site?.number ?? '',
    titles,
    texts,
    from: wallTimeOf(zone, fromAt),
    until: untilAt === null ? '' : wallTimeOf(zone, untilAt),
  };
}

export function readTyped(form: FormData): TypedAnnouncement {
  return {
    sites: fieldText(form, 'sites'),
    site: fieldText(form, 'site'),
    from: fieldText(form, 'from'),
    until: fieldText(form, 'until'),
    titles: fieldTexts(form, 'titles'),
    texts: fieldTexts(form, 'texts'),
  };
}

/** Returns the plan of a form. Unreadable fields become errors, so that all errors are shown together. */
export function planOf(
  typed: TypedAnnouncement,
  zone: string,
  language: Language,
): { plan: AnnouncementPlan; errors: FieldError[] } {
  const { errors: words } = announcementAdminWords[language];
  const fromAt = instantOfWallTime(zone, typed.from);
  const untilAt = typed.until === '' ? null : instantOfWallTime(zone, typed.until);
  const errors: FieldError[] = [];
  if (typed.sites !== 'all' && typed.sites !== 'one') errors.push({ field: 'sites', text: words.sites });
  if (typed.sites === 'one' && typed.site === '') errors.push({ field: 'site', text: words.siteMissing });
  if (fromAt === null) errors.push({ field: 'from', text: words.from });
  if (typed.until !== '' && untilAt === null) errors.push({ field: 'until', text: words.until });
  const siteNumber = typed.sites === 'one' && typed.site !== '' ? typed.site : null;
  return {
    plan: { siteNumber, titles: typed.titles, texts: typed.texts, fromAt: fromAt ?? longAgo, untilAt },
    errors,
  };
}

/** Replaces an unreadable start, so that the end is not reported as wrong too. */
const longAgo: Instant = '1970-01-01T00:00:00Z';

/** Returns each issue with its field, in the user's language. */
export function errorsOf(issues: AnnouncementIssue[], { site }: TypedAnnouncement, language: Language): FieldError[] {
  const { errors: words } = announcementAdminWords[language];
  return issues.map((issue) => {
    if (issue.at === 'site') return { field: 'site', text: words.siteUnknown({ number: site.slice(0, 40) }) };
    if (issue.at === 'until') return { field: 'until', text: words.untilBefore };
    const named = languageInSentence(issue.language, language);
    const facts = { language: named, max: issue.at === 'titles' ? titleCharactersMax : textCharactersMax };
    const say =
      issue.at === 'titles'
        ? { missing: words.titleMissing, tooLong: words.titleTooLong }
        : { missing: words.textMissing, tooLong: words.textTooLong };
    return { field: `${issue.at}-${issue.language}`, text: say[issue.problem](facts) };
  });
}

import { type Language, readLanguage } from '#domain/language.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import type { SiteAnnouncement } from '#store/announcements/announcements.ts';
import { languageInSentence } from '#web/admin/fields.ts';

/** Returns the name and the saved value of an announcement's field, as the form shows them. */
export function savedField(saved: SiteAnnouncement, field: string, zone: string, language: Language) {
  const { form, allSites } = announcementAdminWords[language];
  const { site, fromAt, untilAt } = saved;
  if (field === 'site') return { name: form.siteNumber, text: site?.number ?? allSites };
  if (field === 'from') return { name: form.from, text: dateTime(fromAt, language, zone) };
  if (field === 'until') return { name: form.until, text: untilAt === null ? '' : dateTime(untilAt, language, zone) };
  const of = readLanguage(field.slice(-2))!;
  const part = field.startsWith('titles') ? 'titles' : 'texts';
  return { name: `${form[part]} (${languageInSentence(of, language)})`, text: saved[part][of] };
}

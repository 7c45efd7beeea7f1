import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { urls } from '#web/app/urls.ts';
import type { NoticeWays } from '#web/shared/frame/notice-page.tsx';

/** Returns the addresses of the links in a notice. */
export function noticeWays(desk: Desk, language: Language): NoticeWays {
  return {
    form: urls.contact(language, { desk: desk.prefix }),
    complaint: urls.contact(language, { desk: desk.prefix, who: 'complaint' }),
    mail: `mailto:${desk.mailbox}`,
  };
}

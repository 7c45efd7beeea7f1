import type { Desk } from '#domain/desk.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { NoticeWays } from '#web/public/frame/notice-page.tsx';
import { urls } from '#web/urls.ts';

/** Where the ways on of a notice lead. */
export function noticeWays(desk: Desk, language: Language): NoticeWays {
  return {
    form: urls.contact(language, { desk: desk.prefix }),
    complaint: urls.contact(language, { desk: desk.prefix, who: 'complaint' }),
    mail: `mailto:${desk.mailbox}`,
    ombudsman: ombudsman[language],
    authority: authority[language],
  };
}

/** Public institutions, in the language in which they answer; where they have none of ours, in English. */
const ombudsman: InEachLanguage = {
  fr: 'https://www.mediateurfederal.be/',
  nl: 'https://www.federaalombudsman.be/',
  de: 'https://www.federalombudsman.be/',
  en: 'https://www.federalombudsman.be/',
};

const authority: InEachLanguage = {
  fr: 'https://www.autoriteprotectiondonnees.be/',
  nl: 'https://www.gegevensbeschermingsautoriteit.be/',
  de: 'https://www.dataprotectionauthority.be/',
  en: 'https://www.dataprotectionauthority.be/',
};

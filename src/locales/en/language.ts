import type { Folder, LanguageFacts } from '#locales/folder.ts';

declare module '#domain/language.ts' {
  interface Languages {
    en: Folder<
      'en',
      {
        access: typeof import('#locales/en/access.ts');
        account: typeof import('#locales/en/account.ts');
        admin: typeof import('#locales/en/admin.ts');
        console: typeof import('#locales/en/console.ts');
        demo: typeof import('#locales/en/demo.ts');
        enhance: typeof import('#locales/en/enhance.ts');
        forms: typeof import('#locales/en/forms.ts');
        installation: typeof import('#locales/en/installation.ts');
        mail: typeof import('#locales/en/mail.ts');
        portal: typeof import('#locales/en/portal.ts');
        problems: typeof import('#locales/en/problems.ts');
        public: typeof import('#locales/en/public.ts');
        reading: typeof import('#locales/en/reading.ts');
        words: typeof import('#locales/en/words.ts');
      }
    >;
  }
}

export const en: LanguageFacts = {
  name: 'English',
  search: 'english',
  // The English of Europe: day, month, year.
  dates: 'en-GB',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  weekdaysShort: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdayEnd: '',
  afterWeekday: '',
  at: 'at',
  beforeTime: ' ',
  quotes: ['“', '”'],
  colon: ':',
  semicolon: ';',
  byte: 'B',
  day: String,
  time: (hour, minute) => `${hour}:${minute}`,
  keepsCapital: null,
  smallLanguages: false,
};

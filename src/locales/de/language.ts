import type { Folder, LanguageFacts } from '#locales/folder.ts';

declare module '#domain/language.ts' {
  interface Languages {
    de: Folder<
      'de',
      {
        access: typeof import('#locales/de/access.ts');
        account: typeof import('#locales/de/account.ts');
        admin: typeof import('#locales/de/admin.ts');
        console: typeof import('#locales/de/console.ts');
        demo: typeof import('#locales/de/demo.ts');
        enhance: typeof import('#locales/de/enhance.ts');
        forms: typeof import('#locales/de/forms.ts');
        installation: typeof import('#locales/de/installation.ts');
        mail: typeof import('#locales/de/mail.ts');
        portal: typeof import('#locales/de/portal.ts');
        problems: typeof import('#locales/de/problems.ts');
        public: typeof import('#locales/de/public.ts');
        reading: typeof import('#locales/de/reading.ts');
        words: typeof import('#locales/de/words.ts');
      }
    >;
  }
}

export const de: LanguageFacts = {
  name: 'Deutsch',
  search: 'german',
  dates: 'de',
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  weekdaysShort: 'So Mo Di Mi Do Fr Sa'.split(' '),
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  monthsShort: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  weekdayEnd: '.,',
  afterWeekday: ',',
  at: 'um',
  beforeTime: ', ',
  quotes: ['„', '“'],
  colon: ':',
  semicolon: ';',
  byte: 'B',
  day: (day) => `${day}.`,
  time: (hour, minute) => `${hour}.${minute}\u00a0Uhr`,
  keepsCapital: /^(?:Spam|Website|Kurzbeschreibung)/,
  smallLanguages: false,
};

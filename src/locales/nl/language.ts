import type { Folder, LanguageFacts } from '#locales/folder.ts';

declare module '#domain/language.ts' {
  interface Languages {
    nl: Folder<
      'nl',
      {
        access: typeof import('#locales/nl/access.ts');
        account: typeof import('#locales/nl/account.ts');
        admin: typeof import('#locales/nl/admin.ts');
        console: typeof import('#locales/nl/console.ts');
        demo: typeof import('#locales/nl/demo.ts');
        enhance: typeof import('#locales/nl/enhance.ts');
        forms: typeof import('#locales/nl/forms.ts');
        installation: typeof import('#locales/nl/installation.ts');
        mail: typeof import('#locales/nl/mail.ts');
        portal: typeof import('#locales/nl/portal.ts');
        problems: typeof import('#locales/nl/problems.ts');
        public: typeof import('#locales/nl/public.ts');
        reading: typeof import('#locales/nl/reading.ts');
        words: typeof import('#locales/nl/words.ts');
      }
    >;
  }
}

export const nl: LanguageFacts = {
  name: 'Nederlands',
  search: 'dutch',
  dates: 'nl',
  weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  weekdaysShort: 'zo ma di wo do vr za'.split(' '),
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  monthsShort: 'jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.'.split(' '),
  weekdayEnd: '',
  afterWeekday: '',
  at: 'om',
  beforeTime: ' ',
  quotes: ['“', '”'],
  colon: ':',
  semicolon: ';',
  byte: 'B',
  day: String,
  time: (hour, minute) => `${hour}.${minute}\u00a0uur`,
  keepsCapital: null,
  smallLanguages: false,
};

import type { Folder, LanguageFacts } from '#locales/folder.ts';

declare module '#domain/language.ts' {
  interface Languages {
    fr: Folder<
      'fr',
      {
        access: typeof import('#locales/fr/access.ts');
        account: typeof import('#locales/fr/account.ts');
        admin: typeof import('#locales/fr/admin.ts');
        console: typeof import('#locales/fr/console.ts');
        demo: typeof import('#locales/fr/demo.ts');
        enhance: typeof import('#locales/fr/enhance.ts');
        forms: typeof import('#locales/fr/forms.ts');
        installation: typeof import('#locales/fr/installation.ts');
        mail: typeof import('#locales/fr/mail.ts');
        portal: typeof import('#locales/fr/portal.ts');
        problems: typeof import('#locales/fr/problems.ts');
        public: typeof import('#locales/fr/public.ts');
        reading: typeof import('#locales/fr/reading.ts');
        words: typeof import('#locales/fr/words.ts');
      }
    >;
  }
}

export const fr: LanguageFacts = {
  name: 'Français',
  search: 'french',
  dates: 'fr',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  weekdaysShort: 'dim lun mar mer jeu ven sam'.split(' '),
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  monthsShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  weekdayEnd: '.',
  afterWeekday: '',
  at: 'à',
  beforeTime: ' ',
  quotes: ['«\u00a0', '\u00a0»'],
  colon: '\u00a0:',
  semicolon: '\u202f;',
  byte: 'o',
  day: (day) => (day === 1 ? '1er' : String(day)),
  time: (hour, minute) => (minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`),
  keepsCapital: null,
  smallLanguages: true,
};

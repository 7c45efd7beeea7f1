import type { Language } from '#domain/language.ts';
import type { Widened } from '#locales/widened.ts';

export const fr = {
  skip: 'Aller au contenu',
  languages: 'Langue',
  navigation: 'Pages',
  menu: 'Menu',
  footer: 'Autres pages',
  support: 'Support',
  complete: 'Comment écrire une demande complète',
  articles: 'Articles d’aide',
  work: 'Comment nous travaillons',
  contact: 'Écrire une demande',
  accessibility: 'Déclaration d’accessibilité',
  privacy: 'Vie privée',
  daysOff: 'Jours de fermeture (iCalendar)',
  tickets: 'Mes tickets',

  /** The drawn clock. */
  today: 'Aujourd’hui',
  countedDay: 'jour compté',
  weekendDay: 'week-end, non compté',

  /** Phone lines: `time` is a time of day, `day` a date without its year. */
  line: {
    in: {
      fr: 'En français',
      nl: 'En néerlandais',
      de: 'En allemand',
      en: 'En anglais',
    } satisfies Record<Language, string>,
    openUntil: ({ time }: { time: string }) => `Ouverte maintenant, jusqu’à ${time}`,
    opensToday: ({ time }: { time: string }) => `Fermée. Ouvre aujourd’hui à ${time}`,
    opensOn: ({ day, time }: { day: string; time: string }) => `Fermée. Ouvre ${day} à ${time}`,
    opensAfter: ({ day, time, dayOff, reason }: { day: string; time: string; dayOff: string; reason: string }) =>
      `Fermée ${dayOff} (${reason}). Ouvre ${day} à ${time}`,
    never: 'Fermée pour le moment',
  },
};

export type FrameWords = Widened<typeof fr>;

import type { FrameWords } from '#locales/public/frame/fr.ts';

export const nl: FrameWords = {
  skip: 'Naar de inhoud',
  languages: 'Taal',
  navigation: 'Pagina’s',
  menu: 'Menu',
  footer: 'Andere pagina’s',
  support: 'Support',
  complete: 'Een volledige aanvraag schrijven',
  articles: 'Hulpartikelen',
  work: 'Hoe wij werken',
  contact: 'Een aanvraag schrijven',
  accessibility: 'Toegankelijkheidsverklaring',
  privacy: 'Privacy',
  daysOff: 'Sluitingsdagen (iCalendar)',
  tickets: 'Mijn tickets',

  today: 'Vandaag',
  countedDay: 'telt mee',
  weekendDay: 'weekend, telt niet mee',

  line: {
    in: { fr: 'In het Frans', nl: 'In het Nederlands', de: 'In het Duits', en: 'In het Engels' },
    openUntil: ({ time }) => `Nu open, tot ${time}`,
    opensToday: ({ time }) => `Gesloten. Opent vandaag om ${time}`,
    opensOn: ({ day, time }) => `Gesloten. Opent ${day} om ${time}`,
    opensAfter: ({ day, time, dayOff, reason }) => `Gesloten op ${dayOff} (${reason}). Opent ${day} om ${time}`,
    never: 'Voorlopig gesloten',
  },
};

import type { FrameWords } from '#locales/public/frame/fr.ts';

export const en: FrameWords = {
  skip: 'Skip to the content',
  languages: 'Language',
  navigation: 'Pages',
  menu: 'Menu',
  footer: 'Other pages',
  support: 'Support',
  complete: 'How to write a complete request',
  articles: 'Help articles',
  work: 'How we work',
  contact: 'Write a request',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy',
  daysOff: 'Days off (iCalendar)',
  tickets: 'My tickets',

  today: 'Today',
  countedDay: 'counted',
  weekendDay: 'weekend, not counted',

  line: {
    in: { fr: 'In French', nl: 'In Dutch', de: 'In German', en: 'In English' },
    openUntil: ({ time }) => `Open now, until ${time}`,
    opensToday: ({ time }) => `Closed. Opens today at ${time}`,
    opensOn: ({ day, time }) => `Closed. Opens on ${day} at ${time}`,
    opensAfter: ({ day, time, dayOff, reason }) => `Closed on ${dayOff} (${reason}). Opens on ${day} at ${time}`,
    never: 'Closed for now',
  },
};

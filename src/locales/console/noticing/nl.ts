import type { NoticingWords } from '#locales/console/noticing/fr.ts';

export const nl: NoticingWords = {
  title: 'Meldingen',
  lead: 'Wat de browser doet terwijl u elders kijkt. Hij vraagt u eerst toestemming.',
  urgentNotification: 'Melding bij een dringend ticket',
  urgentSound: 'Geluid bij een dringend ticket',
  callNotification: 'Melding bij een oproep',
  callSound: 'Geluid bij een oproep',
  watchedNotification: 'Melding wanneer anderen iets doen op een ticket dat ik volg',
  watchedHint: 'Ze toont het nummer en de korte omschrijving, ook op een vergrendeld scherm.',
  mails: 'Kiezen welke mails ik krijg',
};

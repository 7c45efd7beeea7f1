import type { PortalSettingsWords } from '#locales/portal/settings/fr.ts';

export const nl: PortalSettingsWords = {
  title: 'Mijn gegevens en voorkeuren',
  saved: 'Het is opgeslagen.',
  details: 'Wie u bent',
  name: 'Naam',
  phone: 'Telefoon',
  phoneHint: 'Om u terug te bellen bij een dringend incident',
  language: 'Taal van deze pagina’s en van uw nieuwe tickets',
  save: 'Opslaan',
  nameLong: ({ max }) => `Uw naam is te lang: hoogstens ${max} tekens`,
  fix: 'Verbeter eerst dit',
  phoneWrong: 'Schrijf een volledig nummer, zoals 02 555 12 10 of +32 2 555 12 10',
  data: 'Mijn gegevens',
  download: 'Mijn gegevens downloaden',
  downloadHint:
    'Een JSON-bestand: wie u bent, uw toegang, uw tickets met alles wat er te lezen is, en de lijst van uw bestanden.',
  erase: 'Mijn gegevens laten wissen',
  eraseText:
    'Schrijf ons een aanvraag: de servicedesk onderzoekt ze. Wat de archiefwet van 1955 verplicht te bewaren, wordt alleen met een machtiging vernietigd; de rest wordt gewist.',
  eraseLink: 'De aanvraag schrijven',
};

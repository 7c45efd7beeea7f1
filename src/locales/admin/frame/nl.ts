import type { AdminFrameWords } from '#locales/admin/frame/fr.ts';

export const nl: AdminFrameWords = {
  title: 'Beheer',
  lead: 'Wat het publiek leest en wat het formulier vraagt, houdt u hier bij.',
  skip: 'Naar de inhoud',
  navigation: 'Navigatie',
  thumb: 'Pagina’s binnen handbereik',
  menu: 'Menu',
  console: 'Tickets',
  kept: 'Bij te houden',
  signOut: 'Afmelden',
  error: ({ title }) => `Fout: ${title}`,
  fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
  desks: 'Desk',
  meanwhile: {
    title: ({ name, when }) => `${name} heeft dit intussen gewijzigd${when === null ? '' : ` (${when})`}`,
    someone: 'Iemand anders',
    text: 'Er is niets verloren: dit is wat nu bewaard is, waar het verschilt van wat u hebt geschreven. Uw teksten staan in de velden. Neem over wat ontbreekt en bewaar: uw versie vervangt dan de andere.',
    field: ({ name }) => `${name}, nu bewaard`,
    empty: 'niets',
  },
  pages: {
    articles: { name: 'Artikelen', about: 'De antwoorden die iedereen zelf kan vinden.' },
    announcements: { name: 'Gemelde incidenten', about: 'Wat het publiek nu moet weten, per site.' },
    referrals: { name: 'Doorverwezen bezoekers', about: 'Naar welke besturen zij gaan die wij niet helpen.' },
    directory: { name: 'Adresboek', about: 'Organisaties, sites, redacteurs en eigenaars.' },
    forms: { name: 'Formulieren', about: 'De vragen van elke soort aanvraag, met hun versies.' },
    look: { name: 'Uiterlijk', about: 'De naam, de kleuren en het logo van de publieke pagina’s.' },
    desks: { name: 'Desks', about: 'Uren, lijnen, afsluiting en beloften van elke desk.' },
    audit: { name: 'Auditlogboek', about: 'Wie wat heeft toegekend, gewijzigd of gelezen.' },
    tokens: { name: 'API-tokens', about: 'Wat de API voor andere programma’s opent, met bereik en einde.' },
  },
};

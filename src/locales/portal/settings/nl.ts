import type { PortalSettingsWords } from '#locales/portal/settings/fr.ts';

export const nl: PortalSettingsWords = {
  title: 'Mijn voorkeuren',
  pages: 'Voorkeuren en gegevens',
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

  mails: {
    title: 'De e‑mails die u krijgt',
    always: 'Deze komen altijd, omdat de regels van de desk ze opleggen:',
    alwaysList: [
      'De ontvangstbevestiging van wat u stuurt, met het nummer.',
      'Antwoorden, vragen, herinneringen en het bericht van afsluiting van uw tickets en van die waaraan u deelneemt. Zonder dat bericht wordt geen ticket stilzwijgend afgesloten. Wilt u over het ticket van iemand anders niets meer krijgen, open het dan en neem er niet meer aan deel.',
      'Wat over uw aanmelding, uw toegang en uw gegevens gaat.',
    ],
    chosen: 'Deze kiest u zelf:',
    colleagues: 'Wat anderen schrijven',
    colleaguesHint: 'Een e‑mail wanneer iemand anders schrijft op een ticket waaraan u deelneemt.',
    given: 'Een ticket dat aan mij gegeven wordt',
    givenHint: 'Een e‑mail wanneer een collega, of de desk vanzelf, u een ticket geeft.',
    mentioned: 'Een notitie die mij vermeldt',
    mentionedHint: 'Een e‑mail wanneer een interne notitie u noemt, met @ en uw naam.',
    watched: 'Wat er gebeurt op tickets die ik volg',
    watchedHint:
      'Een e‑mail wanneer een collega of de aanvrager er schrijft, of wanneer het ticket sluit of heropend wordt.',
    announcements: 'Gekende incidenten op mijn sites',
    announcementsHint:
      'Een e‑mail wanneer de desk een incident aankondigt op een site waarvan u redacteur of eigenaar bent, of op alle sites.',
    reviews: 'De herinnering aan het jaarlijkse nazicht van de toegang',
    reviewsHint: 'Zonder deze herinnering wacht het nazicht op u in het portaal, onder “Mijn organisatie”.',
    organisationTickets: 'Nieuwe tickets van mijn organisatie',
    organisationTicketsHint: 'Een klacht hoort daar alleen bij als de afzender dat toestond.',
    pace: {
      never: 'Geen e‑mail',
      daily: 'Eén e‑mail per werkdag, bij de opening van de desk, als er iets nieuws is',
      each: 'Een e‑mail per ticket',
    },
    save: 'Deze keuzes opslaan',
    saved: 'Uw keuzes zijn opgeslagen. Ze gelden voor wat vanaf nu komt.',
  },

  data: 'Mijn gegevens',
};

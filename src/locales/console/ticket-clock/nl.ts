import type { TicketClockWords } from '#locales/console/ticket-clock/fr.ts';

export const nl: TicketClockWords = {
  title: ({ number }) => `De klok van ${number}`,
  back: 'Het ticket',
  link: 'Deze klok uitleggen',
  coming: 'Wat komt, als niemand nog iets zegt',
  history: 'Wat de data vastlegde of verplaatste',
  made: {
    answerDue: ({ date }) => `Het eerste antwoord wordt verwacht op ${date}.`,
    answered: 'Het eerste antwoord is gegeven.',
    set: ({ date }) => `De dagen tellen: zonder reactie afsluiting op ${date}.`,
    expected: ({ date }) => `Verwachte datum: afsluiting op ${date}, zodra het bericht verzonden is.`,
    moved: ({ from, to }) => `De afsluiting gaat van ${from} naar ${to}.`,
    stays: ({ date }) => `De afsluiting blijft op ${date}.`,
    held: ({ date }) => `De termijn loopt tot ${date}, maar het ticket blijft open.`,
    toBeTold: 'De dagen tellen nog niet: de aanvrager moet verwittigd worden.',
    stopped: 'De klok stopt.',
    closed: 'Het ticket is afgesloten.',
    undone: 'De afsluiting is ongedaan gemaakt.',
  },
  why: {
    opened: 'De termijn telt de openingsuren van de desk op werkdagen, vanaf de ontvangst.',
    freed: 'Het ticket was geen spam: de termijn telt vanaf nu.',
    informationRequested:
      'Herinneringen, bericht en afsluiting volgen de regels van de desk op het ogenblik van de vraag.',
    handled: 'De afsluiting volgt op het bericht na het aantal werkdagen dat de desk heeft vastgelegd.',
    clockStarted:
      'Dag 0 is de dag waarop de mailserver het bericht aanvaardt, of waarop de aanvrager verwittigd wordt.',
    reminded: 'Een herinnering verandert het vervolg niet: het bericht komt op de voorziene dag.',
    noticeGiven: 'De dagen tot de afsluiting tellen vanaf het bericht.',
    extended: '“Meer tijd” voegt werkdagen toe aan de termijn, één keer per vraag of bericht.',
    reacted: 'Een reactie die op tijd ontvangen is, stopt de klok en heropent het ticket.',
    heldAccepted: 'Het aanvaarde antwoord telt vanaf de ontvangst ervan.',
    held: 'Zolang een tegengehouden antwoord op een medewerker wacht, wordt niets afgesloten.',
    reopened: 'Een reactie op tijd, een medewerker of een niet-bezorgd bericht heropent het ticket.',
    recounted:
      'De kalender of de uren van de desk zijn veranderd, of een late herinnering wacht: geen datum komt vroeger.',
    mailFailed: 'Een bericht dat niet aankomt, doet niets tellen: de aanvrager wordt anders verwittigd.',
    answered: 'Een antwoord van de desk geeft het woord aan de aanvrager, zonder termijn.',
  },
};

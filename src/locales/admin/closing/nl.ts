import type { ClosingWords } from '#locales/admin/closing/fr.ts';

export const nl: ClosingWords = {
  schedule: {
    title: 'Het verloop dat dit geeft',
    wrong: 'De getallen vormen nog geen verloop.',
    day: ({ day }) => `dag\u00a0${day}`,
    request: ({ reminders, notice, ends }) =>
      `Informatie gevraagd op dag\u00a00: herinneringen op ${reminders}, bericht van afsluiting op ${notice}, afsluiting op het einde van ${ends}.`,
    requestWithout: ({ notice, ends }) =>
      `Informatie gevraagd op dag\u00a00: bericht van afsluiting op ${notice}, afsluiting op het einde van ${ends}.`,
    handled: ({ ends }) => `Ticket behandeld op dag\u00a00: afsluiting op het einde van ${ends}.`,
    reminderDay:
      'Op die dag vertrekt een herinnering, en op de dag met een enveloppe het bericht van afsluiting. Alleen werkdagen tellen.',
    moreTime: ({ days }) =>
      days === 1
        ? '“Meer tijd” voegt 1 werkdag toe, één keer per vraag of bericht.'
        : `“Meer tijd” voegt ${days} werkdagen toe, één keer per vraag of bericht.`,
  },
  whatIf: {
    button: 'Wat zou dit geven?',
    title: 'Wat dit gegeven zou hebben',
    same: 'Niets verschilt van de huidige instellingen.',
    change: ({ name, typed, present }) => `${name}: ${typed} in plaats van ${present}`,
    no: 'geen',
    none: ({ date }) => `Sinds ${date} heeft geen ticket gewacht of werd er geen behandeld.`,
    sentence: ({ tickets, date, typed, present }) =>
      `Van ${tickets === 1 ? '1 ticket' : `${tickets} tickets`} sinds ${date} ${typed === 1 ? 'zou er 1 afgesloten zijn' : `zouden er ${typed} afgesloten zijn`} voordat de aanvrager reageerde; met de huidige instellingen ${present}.`,
    present: 'Huidig',
    typed: 'Geprobeerd',
    difference: 'Verschil',
    measures: {
      tooEarly: 'Tickets afgesloten voor de reactie van de aanvrager',
      closed: 'Tickets afgesloten door stilte',
      mails: 'Herinneringen en berichten die de klok verzendt',
      medianDays: 'Van vraag of bericht tot afsluiting, mediaan',
    },
    days: ({ days }) => `${days}\u00a0dagen`,
    saved: ({ count }) =>
      count === 1
        ? '1 ticket zou open gebleven zijn voor een reactie die na de afsluiting kwam.'
        : `${count} tickets zouden open gebleven zijn voor een reactie die na de afsluiting kwam.`,
    lost: ({ count }) =>
      count === 1
        ? 'Dit ticket zou te vroeg afgesloten zijn:'
        : `Deze tickets zouden te vroeg afgesloten zijn (${count} in totaal):`,
    assumes:
      'Elk ticket wordt opnieuw gespeeld met de kalender en de uren van vandaag, en iedereen reageert er op het ogenblik waarop hij het deed: een herinnering meer had sommigen misschien vroeger gebracht. Termijnen die lopen behouden hun data: een belofte blijft gelden.',
    limited: ({ max }) => `Alleen de ${max} laatst gewijzigde tickets zijn geteld.`,
  },
  save: 'Deze instellingen opslaan',
  reads: {
    title: 'Wat de aanvrager leest',
    request: 'Vraag om informatie die nu zou vertrekken',
    notice: 'Bericht van afsluiting dat nu zou vertrekken',
  },
};

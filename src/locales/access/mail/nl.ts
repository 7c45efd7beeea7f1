import type { MailAccessWords } from '#locales/access/mail/fr.ts';

export const nl: MailAccessWords = {
  roles: { editor: 'redacteur', owner: 'site-eigenaar', serviceManager: 'servicemanager' },
  on: ({ organisation, role, sites }) =>
    sites === '' ? `${role}, ${organisation}` : `${role} van ${sites} (${organisation})`,
  site: ({ number, name }) => `${name} (${number})`,

  proof: {
    button: 'Bevestigen en mijn aanvraag versturen',
  },
  received: {
    button: 'Bekijken hoe ver mijn aanvraag staat',
  },
  request: {
    belongs: 'Het domein van dit adres is een van die van uw organisatie. Dat is maar een aanwijzing.',
    stranger: 'Het domein van dit adres is niet van uw organisatie: ga na wie het vraagt.',
    button: 'Toekennen of weigeren',
  },
  granted: {
    button: 'Het portaal openen',
  },
  given: {
    button: 'Het portaal openen',
  },
  lent: {
    button: 'Het portaal openen',
  },
  review: {
    subject: 'Wie heeft zijn toegang nog nodig?',
    again: ({ organisation }) => `Herinnering: controle van de toegangen van ${organisation}`,
    line: ({ name, role, site }) => (site === null ? `${name}: ${role}` : `${name}: ${role} van ${site}`),
    more: ({ count }) => (count === 1 ? 'en 1 andere' : `en ${count} andere`),
    next: {
      reminder: ({ days }) => `Zonder antwoord herinneren wij u er één keer aan, na ${days} werkdagen.`,
      desk: ({ days }) => `Zonder antwoord na ${days} werkdagen krijgt de servicedesk bericht.`,
    },
    sentence: ({ count, organisation }) =>
      count === 1
        ? `1 toegang van ${organisation} wacht op uw jaarlijkse controle.`
        : `${count} toegangen van ${organisation} wachten op uw jaarlijkse controle.`,
    text: 'Zeg bij elke toegang of ze blijft of ingetrokken wordt. U kunt stoppen en later verdergaan.',
    button: 'De controle beginnen',
  },
  reviewLate: {
    subject: ({ organisation }) => `Controle van de toegangen zonder antwoord: ${organisation}`,
    sentence: ({ waiting, organisation }) =>
      waiting === 1
        ? `1 toegang van ${organisation} wacht nog altijd op de jaarlijkse controle.`
        : `${waiting} toegangen van ${organisation} wachten nog altijd op de jaarlijkse controle.`,
    text: ({ date }) =>
      `Wij hebben het op ${date} aan de servicemanagers gevraagd en hen één keer herinnerd. Vraag hun hoe het ermee staat, of benoem anderen.`,
    button: 'De organisatie bekijken',
  },
};

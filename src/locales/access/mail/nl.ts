import type { MailAccessWords } from '#locales/access/mail/fr.ts';

export const nl: MailAccessWords = {
  roles: { editor: 'redacteur', owner: 'site-eigenaar', serviceManager: 'servicemanager' },
  on: ({ organisation, role, sites }) =>
    sites === '' ? `${role}, ${organisation}` : `${role} van ${sites} (${organisation})`,
  site: ({ number, name }) => `${name} (${number})`,

  proof: {
    subject: 'Bevestig uw adres',
    sentence: 'Bevestig uw adres, dan vertrekt uw aanvraag van toegang.',
    text: ({ when }) =>
      `Iemand heeft met dit adres toegang gevraagd. De link werkt één keer, tot ${when}. Daarna zegt dezelfde pagina hoe ver de aanvraag staat.`,
    other: 'Was u het niet? Doe niets: niemand wordt verwittigd en de aanvraag wordt vergeten.',
    button: 'Bevestigen en mijn aanvraag versturen',
  },
  received: {
    subject: 'Uw aanvraag van toegang is vertrokken',
    sentence: 'De servicemanagers van uw organisatie hebben uw aanvraag ontvangen.',
    asked: ({ what }) => `U vraagt: ${what}.`,
    desk: ({ days }) => `Hebben zij na ${days} werkdagen niet geantwoord, dan neemt de servicedesk uw aanvraag over.`,
    button: 'Bekijken hoe ver mijn aanvraag staat',
  },
  request: {
    subject: ({ name }) => `${name} vraagt toegang`,
    again: ({ name, count }) => `Herinnering ${count}: ${name} wacht op uw antwoord`,
    sentence: ({ name, what }) => `${name} vraagt: ${what}.`,
    address: ({ address }) => `Het adres, dat bevestigd is: ${address}`,
    belongs: 'Het domein van dit adres is een van die van uw organisatie. Dat is maar een aanwijzing.',
    stranger: 'Het domein van dit adres is niet van uw organisatie: ga na wie het vraagt.',
    words: 'De reden:',
    desk: ({ when }) => `Zonder antwoord van u neemt de servicedesk de aanvraag over op ${when}.`,
    button: 'Toekennen of weigeren',
  },
  granted: {
    subject: 'Uw toegang is toegekend',
    sentence: ({ what }) => `U hebt toegang: ${what}.`,
    button: 'Het portaal openen',
  },
  refused: {
    subject: 'Uw aanvraag van toegang is geweigerd',
    sentence: ({ what }) => `Uw aanvraag is geweigerd: ${what}.`,
    next: 'Begrijpt u niet waarom? Spreek erover met de servicemanager van uw organisatie.',
  },
  reason: 'De opgegeven reden:',
  takenBack: {
    subject: ({ name }) => `${name} vraagt geen toegang meer`,
    sentence: ({ name, what }) => `${name} heeft de aanvraag ingetrokken: ${what}.`,
    next: 'U hoeft niets meer te beslissen.',
  },
  given: {
    subject: 'U hebt een nieuwe toegang',
    sentence: ({ what }) => `Uw servicemanager geeft u toegang: ${what}.`,
    button: 'Het portaal openen',
  },
  withdrawn: {
    subject: 'Een toegang is ingetrokken',
    sentence: ({ what }) => `U hebt geen toegang meer: ${what}.`,
    all: ({ organisation }) => `U hebt geen enkele toegang meer voor ${organisation}.`,
    next: 'Uw tickets blijven bij de organisatie. Een vraag? Spreek erover met haar servicemanager.',
  },
  lent: {
    subject: 'Een rol is uitgeleend voor een afwezigheid',
    sentence: ({ lender, borrower, what }) => `${lender} leent een rol uit aan ${borrower}: ${what}.`,
    days: ({ from, until }) => `Van ${from} tot en met ${until}. Het uitlenen begint en eindigt vanzelf.`,
    button: 'Het portaal openen',
  },
  returned: {
    subject: 'Een uitgeleende rol is terug',
    sentence: ({ lender, borrower, what }) =>
      `De rol die ${lender} aan ${borrower} had uitgeleend, is weer die van ${lender}: ${what}.`,
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

import type { PortalTicketWords } from '#locales/portal/ticket/fr.ts';

export const nl: PortalTicketWords = {
  back: 'Mijn tickets',
  site: ({ number, name }) => `Site ${number}, ${name}`,
  error: ({ title }) => `Fout: ${title}`,

  clock: {
    day: ({ day, of }) => `Werkdag ${day} van ${of}`,
    before: ({ of }) => `De eerste van ${of} werkdagen is nog niet begonnen`,
    notCounted: ({ days }) => `niet geteld: ${days}`,
    reminder: 'Dag van een herinnering',
    asked: ({ asked, of }) =>
      asked === 0 ? `Nog geen van de ${of} herinneringen is verstuurd` : `Herinnering ${asked} van ${of} verstuurd`,
  },

  record: {
    title: 'Verloop',
    newest: 'Naar het nieuwste',
    anonymous: 'Anoniem',
    erased: 'Tekst gewist',
    how: {
      mail: 'per e\u2011mail',
      form: 'via het formulier',
      portal: 'op deze pagina',
      phone: 'per telefoon',
      letter: 'per brief',
      counter: 'aan het loket',
      api: 'via een toepassing',
    },
    desk: 'Servicedesk',
    asked: 'vraag om informatie',
    notice: 'bericht van afsluiting',
    handled: 'als behandeld gemarkeerd',
    callIn: 'ontvangen oproep',
    callOut: 'uitgaande oproep',
    taken: ({ name }) => `${name} neemt het op zich.`,
    quoted: 'Geciteerde tekst',
    fileHeld: 'wordt onderzocht, binnenkort beschikbaar',
    fileInfected: 'geblokkeerd: er is malware in gevonden',
    letters: {
      acknowledgement: 'Ontvangst bevestigd per e\u2011mail',
      followUp: 'Nieuw nummer verstuurd per e\u2011mail',
      answer: 'Antwoord verstuurd per e\u2011mail',
      informationRequest: 'Vraag om informatie verstuurd per e\u2011mail',
      reminder: 'Herinnering verstuurd per e\u2011mail',
      closingNotice: 'Bericht van afsluiting verstuurd per e\u2011mail',
      closed: 'Afsluiting gemeld per e\u2011mail',
      reopenedLate: 'Heropening gemeld per e\u2011mail',
      held: 'Ontvangstbevestiging verstuurd per e\u2011mail',
      dateMoved: 'Nieuwe datum gemeld per e\u2011mail',
      takingPart: 'Nieuwe deelnemer verwittigd per e\u2011mail',
      split: 'Alle nummers verstuurd per e\u2011mail',
      rejoined: 'Samenvoeging van onderwerpen gemeld per e\u2011mail',
      restored: 'Weer apart ticket gemeld per e\u2011mail',
      ticketLink: 'Link naar dit ticket verstuurd per e\u2011mail',
    },
    letterWaits: ({ what }) => `${what}: nog niet vertrokken`,
    letterFailed: ({ what }) => `${what}: niet afgeleverd`,
  },

  deeds: {
    solved: 'Opgelost, nu afsluiten',
    withdrawn: 'Ik heb het niet meer nodig',
    notSolved: 'Niet opgelost',
    moreTime: 'Ik heb meer tijd nodig',
    notYours: 'De aanvrager beslist hierover, of de servicemanager van zijn organisatie.',
    extended: 'De termijn is al eenmaal verlengd.',
    notSolvedDoes: '“Niet opgelost” heropent het ticket.',
    moreTimeDoes: ({ days, date }) =>
      `“Meer tijd” verlengt eenmaal met ${days === 1 ? '1 werkdag' : `${days} werkdagen`}, tot ${date}.`,
  },

  reply: {
    title: 'Antwoorden',
    late: 'Antwoorden na de afsluiting',
    effect: {
      new: 'Uw bericht komt bij het ticket; de medewerker leest het samen met uw aanvraag.',
      open: 'Uw bericht komt bij het ticket; de medewerker leest het samen met uw aanvraag.',
      waiting: 'Uw antwoord stopt de herinneringen; een medewerker neemt uw aanvraag weer op.',
      handled: 'Uw antwoord heropent het ticket.',
      closed:
        'Dit ticket is afgesloten en verandert niet meer. Uw bericht opent een nieuw ticket, gekoppeld aan dit ticket.',
    },
    text: 'Uw bericht',
    files: 'Bestanden toevoegen',
    choose: 'Bestanden kiezen',
    optional: 'niet verplicht',
    send: 'Antwoord versturen',
    required: 'Schrijf uw bericht, of voeg een bestand toe',
    tooLong: ({ max }) => `Uw bericht is te lang: hoogstens ${max} tekens. Voeg de rest toe als bestand.`,
    fix: 'Verbeter eerst dit',
  },

  conflict: {
    closed:
      'Het ticket is intussen afgesloten. Uw tekst staat er nog: als u hem verstuurt, opent een nieuw ticket, gekoppeld aan dit ticket.',
    answered: 'De servicedesk heeft intussen geschreven: lees eerst dat bericht. Uw tekst staat er nog.',
  },
  refused: 'Dit is niet gebeurd',
  refusal: {
    ticketClosed:
      'Het ticket is al afgesloten. Blijft er iets over, schrijf het dan hieronder: wij openen een vervolgticket.',
    noClock: 'Voor dit ticket loopt geen termijn: er is niets te verlengen.',
    alreadyExtended: 'Deze termijn is al eenmaal verlengd. Schrijf hieronder één woord, en hij stopt.',
    noticeNotSent:
      'Het bericht van afsluiting is nog niet vertrokken: er is nog geen dag geteld. Probeer het zo meteen opnieuw.',
  },

  done: {
    reply: 'Uw bericht is aangekomen. De servicedesk antwoordt u per e\u2011mail en op deze pagina.',
    answers: 'Uw antwoorden zijn aangekomen. De herinneringen zijn gestopt.',
    solved: 'U hebt dit ticket afgesloten. U hoeft niets meer te doen.',
    withdrawn: 'U hebt deze aanvraag ingetrokken. U hoeft niets meer te doen.',
    notSolved: 'Het ticket is heropend. Zeg ons hieronder wat nog niet in orde is.',
    moreTime: 'De termijn is verlengd.',
    addPerson: 'De persoon neemt deel en is verwittigd.',
    language: 'Onze volgende e\u2011mails over dit ticket zijn in deze taal.',
    opened: ({ number }) => `Uw bericht heeft een nieuw ticket geopend, ${number}. U krijgt de link per e\u2011mail.`,
    late: ({ number }) => `Een nieuw ticket is geopend, gekoppeld aan ${number}. U leest het hier.`,
  },

  side: {
    title: 'Gegevens',
    agent: 'Behandeld door',
    nobody: 'nog niet toegewezen',
    site: 'Site',
    organisation: 'Organisatie',
    kind: 'Soort',
    opened: 'Ontvangen',
    language: 'Taal van het ticket',
    people: 'Deelnemers',
    you: ({ name }) => `${name} (u)`,
    requester: ({ name }) => `${name}, aanvrager`,
    linked: 'Gekoppelde tickets',
    phone: 'Telefoon',
    phoneQuote: 'Vermeld het nummer van uw ticket.',
    add: 'Iemand toevoegen',
    address: 'E\u2011mailadres van de persoon',
    addHint: 'Die persoon krijgt de antwoorden, leest dit ticket en kan erop antwoorden.',
    addressWrong: 'Schrijf een volledig e\u2011mailadres, zoals naam@domein.be',
    leave: 'Niet meer deelnemen',
    leaveDoes: 'U krijgt niets meer van dit ticket en kunt het niet meer lezen.',
    chooseLanguage: 'Taal kiezen',
    languageHint: 'Onze e\u2011mails over dit ticket zijn in deze taal.',
    print:
      'Om deze pagina af te drukken of als pdf te bewaren, gebruikt u de afdrukfunctie van uw browser: het hele verloop staat erop.',
  },
};

import type { SupportWords } from '#locales/public/support/fr.ts';

export const nl: SupportWords = {
  question: 'Een vraag of een probleem met uw site?',
  lead: ({ hours }) =>
    `Schrijf of bel ons. Elk contact krijgt een nummer, en een eerste antwoord binnen ${hours === 1 ? 'één werkuur' : `${hours} werkuren`} van de servicedesk.`,
  leadWithoutPhone: ({ hours }) =>
    `Schrijf ons. Elk contact krijgt een nummer, en een eerste antwoord binnen ${hours === 1 ? 'één werkuur' : `${hours} werkuren`} van de servicedesk.`,
  write: 'Een aanvraag schrijven',

  phones: 'Telefoonlijnen',
  lineHours: ({ hours }) => `Onze lijnen antwoorden ${hours}.`,
  calendar: ({ calendar }) => `Kalender: ${calendar}.`,
  nextDayOff: ({ day, reason }) => `Volgende sluitingsdag: ${day} (${reason}).`,

  ways: {
    three: 'Drie manieren om ons te bereiken',
    four: 'Vier manieren om ons te bereiken',
    form: 'Contactformulier',
    formText: 'Het stelt de juiste vragen. Uw ticketnummer verschijnt meteen.',
    tool: 'Online ticketing tool',
    access: 'Toegang vragen',
    toolText:
      'Volg uw tickets en antwoord erop, als u toegang hebt gekregen. Zo niet, vraag die aan uw servicemanager; alles bereikt u ook per e\u2011mail.',
    or: 'of',
    mailText: 'Eén onderwerp per bericht. Het nummer bereikt u binnen enkele seconden per e\u2011mail.',
    phoneText: ({ language, hours }) => `${language}, ${hours}. Houd uw ticketnummer bij de hand, als u er een hebt.`,
  },

  urgent: {
    title: 'Is het dringend?',
    form: 'Vul het formulier in',
    formText: 'en kruis “Dit is dringend” aan. Uw ticketnummer verschijnt meteen.',
    callNow: 'Bel meteen',
    callNowText: 'Een dringend incident meldt u altijd ook per telefoon.',
    callLater: ({ when }) => `Bel ${when}`,
    callLaterText: 'Tot dan staat uw aanvraag bovenaan onze lijst.',
    today: ({ time }) => `vandaag vanaf ${time}`,
    onDay: ({ day, time }) => `vanaf ${day}, ${time},`,
    or: 'of',
    quote: 'Vermeld het nummer.',
    quoteText: 'Het verbindt uw oproep met uw beschrijving, en met alle berichten die volgen.',
    noPhone: 'Wij zien uw aanvraag als eerste.',
    noPhoneText: 'Ze staat bovenaan onze lijst, zodra we open zijn.',
  },

  helped: {
    title: 'Wie wij helpen',
    editors: 'Redacteurs en eigenaars van sites',
    editorsText: ({ editors }) =>
      `Support is er voor wie op de sites schrijft die wij bedienen, of voor hun inhoud instaat: hoogstens ${editors === 1 ? '1 redacteur' : `${editors} redacteurs`} per site.`,
    own: 'Voor wie deze desk er is',
    complete: 'Hoe vollediger uw aanvraag, hoe sneller wij u kunnen helpen.',
    how: 'Hoe u een volledige aanvraag schrijft',
    visitors: 'Bezoekt u een site?',
    visitorsText:
      'De communicatiedienst van de verantwoordelijke overheid antwoordt u: die schrijft en publiceert de pagina’s.',
    field: 'Naam of adres van de site',
    search: 'Zoeken',
  },

  closing: {
    title: 'Wanneer een ticket wordt afgesloten',
    handled: ({ days }) =>
      `Als uw aanvraag behandeld is, sturen we u een bericht van afsluiting. Reageert u niet, dan wordt het ticket afgesloten na ${days === 1 ? '1 werkdag' : `${days} werkdagen`}, om 24.00 uur.`,
    asked: ({ reminders, notice }) =>
      `Wachten we op informatie van u, dan vragen we ze opnieuw na ${reminders}. Op de ${notice}e werkdag krijgt u hetzelfde bericht.`,
    after: ({ days }) => (days === 1 ? '1 werkdag' : `${days} werkdagen`),
    and: 'en',
    reaction:
      'De dag van het bericht telt niet mee. Reageert u op tijd, dan wordt het ticket heropend. Later opent uw reactie een nieuw ticket, verbonden met het eerste.',
    moreTime: ({ days }) =>
      `Hebt u meer tijd nodig? Met één klik in het bericht krijgt u er ${days === 1 ? '1 werkdag' : `${days} werkdagen`} bij.`,
    example: ({ today, date }) => `Een bericht van vandaag, ${today}, zou het ticket afsluiten op ${date}.`,
    daysOff: 'De dagen die niet meetellen',
    notCounted: ({ days }) => `tellen niet mee: ${days}`,
  },

  faq: {
    title: 'Veelgestelde vragen',
    number: {
      question: 'Wat betekent mijn ticketnummer?',
      answer: ({ number }) => [
        `Elk contact opent een ticket: een uniek nummer en een korte omschrijving, die groeit terwijl we eraan werken. Bijvoorbeeld ${number}.`,
        'De laatste twee cijfers controleren de andere: een typefout leidt nooit naar het ticket van iemand anders. Laat het nummer in het onderwerp van uw e\u2011mails staan, en vermeld het aan de telefoon.',
      ],
    },
    subject: {
      question: 'Waarom één onderwerp per bericht?',
      answer: [
        'Elk onderwerp heeft zijn ticket, zijn medewerker en zijn termijn. Twee onderwerpen in één bericht houden elkaar op, en het tweede kan onopgemerkt blijven.',
      ],
    },
    complete: {
      question: 'Wat is een volledige aanvraag?',
      answer: [
        'Een aanvraag waarop we kunnen antwoorden zonder u nog iets te vragen. Bij een incident stellen we deze vragen:',
      ],
      after: 'Het contactformulier stelt ze één voor één, telkens met een voorbeeld.',
    },
    insists: {
      question: 'Waarom sluit de servicedesk mijn ticket af?',
      answer: [
        'Om ook de aanvragen van anderen te kunnen behandelen. We sluiten niets in stilte af: een bericht meldt u de datum, en één klik of één antwoord volstaat om verder te gaan.',
        'Een nieuw ticket kan altijd, ook lang daarna.',
      ],
    },
    complaint: {
      question: 'Ik wil een klacht indienen',
      answer: ({ days }) => [
        `Een klacht kan iedereen indienen, ook zonder naam. Alleen de klachtencoördinator leest ze eerst, en u krijgt een antwoord binnen ${days === 1 ? 'één dag' : `${days} dagen`}.`,
      ],
      link: 'Een klacht indienen',
    },
  },
};

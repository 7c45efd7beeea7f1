import type { AnswerWords } from '#locales/public/answer/fr.ts';

export const nl: AnswerWords = {
  ticket: 'Uw ticket',
  hidden: 'De titel verschijnt zodra uw adres is bevestigd: ook uw knoppen bevestigen het.',

  question: {
    solved: 'Is uw probleem opgelost?',
    notSolved: 'Wat ontbreekt er nog?',
    reply: 'Antwoorden op onze vraag',
    moreTime: 'Hebt u meer tijd nodig?',
    late: 'Uw ticket is afgesloten. Wilt u het hernemen?',
    confirm: 'Uw adres bevestigen',
    nothing: 'Er is nu niets te beslissen',
  },

  button: {
    solved: 'Opgelost, nu afsluiten',
    notSolved: 'Niet opgelost, heropenen',
    reply: 'Het antwoord verzenden',
    moreTime: 'De termijn verlengen',
    late: 'Een vervolgticket openen',
    confirm: 'Mijn adres bevestigen',
  },
  effect: {
    solved:
      'Uw ticket wordt meteen afgesloten. Reageert u daarna nog, dan opent dat een nieuw ticket dat ermee verbonden is.',
    notSolved: 'Uw ticket wordt heropend en de termijn stopt. Een medewerker neemt uw aanvraag weer op.',
    reply: 'Uw antwoord stopt de herinneringen. Een medewerker neemt uw aanvraag weer op.',
    moreTime: ({ days }) =>
      days === 1
        ? 'De termijn wordt één keer verlengd, met 1 werkdag.'
        : `De termijn wordt één keer verlengd, met ${days} werkdagen.`,
    moreTimeUntil: ({ days, date }) =>
      `De termijn wordt één keer verlengd, met ${days === 1 ? '1 werkdag' : `${days} werkdagen`}. Zonder reactie wordt het ticket dan afgesloten op ${date}.`,
    late: 'Een afgesloten ticket verandert niet meer. Wij openen een nieuw ticket dat ermee verbonden is, en u krijgt het nummer.',
    confirm: 'Dan weten wij dat dit adres van u is, en mogen onze e\u2011mails de inhoud van uw aanvraag herhalen.',
    nothing: 'Een medewerker werkt aan uw ticket. Wilt u iets toevoegen, antwoord dan op de e\u2011mail.',
    closed: 'Een afgesloten ticket verandert niet meer.',
  },

  text: {
    notSolved: 'Zeg ons wat er nog niet goed is',
    reply: 'Uw antwoord',
    late: 'Zeg ons wat er niet goed is',
    hint: 'Een medewerker leest het samen met uw ticket.',
    required: 'Schrijf uw antwoord, of antwoord rechtstreeks op de e\u2011mail',
  },

  /** The page with just the questions that an agent asked for (R6), and how its answers stand on the record. */
  asked: {
    title: 'Uw aanvraag aanvullen',
    lead: 'We missen deze informatie om verder te kunnen.',
    hint: 'Antwoord op wat u weet: wat u leeg laat, blijft open, en onze medewerker ziet dat.',
    more: 'Iets anders toevoegen',
    send: 'Mijn antwoorden verzenden',
    nothing: 'Beantwoord minstens één vraag, voeg een bestand toe of schrijf ons waarom u het niet weet',
    fix: ({ count }) => (count === 1 ? `Verbeter eerst dit punt` : `Verbeter eerst deze ${count} punten`),
    line: ({ label, value }) => `${label}: ${value}`,
    long: ({ label, value }) => `${label}:\n${value}`,
    left: ({ labels }) => `Zonder antwoord: ${labels}`,
    done: 'Dank u, uw antwoorden zijn aangekomen',
    doneText: 'De herinneringen zijn gestopt. Een medewerker neemt uw aanvraag weer op en antwoordt u per e\u2011mail.',
    rest: ({ labels }) =>
      `Nog zonder antwoord: ${labels}. Verneemt u het later, antwoord dan op een van onze e\u2011mails.`,
  },

  others: 'Iets anders?',
  other: {
    solved: 'Het is opgelost',
    notSolved: 'Het is niet opgelost',
    reply: 'Ik wil antwoorden',
    moreTime: 'Ik heb meer tijd nodig',
  },

  error: ({ title }) => `Fout: ${title}`,
  fix: 'Verbeter eerst dit punt',

  done: {
    solved: {
      title: 'Dank u, uw ticket is afgesloten',
      text: 'U zei ons dat alles is opgelost. U hoeft niets meer te doen.',
    },
    notSolved: {
      title: 'Uw ticket is heropend',
      text: 'De termijn is gestopt. Een medewerker neemt uw aanvraag weer op en antwoordt u per e\u2011mail.',
    },
    reply: {
      title: 'Dank u, uw antwoord is aangekomen',
      text: 'De herinneringen zijn gestopt. Een medewerker neemt uw aanvraag weer op en antwoordt u per e\u2011mail.',
    },
    moreTime: { title: 'De termijn is verlengd', text: 'U kunt reageren tot de nieuwe datum.' },
    late: {
      title: 'Er is een nieuw ticket geopend',
      text: 'Het is verbonden met het eerste, dat afgesloten blijft. U krijgt dit nummer ook per e\u2011mail:',
    },
    confirm: {
      title: 'Dank u, uw adres is bevestigd',
      text: 'Onze e\u2011mails mogen nu de inhoud van uw aanvraag herhalen.',
    },
  },
  firstAnswer: ({ date }) => `U krijgt een eerste antwoord uiterlijk op ${date}.`,

  refused: 'Dit is niet gebeurd',
  refusal: {
    ticketClosed: 'Het ticket is al afgesloten. Is er nog iets, zeg het ons hier: wij openen een vervolgticket.',
    noClock: 'Er loopt geen termijn voor dit ticket: er is niets te verlengen. Een medewerker werkt eraan.',
    alreadyExtended:
      'Deze termijn is al één keer verlengd. Antwoord op de e\u2011mail, al is het met één woord, en de termijn stopt.',
    noticeNotSent:
      'Het bericht van afsluiting is nog niet vertrokken: er telt nog geen dag. Probeer het zo meteen opnieuw.',
  },

  /** An old link (R29). */
  ended: {
    title: 'Deze link is verlopen',
    text: 'Een link uit onze e\u2011mails werkt tot 30 dagen na het einde van zijn termijn. Hij kan niets meer aan uw ticket veranderen.',
    newLink: ({ address }) =>
      `Wilt u uw ticket zien en ons antwoorden? Vraag dan een nieuwe link. Die sturen wij alleen naar het adres van onze e\u2011mail: ${address}.`,
    send: 'Een nieuwe link ontvangen',
    sentTitle: 'Kijk in uw mailbox',
    sentText: ({ address }) =>
      `Er vertrekt een nieuwe link naar ${address}. Na drie vragen in een uur vertrekt er niets meer tot het volgende uur.`,
    contact: 'Een nieuwe aanvraag schrijven',
  },

  invalid: {
    title: 'Deze link is niet meer geldig',
    text: 'Misschien is hij niet volledig: open hem vanuit de e\u2011mail, of kopieer hem helemaal. Werkt hij nog niet, antwoord dan op de e\u2011mail en laat het nummer in het onderwerp staan, of bel ons.',
    phone: ({ phones }) => `Telefoon: ${phones}.`,
    contact: 'Een aanvraag schrijven',
  },
};

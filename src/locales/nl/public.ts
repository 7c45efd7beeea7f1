import type { PublicCatalogue } from '#locales/fr/public.ts';
import { dataProtection, ombudsman } from '#locales/notice.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('nl');

export const nl: PublicCatalogue = {
  accessibility: {
    title: 'Toegankelijkheidsverklaring',
    description: ({ desk }) =>
      `Wat de pagina’s van ${desk} iedereen bieden, wat nog ontbreekt, en aan wie u het kunt melden.`,
    parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
      {
        title: 'Ons engagement',
        says: [
          `${desk} wil dat iedereen deze pagina’s kan gebruiken: met het toetsenbord alleen, met een schermlezer, met grotere tekst, in andere kleuren, zonder script of met een trage verbinding.`,
          'Deze verklaring volgt de wet van 19 juli 2018 inzake toegankelijkheid van de websites en mobiele applicaties van overheidsinstanties. Ze geldt voor de publieke pagina’s van deze dienst: de supportpagina, het contactformulier, de hulpartikelen, de gids en de pagina’s waarnaar onze e\u2011mails leiden.',
        ],
      },
      {
        title: 'Nalevingsstatus',
        says: [
          'Deze pagina’s voldoen gedeeltelijk aan de norm EN 301 549 en aan de richtlijnen WCAG 2.2, niveau AA. De volgende punten zeggen waarom “gedeeltelijk”.',
        ],
      },
      {
        title: 'Niet-toegankelijke inhoud',
        says: [
          'Wat nog niet gegarandeerd is:',
          [
            'Hulpartikelen en aankondigingen worden door onze medewerkers geschreven. Een slecht gekozen titel, of een link die op zichzelf niet duidelijk is, kan ons ontgaan.',
            'De pagina’s zijn nog niet uitgeprobeerd door mensen die elke dag een schermlezer, een brailleleesregel of spraakbesturing gebruiken.',
          ],
          'Wat de wet niet oplegt:',
          [
            'Bestanden die anderen bij een aanvraag voegen, en e\u2011mails die zij ons sturen, blijven zoals zij ze hebben gemaakt.',
          ],
          'Geen enkele inhoud is uitgesloten wegens een onevenredige last.',
        ],
      },
      {
        title: 'Opstelling van deze verklaring',
        says: [
          `Deze verklaring is opgesteld op ${preparedOn}, na een evaluatie die we zelf hebben uitgevoerd.`,
          [
            'Bij elke wijziging van de software controleert een programma (axe) elke publieke pagina in al haar toestanden, in de vier talen, licht op een groot scherm en donker op een klein.',
            'Andere controles doorlopen het formulier met het toetsenbord alleen, zonder script, en bij een vergroting tot 400 %.',
            'Van elke kleur wordt het contrast berekend, ook van de eigen kleuren van een dienst.',
          ],
        ],
      },
      {
        title: 'Stuit u op een hindernis? Meld het ons',
        says: [
          `Beschrijf wat u tegenhoudt en het adres van de pagina. U krijgt meteen een nummer, en een eerste antwoord binnen ${hours} werkuren van de servicedesk. Is een inhoud voor u niet toegankelijk, dan geven we u die in een andere vorm.`,
          { to: 'form', label: 'Een hindernis melden met het formulier' },
          { to: 'mail', label: mailbox },
          ...lines.map(({ name, number, e164 }) => ({ phone: e164, label: `${number} (${name.toLowerCase()})` })),
        ],
      },
      {
        title: 'Als ons antwoord niet volstaat',
        says: [
          `U kunt eerst een klacht bij ons indienen. U krijgt een antwoord binnen ${complaintDays} kalenderdagen.`,
          { to: 'complaint', label: 'Een klacht indienen' },
          'U kunt zich ook tot de federale Ombudsman wenden. Die is onafhankelijk van onze administratie, en zijn hulp is gratis.',
          ...ombudsman('nl'),
        ],
      },
    ],
  },
  announcements: {
    title: 'Bekende incidenten',
    lead: 'Wat wij al weten, en hoever wij staan. U hoeft het ons niet nog eens te schrijven.',
    none: 'Op dit moment is er geen incident bekend.',
    current: 'Op dit moment',
    past: ({ days }) => `Voorbij in de laatste ${days} dagen`,
    nonePast: ({ days }) => `In de laatste ${days} dagen liep geen enkel gemeld incident af.`,
    allSites: 'Alle sites',
    site: ({ number, name }) => `Site ${number}, ${name}`,
    since: ({ from }) => `Sinds ${from}`,
    until: ({ from, until }) => `Van ${from} tot ${until}`,
    sameDay: ({ day, from, until }) => `Op ${day}, van ${from} tot ${until}`,
    expected: ({ from, until }) => `Sinds ${from}, vermoedelijk tot ${until}`,
    changed: ({ moment }) => `Bijgewerkt op ${moment}.`,
    band: ({ number }) => (number === null ? 'Bekend incident.' : `Bekend incident, site ${number}.`),
    known: 'Bekend incident.',
    weKnow: 'Wat wij weten',
    follow: 'Volgen',
    more: ({ others }) => (others === 1 ? 'Nog een bekend incident' : `Nog ${others} bekende incidenten`),
    form: 'Is dit uw probleem? Dan werken wij er al aan.',
    feedTitle: ({ desk }) => `Bekende incidenten – ${desk}`,
    subscribe: 'Abonneren (Atom-feed)',
    subscribeText: 'Uw feedlezer meldt u elk incident, het vervolg en het einde.',
  },
  approval: {
    title: 'Gaat u akkoord?',
    refuseTitle: 'Weigert u uw akkoord?',
    asks: ({ desk }) => `${desk} vraagt u:`,
    effect: 'U kunt maar één keer antwoorden. De medewerker krijgt bericht.',
    approve: 'Akkoord gaan',
    refuse: 'Mijn akkoord weigeren',
    ratherApprove: 'Liever akkoord gaan',
    ratherRefuse: 'Liever weigeren',
    reason: 'Uw reden',
    optional: '(niet verplicht)',
    reasonHint: 'Een medewerker leest uw reden.',
    approved: { title: 'U bent akkoord gegaan', text: 'Dank u. U hoeft niets meer te doen.' },
    refused: { title: 'U hebt uw akkoord geweigerd', text: 'Dank u. U hoeft niets meer te doen.' },
    withdrawn: {
      title: 'De vraag is ingetrokken',
      text: 'De servicedesk heeft uw antwoord niet meer nodig. U hoeft niets te doen.',
    },
    closed: {
      title: 'De aanvraag is afgerond',
      text: 'Het ticket is intussen afgesloten: uw antwoord is niet meer nodig.',
    },
    expired: {
      title: 'Deze link werkt niet meer',
      text: 'De vraag is ouder dan een maand. Is uw antwoord nog nuttig, dan vraagt de servicedesk het opnieuw.',
    },
    unfit: {
      title: 'U kunt niet meer antwoorden',
      text: 'Alleen eigenaars van de site en servicemanagers van de organisatie beantwoorden deze vraag.',
    },
  },

  answer: {
    ticket: 'Uw ticket',
    hidden: 'De titel verschijnt zodra uw adres is bevestigd: een klik op een knop op deze pagina bevestigt het ook.',

    question: {
      solved: 'Is uw probleem opgelost?',
      notSolved: 'Wat ontbreekt er nog?',
      reply: 'Antwoorden op onze vraag',
      moreTime: 'Hebt u meer tijd nodig?',
      late: 'Uw ticket is afgesloten. Wilt u ermee verdergaan?',
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
      notSolved: 'Uw ticket wordt heropend en de termijn stopt. Een medewerker gaat verder met uw aanvraag.',
      reply: 'Uw antwoord stopt de herinneringen. Een medewerker gaat verder met uw aanvraag.',
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

    /** The page of the questions that an agent requested (R6), and their answers on the record. */
    asked: {
      title: 'Uw aanvraag aanvullen',
      lead: 'We hebben deze informatie nodig om verder te kunnen.',
      hint: 'Antwoord op wat u weet: wat u leeg laat, blijft open, en onze medewerker ziet dat.',
      more: 'Iets anders toevoegen',
      send: 'Mijn antwoorden verzenden',
      nothing: 'Beantwoord minstens één vraag, voeg een bestand toe of schrijf ons waarom u het niet weet',
      fix: ({ count }) => (count === 1 ? `Verbeter eerst dit punt` : `Verbeter eerst deze ${count} punten`),
      done: 'Dank u, uw antwoorden zijn aangekomen',
      doneText:
        'De herinneringen zijn gestopt. Een medewerker gaat verder met uw aanvraag en antwoordt u per e\u2011mail.',
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
        text: 'U liet ons weten dat alles is opgelost. U hoeft niets meer te doen.',
      },
      notSolved: {
        title: 'Uw ticket is heropend',
        text: 'De termijn is gestopt. Een medewerker gaat verder met uw aanvraag en antwoordt u per e\u2011mail.',
      },
      reply: {
        title: 'Dank u, uw antwoord is aangekomen',
        text: 'De herinneringen zijn gestopt. Een medewerker gaat verder met uw aanvraag en antwoordt u per e\u2011mail.',
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
        'Het bericht van afsluiting is nog niet verstuurd: er telt nog geen dag. Probeer het zo meteen opnieuw.',
    },

    /** An expired link (R29). */
    ended: {
      title: 'Deze link is verlopen',
      text: 'Een link uit onze e‑mails werkt tot 30 dagen na het einde van zijn termijn. Deze link kan niets meer aan uw ticket veranderen.',
      newLink: ({ address }) =>
        `Wilt u uw ticket zien en ons antwoorden? Vraag dan een nieuwe link. Die sturen wij alleen naar het adres van onze e\u2011mail: ${address}.`,
      send: 'Een nieuwe link ontvangen',
      sentTitle: 'Kijk in uw mailbox',
      sentText: ({ address }) =>
        `Wij sturen een nieuwe link naar ${address}. Na drie aanvragen in een uur sturen wij er geen meer tot het volgende uur.`,
      contact: 'Een nieuwe aanvraag schrijven',
    },

    invalid: {
      title: 'Deze link is niet meer geldig',
      text: 'Misschien is hij niet volledig: open hem vanuit de e\u2011mail, of kopieer hem helemaal. Werkt hij nog niet, antwoord dan op de e\u2011mail en laat het nummer in het onderwerp staan, of bel ons.',
      phone: ({ phones }) => `Telefoon: ${phones}.`,
      contact: 'Een aanvraag schrijven',
    },
  },
  articles: {
    name: 'Hulpartikelen',
    lead: 'De antwoorden die de servicedesk het vaakst geeft, stap voor stap.',
    all: 'Alle artikelen',
    field: 'Wat zoekt u?',
    hint: 'Enkele woorden volstaan, bijvoorbeeld “witte pagina”.',
    search: 'Zoeken',
    newest: 'Nieuwste artikelen',
    found: ({ count, typed }) => (count === '1' ? `1 artikel voor “${typed}”` : `${count} artikelen voor “${typed}”`),
    some: ({ typed }) => `Geen enkel artikel bevat alle woorden van “${typed}”. Deze bevatten er meer dan één.`,
    slip: 'Misschien zocht u dit.',
    none: ({ typed }) => `Geen artikel voor “${typed}”`,
    noneTips: 'Probeer het met minder woorden, of met een gewoner woord.',
    noneForm: 'Of stel ons uw vraag',
    empty: 'Er is nog geen artikel gepubliceerd.',
    pages: 'Pagina’s van de lijst',
    newer: 'Nieuwere artikelen',
    older: 'Oudere artikelen',
    changed: ({ date }) => `Bijgewerkt op ${date}`,

    asks: 'Heeft dit artikel uw vraag beantwoord?',
    solved: 'Ja, het is opgelost',
    unsolved: 'Nee, ik wil u schrijven',
    thanks: 'Bedankt dat u het laat weten.',
    thanksText: 'Zo weten we welke artikelen echt helpen.',
    stale: 'Deze pagina staat te lang open om nog mee te tellen. Toch fijn dat u het laat weten.',

    request: {
      back: 'Terug naar mijn aanvraag',
      kept: 'Uw aanvraag is nog niet verzonden. Wat u hebt geschreven, blijft bewaard.',
      otherTab: 'Uw aanvraag staat nog open in het andere tabblad, met wat u hebt geschreven.',
      solved: 'Ja, het is opgelost: niets verzenden',
      unsolved: 'Nee, verder met mijn aanvraag',
      sparedTitle: 'Er is niets verzonden',
      spared: 'Fijn dat het artikel u geholpen heeft. U hoeft niets meer te doen.',
      discarded: 'Wat u had geschreven, wordt over een uur gewist.',
      sendAnyway: 'Mijn aanvraag toch verzenden',
      home: 'Terug naar de pagina van de servicedesk',
    },

    maybe: 'Misschien helpt dit:',
  },
  complete: {
    title: 'Hoe u een volledige aanvraag schrijft',
    lead: 'Hoe vollediger uw aanvraag, hoe sneller we kunnen antwoorden: we hoeven u niets meer te vragen.',
    one: 'Eén onderwerp per aanvraag',
    oneText:
      'Het formulier neemt één onderwerp per keer en stelt u voor om er andere toe te voegen. Elk krijgt een eigen nummer en een eigen antwoord. Schrijft u een e\u2011mail, stuur dan één bericht per onderwerp.',
    first: 'Bij gelijke termijn gaat de volledige aanvraag voor',
    firstText:
      'Hebben twee aanvragen dezelfde termijn? Dan beginnen we met de volledige. Wat haar volledig maakt, heeft het volgende merkteken.',
    counts: 'Telt voor een volledige aanvraag',
    required: 'Altijd gevraagd',
    contents: 'Op deze pagina',
    asked: 'Wat we vragen, en waarom',
    question: 'Vraag',
    good: 'Een goed voorbeeld',
    kinds: {
      incident: {
        title: 'Incident',
        text: 'Iets werkt niet meer, of niet zoals het hoort.',
        go: 'Een incident melden',
      },
      request: {
        title: 'Serviceaanvraag',
        text: 'U wilt dat we iets toevoegen, wijzigen of verwijderen.',
        go: 'Een serviceaanvraag doen',
      },
      question: { title: 'Vraag', text: 'U wilt weten hoe iets moet.', go: 'Een vraag stellen' },
      complaint: {
        title: 'Klacht',
        text: 'U bent ergens niet tevreden over. Iedereen mag een klacht indienen, ook zonder naam.',
        go: 'Een klacht indienen',
      },
    },
    mail: 'Schrijft u liever een e\u2011mail?',
    mailText:
      'Dezelfde punten maken een e\u2011mail volledig. Zet de titel in het onderwerp, en laat het nummer in het onderwerp staan als u antwoordt.',
  },
  contact: {
    error: ({ title }) => `Fout: ${title}`,
    step: ({ at, of, name }) => `Stap ${at} van ${of} · ${name}`,
    steps: {
      you: 'Wie u bent',
      kind: 'Uw onderwerp',
      check: 'Controle',
      incident: 'Incident',
      request: 'Serviceaanvraag',
      question: 'Vraag',
      complaint: 'Klacht',
    },
    fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
    optional: '(niet verplicht)',
    next: 'Verder',
    change: 'Wijzigen',

    who: {
      question: 'Bent u redacteur of eigenaar van een site?',
      hint: 'De servicedesk helpt redacteurs en eigenaars van de sites die hij ondersteunt. Een klacht kan iedereen indienen.',
      choices: {
        editor: {
          label: 'Ja, ik ben redacteur of eigenaar van een site',
          hint: 'U schrijft pagina’s van een site van de overheid, of u bent ervoor verantwoordelijk.',
        },
        visitor: {
          label: 'Nee, ik bezoek een site',
          hint: 'We zoeken samen met u de overheidsdienst die u kan antwoorden.',
        },
        complaint: {
          label: 'Ik wil een klacht indienen',
          hint: 'Over de servicedesk of over hoe u werd geholpen. U mag anoniem blijven.',
        },
      },
      missing: 'Kies het antwoord dat bij u past',
    },

    you: {
      account: { hint: 'U bent aangemeld: we antwoorden op uw adres.', change: 'Uw gegevens wijzigen' },
      question: 'Hoe kunnen we u bereiken?',
      hint: 'We sturen u het nummer van uw ticket en onze antwoorden.',
      anonymous:
        'U mag deze velden leeg laten. Zonder adres of telefoonnummer kunnen we u niet antwoorden: noteer dan het nummer dat u te zien krijgt.',
      name: { label: 'Uw naam', hint: 'Voornaam en achternaam.' },
      email: { label: 'Uw e\u2011mailadres', hint: 'We sturen er het nummer en onze antwoorden naartoe.' },
      phone: { label: 'Uw telefoonnummer', hint: 'Om u terug te bellen, bijvoorbeeld 02\u00a0555\u00a020\u00a012.' },
      language: { label: 'In welke taal moeten we u antwoorden?' },
      trap: 'Laat dit veld leeg',
    },

    urgent: {
      question: 'Dringend incident',
      hint: 'Vier antwoorden volstaan. Uw nummer verschijnt meteen.',
      call: 'Daarna belt u ons.',
      email: 'Om het nummer ook per e\u2011mail te krijgen.',
      send: 'Mijn nummer krijgen',
      whole: 'Het is niet dringend: het volledige formulier invullen',
    },

    kind: {
      question: 'Waarover gaat het?',
      another: 'Waarover gaat het deze keer?',
      hint: 'Eén onderwerp per keer: u kunt er daarna andere toevoegen. Elk krijgt een eigen nummer.',
      kinds: {
        incident: { label: 'Incident', hint: 'Iets werkt niet meer, of niet zoals het hoort.' },
        request: { label: 'Serviceaanvraag', hint: 'U wilt dat we iets toevoegen, wijzigen of verwijderen.' },
        question: { label: 'Vraag', hint: 'U wilt weten hoe iets moet.' },
        complaint: { label: 'Klacht', hint: 'U bent ergens niet tevreden over.' },
      },
      missing: 'Kies waarover het gaat',
      help: 'Hoe u een volledige aanvraag schrijft, met voorbeelden',
      find: 'Een formulier zoeken',
      findHint: 'Op naam, of op wat u nodig hebt.',
      search: 'Zoeken',
      nothingFound: 'Geen enkel formulier past bij deze zoekopdracht.',
      all: 'Alle formulieren',
    },

    about: {
      ownSites: 'Uw sites:',
      question: {
        incident: 'Wat werkt er niet?',
        request: 'Wat kunnen we voor u doen?',
        question: 'Wat is uw vraag?',
        complaint: 'Waarover hebt u een klacht?',
      },
      hint: 'Een volledige aanvraag wordt sneller behandeld: beantwoord als het kan ook de aanbevolen vragen.',
      place: ({ place, of }) => `Onderwerp ${place} van ${of}`,
      another: 'Nog een onderwerp toevoegen',
      rows: {
        hint: ({ max }) => `U kunt meer dan één antwoord geven, hoogstens ${max}.`,
        add: ({ name }) => `Toevoegen: ${name}`,
        remove: ({ row }) => `Verwijderen: ${row}`,
      },
      more: {
        title: 'Uw antwoorden leiden tot meer vragen',
        text: 'Ze staan nu op deze pagina. Alles wat u schreef, is bewaard.',
      },
      anotherHint: 'Uw antwoorden blijven bewaard; het andere onderwerp krijgt een eigen nummer.',
      rival: 'In het andere venster:',
      files: {
        hint: ({ count, size }) => `Hoogstens ${count} bestanden van ${size} elk.`,
        remove: ({ name }) => `${name} verwijderen`,
        removeShort: 'Verwijderen',
      },
    },

    draft: {
      kept: ({ until }) =>
        `Wat u typt, blijft 7 dagen bewaard op dit toestel, tot ${until}. Er wordt niets verzonden voor u alles hebt nagekeken.`,
      willBeKept:
        'Wat u typt, blijft 7 dagen bewaard op dit toestel. Er wordt niets verzonden voor u alles hebt nagekeken.',
      discard: 'Wissen wat ik typte',
      discarded: { title: 'Alles is gewist', text: 'Wat u getypt had en uw bestanden worden niet meer bewaard.' },
      expired: {
        title: 'Wat u getypt had, wordt niet meer bewaard',
        text: 'Er zijn meer dan 7 dagen voorbij, of u hebt het gewist. Begin een nieuwe aanvraag.',
      },
      resumed: {
        title: 'Wat u net verstuurde, is bewaard',
        text: 'De rest was niet meer bewaard: vul aan wat ontbreekt en ga dan verder.',
      },
      found: {
        title: 'U hebt een aanvraag die nog niet verzonden is',
        text: ({ until }) => `Ze blijft op dit toestel bewaard tot ${until}.`,
        goOn: 'Verdergaan met deze aanvraag',
      },
      tooLarge: {
        title: 'Nog niet bewaard',
        text: 'Er is te veel tekst voor één aanvraag. Kort uw antwoorden in en voeg de rest toe als bestand.',
      },
      tooMany: {
        title: 'Nog niet bewaard',
        text: ({ when }) =>
          `Er zijn veel aanvragen begonnen vanaf uw netwerk. Ga verder vanaf ${when} en houd deze pagina open.`,
      },
    },

    formChanged: {
      title: 'De vragen zijn intussen gewijzigd',
      added: ({ labels }) => `Nieuwe vragen: ${labels}.`,
      former: ({ labels }) => `Niet meer gevraagd: ${labels}. Uw antwoord gaat mee met de aanvraag.`,
      kept: 'Alles wat u getypt had, is bewaard.',
    },

    aside: {
      so: 'Uw antwoorden tot nu toe',
      who: 'Wie u bent',
      editor: 'Redacteur of eigenaar van een site',
      urgent: 'Redacteur of eigenaar, dringend incident',
      portal: 'Aangemeld op het portaal',
      complaint: 'Iemand die een klacht indient',
      anonymous: 'Anoniem',
      subject: 'Onderwerp',
      subjectAt: ({ place }) => `Onderwerp ${place}`,
      changeYou: 'Wijzigen wie u bent',
      changeSubject: ({ place }) => `Onderwerp ${place} wijzigen`,
      changeKind: 'Wijzigen waarover het gaat',
      tips: 'Een volledige aanvraag wordt sneller behandeld',
      tip: [
        'Eén onderwerp per keer.',
        'Een titel die het probleem noemt.',
        'Het adres van de pagina.',
        'De volledige foutmelding, als tekst of beeld.',
      ],
      example: 'Een goed voorbeeld bekijken',
    },

    errors: {
      name: { required: 'Vul uw naam in', tooLong: 'Uw naam is te lang: kort hem in' },
      email: {
        required: 'Vul uw e\u2011mailadres in, of anders een telefoonnummer',
        invalid: ({ typed }) => `“${typed}” is geen e\u2011mailadres. Schrijf het als naam@dienst.example`,
      },
      phone: {
        required: 'Vul het telefoonnummer in waarop we u kunnen bereiken',
        invalid: ({ typed }) => `“${typed}” is geen telefoonnummer. Schrijf het als 02 555 20 12 of +32 2 555 20 12`,
      },
      otherAnswer: ({ label }) =>
        `“${label}”: in een ander venster antwoordde u iets anders. Vergelijk, behoud wat juist is en ga verder`,
      otherWindow: ({ typed }) => `In een ander venster schreef u “${typed}”. Behoud wat juist is en ga verder`,
      files: {
        unlisted: ({ name }) =>
          `“${name}” is geen soort bestand dat wij aannemen. Stuur een pdf, een kantoordocument, een beeld, een tekst, een tabel, een e\u2011mail, een zip, een opname of een certificaat`,
        infected: ({ name }) =>
          `“${name}” bevat schadelijke software: we hebben het niet aangenomen. Stuur een ander bestand, of beschrijf in woorden wat het toont`,
        tooLarge: ({ name, size, max }) =>
          `Het bestand “${name}” (${size}) is te groot. Hoogstens ${max}: stuur een deel, of een kleiner beeld`,
        empty: ({ name }) => `Het bestand “${name}” is leeg. Kies het opnieuw`,
        tooMany: ({ name, count }) =>
          `Het bestand “${name}” is er te veel aan: een aanvraag heeft er hoogstens ${count}`,
        tooMuch: ({ name, when }) =>
          `Het bestand “${name}” is niet aangenomen: er kwamen te veel bestanden van uw netwerk. Probeer opnieuw vanaf ${when}`,
      },
    },

    check: {
      question: 'Kijk uw antwoorden na',
      text: 'Er is nog niets verzonden.',
      several: ({ count }) => `${count} onderwerpen: elk wordt een ticket, met een eigen nummer.`,
      changeSubject: ({ title }) => `“${title}” wijzigen`,
      removeSubject: ({ title }) => `“${title}” weglaten uit deze verzending`,
      remove: 'Weglaten',
      none: 'Niet ingevuld',
      missing: 'Nog niet beantwoord (aanbevolen)',
      anonymous: 'Anoniem: we kunnen u niet antwoorden',
      unknownSite: ({ typed }) => `“${typed}” (wij zoeken die site op)`,
      phoneNote: ({ phone }) =>
        `Telefoonnummer dat bij deze vraag is opgegeven: ${phone}. Het is niet bij de persoon opgeslagen.`,
      otherWindow: {
        title: 'Nog niet verzonden',
        text: 'Uw antwoorden zijn gewijzigd in een ander venster. Hier staan ze: kijk ze na en verzend ze dan.',
      },
      labels: {
        name: 'Naam',
        email: 'E\u2011mail',
        phone: 'Telefoon',
        language: 'Taal van onze antwoorden',
        kind: 'Soort',
      },
      urgent: 'Ja. Na het verzenden belt u ons en vermeldt u het nummer',
      complete: 'Uw aanvraag is volledig: ze wordt sneller behandeld.',
      another: 'Nog een onderwerp toevoegen',
      send: 'De aanvraag verzenden',
      sendSeveral: ({ count }) => `De ${count} aanvragen verzenden`,
      sendComplaint: 'De klacht verzenden',
      agree: ({ organisation }) => `De servicemanager van de organisatie “${organisation}” mag deze klacht lezen`,
      organisation: {
        label: 'Voor welke organisatie?',
        hint: 'Uw aanvraag noemt geen site die wij kennen. De servicemanager van de gekozen organisatie kan ze lezen.',
      },
      noOrganisation: 'Geen',
      agreeHint: 'Zonder uw akkoord krijgt die uw klacht niet te zien. U krijgt in beide gevallen hetzelfde antwoord.',
    },

    tooManyTickets: {
      title: 'Te veel aanvragen tegelijk',
      text: ({ max }) => `Dit zou meer dan ${max} tickets tegelijk openen. Haal antwoorden weg en verzend ze daarna.`,
    },
    tooMany: {
      title: 'Nog niet verzonden',
      text: ({ when }) =>
        `Er kwamen veel aanvragen van uw adres of uw netwerk. U kunt deze verzenden vanaf ${when}. Houd deze pagina open: uw antwoorden blijven hier staan.`,
      phone: ({ phones }) => `Is het dringend? Bel dan ${phones}.`,
    },
  },
  directory: {
    title: 'De verantwoordelijke overheidsdienst vinden',
    error: ({ title }) => `Fout: ${title}`,
    lead: 'Bezoekt u een site en hebt u een vraag over wat er staat? De communicatiedienst van de verantwoordelijke overheid schrijft en publiceert de pagina’s: die dienst kan u antwoorden.',
    fix: 'Verbeter eerst dit punt',
    field: 'Over welke site gaat het?',
    hint: 'De naam, het adres, het nummer van 4 cijfers of de naam van de overheidsdienst, bijvoorbeeld stadsarchief.example. U mag het adres van een pagina plakken.',
    search: 'Zoeken',
    missing: 'Typ de naam of het adres van de site',

    found: ({ count, more }) =>
      more
        ? `Meer dan ${count} sites passen bij wat u zoekt. Dit zijn de eerste; typ een woord meer om er minder te zien`
        : count === 1
          ? 'Eén site past bij wat u zoekt'
          : `${count} sites passen bij wat u zoekt`,
    near: 'Geen enkele site heet precies zo. Bedoelde u',
    show: 'Bekijken wie u antwoordt',
    showOf: ({ name }) => `Bekijken wie u antwoordt: ${name}`,
    site: ({ number }) => `Site ${number}`,

    none: {
      title: ({ typed }) => `We vinden “${typed}” niet`,
      tries: [
        'Controleer de spelling, of typ maar één woord van de naam.',
        'Plak het adres van de pagina waarop u was.',
        'Zoek de naam van de overheidsdienst: die staat meestal onderaan elke pagina.',
      ],
      notOurs: 'We kennen alleen de sites die deze servicedesk ondersteunt. De andere hebben hun eigen dienst.',
    },

    service: {
      title: ({ organisation }) => `${organisation} antwoordt u`,
      responsible: ({ site }) => `Verantwoordelijk voor “${site}”`,
      name: 'Communicatiedienst',
      email: 'E\u2011mail',
      phone: 'Telefoon',
      page: 'Contactpagina',
      address: 'Adres van de site',
      languages: 'Antwoordt in het',
      in: { fr: 'Frans', nl: 'Nederlands', de: 'Duits', en: 'Engels' },
      advice: 'Zeg over welke pagina het gaat en plak het adres ervan. Alleen deze dienst kan veranderen wat er staat.',
      notHere: 'U hebt geen ticket bij ons: uw vraag gaat rechtstreeks naar deze overheidsdienst.',
      unknown: 'We kennen de communicatiedienst van deze site nog niet',
      unknownText: 'De contactgegevens staan meestal onderaan elke pagina van de site.',
      nobody: 'Bij deze site hoort in ons adresboek geen overheidsdienst.',
    },

    other: {
      title: 'Iets anders?',
      again: 'Een andere site zoeken',
      editor: 'Ik ben redacteur of eigenaar van deze site',
      complaint: 'Ik wil een klacht over de servicedesk indienen',
    },
  },
  frame: {
    skip: 'Naar de inhoud',
    languages: 'Taal',
    navigation: 'Pagina’s',
    menu: 'Menu',
    footer: 'Andere pagina’s',
    support: 'Support',
    complete: 'Een volledige aanvraag schrijven',
    articles: 'Hulpartikelen',
    work: 'Hoe wij werken',
    contact: 'Een aanvraag schrijven',
    accessibility: 'Toegankelijkheidsverklaring',
    privacy: 'Privacy',
    daysOff: 'Sluitingsdagen (iCalendar)',
    tickets: 'Mijn tickets',

    today: 'Vandaag',
    standsIn: ({ language }) => `Deze tekst is nog niet vertaald: hij staat hier in het ${language}.`,

    line: {
      in: { fr: 'In het Frans', nl: 'In het Nederlands', de: 'In het Duits', en: 'In het Engels' },
      openUntil: ({ time }) => `Nu open, tot ${time}`,
      opensToday: ({ time }) => `Gesloten. Opent vandaag om ${time}`,
      opensOn: ({ day, time }) => `Gesloten. Opent ${day} om ${time}`,
      opensAfter: ({ day, time, dayOff, reason }) => `Gesloten op ${dayOff} (${reason}). Opent ${day} om ${time}`,
      never: 'Voorlopig gesloten',
    },
  },
  privacy: {
    title: 'Privacy',
    description: ({ desk }) => `Wat ${desk} van u bewaart, waarom, hoelang, en welke rechten u hebt.`,
    keeps: ({ desk, mailbox, cookies, sessionHours, draftDays }) => [
      {
        title: 'In het kort',
        says: [
          'We bewaren wat u ons schrijft en wat nodig is om u te antwoorden. We volgen u niet, we tonen geen reclame, en deze pagina’s laden niets van een andere site.',
        ],
      },
      {
        title: 'Wie verantwoordelijk is',
        says: [
          `De overheidsdienst die ${desk} verzorgt. U bereikt hem op hetzelfde adres als de servicedesk:`,
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'Wat we bewaren',
        says: [
          [
            'Uw ticket: wat u hebt geschreven, uw bestanden, uw naam, uw e\u2011mailadres, uw telefoonnummer als u het geeft, de site waarover het gaat en de taal.',
            'De e\u2011mails heen en terug, met de technische gegevens die bewijzen waar ze vandaan komen.',
            'De notitie die een medewerker van een gesprek maakt. Gesprekken worden niet opgenomen.',
            'Een geschiedenis van het ticket: wie wat heeft gedaan, en wanneer.',
            'Tellingen zonder naam: hoe vaak een artikel is gelezen, of hoeveel bezoekers naar een overheidsdienst zijn verwezen.',
          ],
          'Een klacht kan zonder naam worden ingediend.',
        ],
      },
      {
        title: 'Op dit toestel',
        says: [
          'Deze pagina’s gebruiken alleen de cookies die ze nodig hebben. Geen enkele volgt u, en geen enkele wordt door een andere site gelezen.',
          {
            rows: [
              {
                name: cookies.theme,
                says: 'Uw keuze voor een lichte of donkere weergave. Alleen als u kiest, één jaar lang.',
              },
              { name: cookies.session, says: `Uw aanmelding. Alleen als u zich aanmeldt, ${sessionHours} uur lang.` },
              {
                name: cookies.draft,
                says: `Vindt terug wat u in het formulier hebt geschreven en nog niet hebt verstuurd. ${draftDays} dagen lang, daarna is alles gewist. Is de aanvraag verstuurd, dan dient hij nergens meer voor.`,
              },
            ],
          },
        ],
      },
    ],
    promises: ({ mailbox, draftDays }) => [
      {
        title: 'Waarom, en op welke grond',
        says: [
          [
            'Om u te antwoorden en uw aanvraag op te volgen: dat is onze taak van algemeen belang (AVG, artikel 6, 1, e).',
            'Om de documenten van de administratie te bewaren: dat is een wettelijke verplichting (AVG, artikel 6, 1, c; archiefwet van 24 juni 1955).',
            'Om de dienst tegen robots en misbruik te beschermen: dat hoort bij dezelfde taak. Het adres van uw netwerk dient om de verzendingen van één uur te tellen, in het geheugen, en wordt niet bewaard.',
          ],
          'Geen enkele beslissing over u wordt door een machine alleen genomen.',
        ],
      },
      {
        title: 'Hoelang',
        says: [
          [
            `Wat geschreven en niet verstuurd is: ${draftDays} dagen.`,
            'Tickets: zolang de dienst ze nodig heeft, daarna volgens de archiefwet. Wat moet worden gearchiveerd, wordt nooit zonder toelating vernietigd.',
            'Op uw verzoek wissen we uw gegevens zodra de wet het toelaat. De geschiedenis zegt dan nog dat er iets is gebeurd, maar niet meer wie u bent of wat u hebt geschreven.',
          ],
        ],
      },
      {
        title: 'Wie wat ziet',
        says: [
          [
            'De medewerkers van deze servicedesk, en u.',
            'De mensen die aan het ticket deelnemen, omdat u of een medewerker ze heeft toegevoegd.',
            'De servicemanager van de organisatie waarvan de site is.',
            'Een klacht: eerst alleen de klachtencoördinator. De persoon over wie ze gaat, ziet ze nooit.',
          ],
          'We verkopen niets en geven niets door aan anderen.',
        ],
      },
      {
        title: 'Uw rechten',
        says: [
          'U kunt vragen wat we van u bewaren en er een kopie van krijgen, het laten verbeteren, het laten wissen als de wet het toelaat, het gebruik ervan beperken of er bezwaar tegen maken. Schrijf ons: u krijgt een antwoord binnen een maand.',
          { to: 'form', label: 'Een verzoek doen met het formulier' },
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'Als u het niet eens bent',
        says: ['U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit.', ...dataProtection('nl')],
      },
    ],
  },
  receipt: {
    title: ({ number }) => `Uw nummer: ${number}`,
    titles: ({ count }) => `Uw ${count} nummers`,
    number: 'Dit is uw nummer',
    numbers: ({ count }) => `Dit zijn uw ${count} nummers`,
    numberNote: 'Vermeld het aan de telefoon en laat het in het onderwerp van uw e\u2011mails staan.',

    noCall: 'Uw dringende aanvraag is ontvangen',
    phoneIn: {
      fr: 'Telefoon, in het Frans',
      nl: 'Telefoon, in het Nederlands',
      de: 'Telefoon, in het Duits',
      en: 'Telefoon, in het Engels',
    },
    openUntil: ({ time }) => `Vandaag open tot ${time}`,
    quote: 'Vermeld dit nummer',
    quoteFirst: 'Vermeld eerst het bovenste van deze nummers',
    quoteNote: 'Wij vinden er uw beschrijving mee terug.',
    otherLanguages: 'We hebben geen lijn in het Nederlands. Deze lijnen antwoorden in andere talen:',

    received: 'Uw aanvraag is ontvangen',
    severalReceived: 'Uw aanvragen zijn ontvangen',
    complaintReceived: 'Uw klacht is ontvangen',
    about: ({ summary }) => `“${summary}”.`,
    aboutSite: ({ summary, site }) => `“${summary}”, site ${site}.`,
    mailComing:
      'U krijgt het nummer ook per e\u2011mail, op het adres dat u hebt opgegeven. Kennen wij het nog niet, bevestig het dan met één klik in die e\u2011mail.',
    numberHereOnly:
      'Noteer het nummer: dit adres kreeg in korte tijd al meerdere e\u2011mails van ons, daarom sturen we er nu geen. Uw aanvraag is wel geregistreerd en u krijgt een antwoord.',
    copyComing: ({ address }) => `Een kopie met het nummer is onderweg naar ${address}.`,
    phoneOnly: 'U gaf geen e\u2011mailadres op: noteer het nummer. Wij bellen u.',
    anonymous: 'U bent anoniem: noteer het nummer. We kunnen u niet antwoorden, maar u kunt het ons vermelden.',

    next: 'Wat er nu gebeurt',
    now: 'Nu',
    callNowText: 'U belt. Een medewerker van de servicedesk opent uw ticket en bevestigt met u dat het dringend is.',
    at: ({ time }) => `Vandaag om ${time}`,
    onDay: ({ day, time }) => `${day} om ${time}`,
    callLaterText:
      'De lijn gaat open. U belt, en een medewerker van de servicedesk bevestigt met u dat het dringend is.',
    untilThen: 'Tot dan',
    untilThenText:
      'Uw ticket staat op de lijst van dringende incidenten en wij zien het als eerste. Houd het nummer bij de hand.',
    untilThenMail: 'Verandert er iets, antwoord dan op de e\u2011mail die u krijgt.',
    noLineText: 'Deze servicedesk heeft geen telefoonlijn. Uw ticket staat op de lijst van dringende incidenten.',
    before: ({ time }) => `Vóór ${time}`,
    beforeOn: ({ day, time }) => `Vóór ${day}, ${time}`,
    firstAnswer: ({ hours }) =>
      `U krijgt een eerste antwoord. Dat beloven we binnen ${plural(hours, `${hours} werkuur`, `${hours} werkuren`)} van de servicedesk.`,
    by: ({ date }) => `Uiterlijk op ${date}`,
    complaintAnswer: ({ days }) =>
      `U krijgt een antwoord op uw klacht binnen ${plural(days, `${days} kalenderdag`, `${days} kalenderdagen`)}. Alleen de klachtencoördinator leest ze, zolang die ze niet aan anderen toevertrouwt.`,
    complaintAnonymous: ({ days }) =>
      `De klachtencoördinator behandelt uw klacht binnen ${plural(days, `${days} kalenderdag`, `${days} kalenderdagen`)}. Alleen de klachtencoördinator leest ze, zolang die ze niet aan anderen toevertrouwt.`,
    meanwhile: 'Intussen',
    meanwhileText: 'Schrijft u ons nog over dit onderwerp? Laat het nummer in het onderwerp van uw e\u2011mail staan.',
    meanwhilePhone: 'Wilt u nog iets toevoegen? Bel ons en vermeld het nummer.',

    follow: 'Dit ticket volgen',
    followOne: ({ number }) => `Volgen: ${number}`,
    followAll: 'Uw aanvragen volgen',
    another: 'Nog een aanvraag schrijven',
    home: 'Terug naar support',

    rest: {
      title: 'Uw aanvraag aanvullen',
      text: 'Beantwoord daarna de andere vragen: ze helpen ons de oorzaak te vinden. Uw antwoorden komen bij dit ticket.',
      lead: 'Uw antwoorden komen bij ticket',
      effect: 'De medewerker die uw ticket behandelt, ziet uw antwoorden.',
      added: 'Dank u, uw antwoorden staan bij het ticket.',
      none: 'Er valt niets meer aan te vullen',
      back: 'Terug naar het nummer',
    },

    expired: {
      title: 'Deze bevestiging is niet meer beschikbaar',
      text: 'Ze blijft 24 uur zichtbaar. Uw ticket bestaat nog altijd: het nummer staat in de e\u2011mail die u kreeg.',
    },
  },
  support: {
    question: 'Een vraag of een probleem met uw site?',
    lead: ({ hours }) =>
      `Schrijf of bel ons. Elk contact krijgt een nummer, en een eerste antwoord binnen ${hours === 1 ? 'één werkuur' : `${hours} werkuren`} van de servicedesk.`,
    leadWithoutPhone: ({ hours }) =>
      `Schrijf ons. Elk contact krijgt een nummer, en een eerste antwoord binnen ${hours === 1 ? 'één werkuur' : `${hours} werkuren`} van de servicedesk.`,
    write: 'Een aanvraag schrijven',

    phones: 'Telefoonlijnen',
    lineHours: ({ hours }) => `Onze lijnen zijn bereikbaar ${hours}.`,
    calendar: ({ calendar }) => `Kalender: ${calendar}.`,
    nextDayOff: ({ day, reason }) => `Volgende sluitingsdag: ${day} (${reason}).`,

    desks: { title: 'Welke servicedesk hebt u nodig?', here: 'U bent hier' },
    noDesk: {
      title: 'Er is hier nog geen servicedesk',
      text: 'Belfry is geïnstalleerd. Zodra een beheerder een servicedesk heeft gemaakt, toont deze pagina hoe u die bereikt.',
      go: 'Aanmelden om er een te maken',
    },

    ways: {
      three: 'Drie manieren om ons te bereiken',
      four: 'Vier manieren om ons te bereiken',
      form: 'Contactformulier',
      formText: 'Het stelt de juiste vragen. Uw ticketnummer verschijnt meteen.',
      tool: 'Online ticketing tool',
      access: 'Toegang vragen',
      toolText:
        'Volg uw tickets en antwoord erop, als u toegang hebt gekregen. Zo niet, vraag die aan uw servicemanager; u krijgt alles ook per e\u2011mail.',
      or: 'of',
      mailText: 'Eén onderwerp per bericht. U krijgt het nummer binnen enkele seconden per e\u2011mail.',
      phoneText: ({ language, hours }) => `${language}, ${hours}. Houd uw ticketnummer bij de hand, als u er een hebt.`,
    },

    urgent: {
      title: 'Is het dringend?',
      form: 'Vul het korte formulier in',
      formText: '(de site, een titel, wat er gebeurt, uw telefoonnummer). Uw nummer verschijnt meteen.',
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
        `Support is er voor wie schrijft op de sites die wij ondersteunen, of voor de inhoud ervan instaat: hoogstens ${editors === 1 ? '1 redacteur' : `${editors} redacteurs`} per site.`,
      own: 'Voor wie deze servicedesk er is',
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
          'De laatste twee cijfers controleren de andere: een typefout leidt bijna nooit naar het ticket van iemand anders. Laat het nummer in het onderwerp van uw e\u2011mails staan, en vermeld het aan de telefoon.',
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
  },
  work: {
    title: 'Hoe wij werken',
    lead: 'Wat wij beloven, wat wij waarmaken, en hoe wij tellen. De cijfers komen uit de tickets zelf.',
    covers: ({ first, last }) =>
      first === last ? `Tickets geopend in ${first}.` : `Tickets geopend van ${first} tot ${last}.`,
    computed: ({ moment }) => `Cijfers van ${moment}.`,
    noTickets: 'In de voorbije twaalf maanden is geen enkel ticket geopend: er is nog geen cijfer om te tonen.',
    summary: 'In het kort',
    figures: 'De cijfers, maand per maand',
    counting: 'Hoe wij tellen',
    month: 'Maand',
    current: 'loopt nog',
    tooFew: 'te weinig',
    drawing: 'Tekening',

    duration: ({ hours, minutes }) => {
      if (hours === 0) return `${minutes} min.`;
      return minutes === 0 ? `${hours} u.` : `${hours} u. ${String(minutes).padStart(2, '0')}`;
    },
    days: ({ days, count }) => `${days} ${count === 1 ? 'dag' : 'dagen'}`,

    first: {
      title: 'Het eerste antwoord',
      promise: ({ hours }) =>
        `Wij beloven een eerste antwoord binnen ${hours === 1 ? '1 werkuur' : `${hours} werkuren`} van de servicedesk.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `De helft van de eerste antwoorden is verstuurd binnen ${half} werktijd.`
          : `De helft van de eerste antwoorden is verstuurd binnen ${half} werktijd, en negen op tien binnen ${nine} werktijd.`,
      gross: ({ half, nine }) =>
        nine === null
          ? `Nachten, weekends en sluitingsdagen meegeteld: binnen ${half} de helft.`
          : `Nachten, weekends en sluitingsdagen meegeteld: binnen ${half} de helft, binnen ${nine} negen op tien.`,
      tooFew: 'Te weinig tickets kregen een eerste antwoord om er een duur uit af te leiden.',
      caption: 'Tijd tot het eerste antwoord, in werkuren van de servicedesk, per maand',
      half: 'De helft binnen',
      nine: 'Negen op tien binnen',
      gross1: 'De helft, alles meegeteld',
      target: ({ hours }) => `beloofd: ${hours} u.`,
      legendHalf: 'de helft',
      legendNine: 'negen op tien',
      legendTarget: 'beloofd',
      answer: 'Eerste antwoord',
      answerText:
        'Het eerste geschreven antwoord van een medewerker, een vraag om bijkomende informatie, of het bericht dat u doorverwijst naar de verantwoordelijke overheid. De ontvangstbevestiging, een interne notitie of een telefoongesprek is er geen.',
      service: 'Werkuur van de servicedesk',
      serviceText: ({ hours }) =>
        `Een uur waarin de servicedesk open is, ongeacht de lijn: ${hours}. Op andere momenten loopt deze termijn niet.`,
      spread: 'De helft, negen op tien',
      spreadText: 'De mediaan en het 90e percentiel: de helft, of negen tickets op tien, wachtte zo lang of korter.',
      few: 'Te weinig',
      fewText: ({ samples, ninetieth }) =>
        `Bij minder dan ${samples} tickets zegt een duur meer over één ticket dan over ons werk. Bij minder dan ${ninetieth} is “negen op tien” gewoon het traagste ticket.`,
    },

    kept: {
      title: 'Op tijd of te laat',
      sentence: ({ kept, of }) => `${kept} van de ${of} eerste antwoorden zijn verstuurd binnen de beloofde termijn.`,
      overdue: ({ tickets, many }) =>
        many
          ? `${tickets} tickets die over tijd zijn, wachten nog op hun eerste antwoord: zij tellen mee als te laat.`
          : `${tickets} ticket dat over tijd is, wacht nog op zijn eerste antwoord: het telt mee als te laat.`,
      noneOverdue: 'Geen enkel ticket dat over tijd is, wacht nog op zijn eerste antwoord.',
      tooFew: 'Te weinig tickets om te zeggen hoeveel antwoorden op tijd zijn verstuurd.',
      caption: 'Tickets en eerste antwoorden op tijd, per maand',
      tickets: 'Tickets',
      inTime: 'Op tijd',
      of: ({ kept, of }) => `${kept} van ${of}`,
      legendKept: 'op tijd',
      legendMissed: 'te laat',
      time: 'Op tijd',
      timeText:
        'Het eerste antwoord is verstuurd vóór het uiterste moment, dat bij de opening van het ticket wordt bepaald. Te laat zijn tickets die later een antwoord kregen, en tickets waarvan dat moment zonder antwoord voorbij is. Een ticket waarvan het moment nog niet voorbij is, of dat de aanvrager eerder afsloot, telt hier niet mee.',
      month: 'Maand',
      monthText: 'Een ticket telt in de maand waarin het werd geopend.',
      out: 'Wat niet meetelt',
      outText:
        'Ongewenste berichten, vastgesteld of vermoed; dubbele tickets, waarvan alleen het origineel telt; klachten, die een eigen termijn hebben.',
      complaints: ({ complaints, days }) =>
        `In dezelfde periode ${plural(complaints, `werd ${complaints} klacht ingediend`, `werden ${complaints} klachten ingediend`)}. Wij beloven een antwoord binnen ${plural(days, `${days} kalenderdag`, `${days} kalenderdagen`)}.`,
      fewComplaints: ({ samples, days }) =>
        `In dezelfde periode werden minder dan ${samples} klachten ingediend. Wij beloven een antwoord binnen ${plural(days, `${days} kalenderdag`, `${days} kalenderdagen`)}.`,
    },

    complete: {
      title: 'Volledige en onvolledige aanvragen',
      sentence: ({ complete, incomplete }) =>
        `De helft van de volledige aanvragen kreeg een eerste antwoord binnen ${complete} werktijd; bij de onvolledige is dat ${incomplete} werktijd.`,
      tooFew: 'Te weinig aanvragen kwamen via een formulier om volledige en onvolledige te vergelijken.',
      caption: 'Eerste antwoord op volledige en onvolledige aanvragen, in werkuren van de servicedesk',
      kind: 'Aanvragen',
      complete: 'Volledig',
      incomplete: 'Onvolledig',
      what: 'Volledige aanvraag',
      whatText:
        'Toen het formulier werd verstuurd, had elke vraag die een antwoord nodig heeft er een. Wat later wordt toegevoegd, verandert daar niets aan. Een e\u2011mail, een telefoongesprek of een brief heeft geen formulier en telt niet mee in deze vergelijking.',
    },

    targets: {
      net: 'Werkuren, zonder de pauzes',
      netText: 'Alleen de openingsuren op werkdagen tellen. De tijd waarin de aanvrager aan zet is, telt niet mee.',
      timeText:
        'Binnen de tijd die voor de soort en de prioriteit van het ticket gold. Te laat zijn de tickets die langer duurden, ook als ze nog wachten.',
      label: ({ hours }) => `streeftijd: ${hours} u.`,
      overdue: ({ count, many }) =>
        many
          ? `${count} wachten nog en zijn te laat: ze tellen mee als te laat.`
          : `${count} wacht nog en is te laat: het telt mee als te laat.`,
      noneOverdue: 'Niets dat te laat is, wacht nog.',
      legend: 'streeftijd',
      apart: ({ complete, incomplete }) =>
        `Binnen ${complete} de helft van de volledige aanvragen; binnen ${incomplete} de helft van de onvolledige.`,
      handled: {
        title: 'De behandeling',
        promise: ({ hours }) =>
          `We streven ernaar een aanvraag binnen ${plural(hours, `${hours} werkuur`, `${hours} werkuren`)} te behandelen.`,
        none: 'De servicedesk heeft geen streeftijd voor de behandeling.',
        kept: ({ kept, of }) => `${kept} van ${of} tickets zijn binnen de streeftijd behandeld.`,
        sentence: ({ half, nine }) =>
          nine === null
            ? `De helft van de tickets was behandeld binnen ${half} werktijd.`
            : `De helft van de tickets was behandeld binnen ${half} werktijd, negen op tien binnen ${nine} werktijd.`,
        tooFew: 'Te weinig tickets zijn behandeld om te zeggen hoelang dat duurt.',
        caption: 'Tijd tot behandeld, in werkuren, per maand',
        keptCaption: 'Op tijd behandeld, per maand',
        what: 'Behandeling',
        whatText:
          'Van de opening tot het ticket behandeld of afgesloten is. Wordt het heropend, dan loopt de tijd verder.',
        monthText: 'Een ticket telt in de maand waarin het is geopend.',
      },
      nextAnswer: {
        title: 'Het volgende antwoord',
        promise: ({ hours }) =>
          `We streven ernaar een reactie binnen ${plural(hours, `${hours} werkuur`, `${hours} werkuren`)} te beantwoorden.`,
        none: 'De servicedesk heeft geen streeftijd voor het antwoord op een reactie.',
        kept: ({ kept, of }) => `${kept} van ${of} reacties kregen hun antwoord binnen de streeftijd.`,
        sentence: ({ half, nine }) =>
          nine === null
            ? `De helft van de reacties kreeg antwoord binnen ${half} werktijd.`
            : `De helft van de reacties kreeg antwoord binnen ${half} werktijd, negen op tien binnen ${nine} werktijd.`,
        tooFew: 'Te weinig reacties kregen antwoord om te zeggen hoelang dat duurt.',
        caption: 'Tijd tot het volgende antwoord, in werkuren, per maand',
        keptCaption: 'Volgende antwoorden op tijd, per maand',
        what: 'Volgend antwoord',
        whatText:
          'Van een reactie die wacht tot het volgende bericht van de servicedesk aan de aanvrager. Een interne notitie is er geen. De cijfers beginnen op de dag waarop Belfry begon te tellen.',
        monthText: 'Een reactie telt in de maand waarin ze aankwam.',
      },
    },

    closing: {
      title: 'De afsluiting',
      promise: ({ days }) =>
        `Wij sluiten een ticket af ${days === 1 ? '1 werkdag' : `${days} werkdagen`} na een bericht waarop niemand reageert, en nooit stilzwijgend.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `De helft van de tickets was na hoogstens ${half} afgesloten.`
          : `De helft van de tickets was na hoogstens ${half} afgesloten, negen op tien na hoogstens ${nine}.`,
      tooFew: 'Te weinig tickets zijn afgesloten om er een duur uit af te leiden.',
      caption: 'Tijd tot de afsluiting, per maand van opening',
      half: 'De helft na',
      nine: 'Negen op tien na',
      what: 'Tijd tot de afsluiting',
      whatText:
        'Van de opening tot de afsluiting, alles meegeteld: nachten, weekends, het wachten op uw informatie en de dagen van het bericht. Tickets die nog open zijn, tellen niet mee.',
    },

    open: {
      title: 'Wanneer wij werken',
      desk: 'Servicedesk',
      calendar: ({ calendar }) => `Kalender: ${calendar}.`,
      exceptions: 'Andere uren',
      day: 'Werkdag',
      dayText: 'Van maandag tot vrijdag, behalve op de sluitingsdagen hieronder.',
    },

    daysOff: {
      title: 'Sluitingsdagen',
      text: 'Op deze dagen zijn de lijnen gesloten, en loopt er geen enkele termijn.',
      undecided: ({ year }) => `De brugdagen van ${year} liggen nog niet vast.`,
      none: 'Geen enkele sluitingsdag.',
      file: 'Aan uw agenda toevoegen (iCalendar)',
      calendarName: ({ desk }) => `Sluitingsdagen – ${desk}`,
      event: ({ reason }) => `Gesloten: ${reason}`,
      description: ({ desk }) => `${desk} is op deze dag gesloten. Er loopt geen enkele termijn.`,
    },
  },
};

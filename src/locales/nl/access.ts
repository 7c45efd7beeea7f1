import type { AccessCatalogue } from '#locales/fr/access.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('nl');

export const nl: AccessCatalogue = {
  ask: {
    title: 'Toegang vragen',
    lead: 'U bent redacteur of eigenaar van een site en hebt nog geen toegang: vraag die aan de servicemanager van uw organisatie.',
    back: 'Een andere organisatie kiezen',
    signIn: { question: 'Hebt u al toegang, of loopt er een aanvraag?', signIn: 'Aanmelden' },
    find: {
      label: 'Wat is uw organisatie?',
      hint: 'De naam van de organisatie, de naam of het nummer van een van haar sites, of wat na de @ komt in uw e\u2011mailadres.',
      submit: 'Zoeken',
      found: ({ count }) => (count === 1 ? '1 organisatie gevonden' : `${count} organisaties gevonden`),
      none: 'Geen enkele organisatie komt overeen. Probeer met de naam van een van haar sites, of schrijf ons.',
      contact: 'Naar de servicedesk schrijven',
      missing: 'Schrijf de naam van uw organisatie',
      choose: 'Verdergaan',
      chooseOf: ({ name }) => `Verdergaan met ${name}`,
      sites: ({ count }) => (count === 1 ? '1 site' : `${count} sites`),
    },
    form: {
      title: ({ organisation }) => `Toegang vragen: ${organisation}`,
      role: 'Welke rol vraagt u?',
      roles: {
        editor: {
          label: 'Redacteur',
          hint: 'U schrijft en publiceert pagina’s. Het aantal redacteurs per site is beperkt.',
        },
        owner: { label: 'Site-eigenaar', hint: 'U bent verantwoordelijk voor de site.' },
        serviceManager: { label: 'Servicemanager', hint: 'U kent de toegangen van de hele organisatie toe.' },
      },
      sites: { label: 'Voor welke sites?', hint: 'Een servicemanager kiest er geen.' },
      name: { label: 'Uw naam', hint: 'Voornaam en naam.' },
      email: { label: 'Uw e\u2011mailadres op het werk', hint: 'Wij sturen er een link naartoe die het bevestigt.' },
      language: 'Taal van onze berichten',
      words: { label: 'Waarom?', optional: '(niet verplicht)', hint: 'Eén zin volstaat, bijvoorbeeld wie u vervangt.' },
      submit: 'Mijn aanvraag versturen',
    },
    errors: {
      fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
      page: ({ title }) => `Fout: ${title}`,
      name: 'Vul uw naam in',
      email: ({ typed }) =>
        typed === ''
          ? 'Vul uw e\u2011mailadres in'
          : `“${typed}” is geen e\u2011mailadres: schrijf het als naam@administratie.example`,
      role: 'Kies een rol',
      sites: 'Kies minstens één site',
      manySites: ({ max }) => `Kies hoogstens ${max} sites`,
      words: ({ max }) => `Uw reden is langer dan ${max} tekens: maak ze korter`,
      tooMany: ({ minutes }) => `Te veel aanvragen: probeer opnieuw over ${minutes} min`,
    },
    asked: {
      title: 'Kijk in uw mailbox',
      text: 'Als het adres juist is, komt er binnen de minuut een bericht aan. De link erin bevestigt het adres; pas dan vertrekt uw aanvraag.',
      until: 'De link werkt één keer, 24 uur lang.',
      nothing:
        'Niets ontvangen? Kijk bij de ongewenste mail, of doe de aanvraag opnieuw: misschien stond er een fout in het adres.',
      again: 'De aanvraag opnieuw doen',
    },
    prove: {
      title: 'Bevestigen en versturen',
      text: 'Nog één stap: bevestig dat dit adres van u is, en uw aanvraag vertrekt naar de servicemanagers van uw organisatie.',
      submit: 'Bevestigen en mijn aanvraag versturen',
    },
    standing: {
      title: 'Uw toegangsaanvraag',
      unproved: 'Uw adres is nog niet bevestigd.',
      waiting: 'Uw aanvraag ligt bij de servicemanagers van uw organisatie.',
      waitingUntil: ({ when }) => `Hebben zij op ${when} niet geantwoord, dan neemt de servicedesk ze over.`,
      reminded: ({ count }) =>
        count === 0
          ? ''
          : count === 1
            ? 'Wij hebben hen er één keer aan herinnerd.'
            : `Wij hebben hen er ${count} keer aan herinnerd.`,
      atDesk: 'Uw aanvraag ligt bij de servicedesk, die u per e\u2011mail antwoordt.',
      ticket: ({ number }) => `Uw ticket: ${number}`,
      granted: 'Uw toegang is toegekend.',
      refused: 'Uw aanvraag is geweigerd.',
      takenBack: 'U hebt deze aanvraag ingetrokken.',
      takenBackOn: ({ when }) => `Ingetrokken ${when}.`,
      takeBack: 'Mijn aanvraag intrekken',
      takeBackOf: ({ what }) => `Mijn aanvraag intrekken: ${what}`,
      whoIsAsked: ({ names }) => `Wij hebben het gevraagd aan ${names}.`,
      decided: ({ by, when }) => `Beslist door ${by}, ${when}.`,
      reason: 'De opgegeven reden',
      portal: 'Het portaal openen',
      asked: 'U vraagt',
      on: 'Gevraagd op',
      role: 'Rol',
      organisation: 'Organisatie',
      sites: 'Sites',
      words: 'Uw reden',
    },
    invalid: {
      title: 'Deze link werkt niet meer',
      text: 'Hij is te oud, onvolledig of vervangen. Een nieuwe aanvraag duurt twee minuten.',
      again: 'Toegang vragen',
    },
  },
  managed: {
    menu: 'Mijn organisatie',
    tabsLabel: 'Pagina’s van de organisatie',
    tabs: {
      people: 'Personen',
      requests: 'Aanvragen',
      loans: 'Uitleningen',
      review: 'Controle',
      figures: 'Cijfers',
      history: 'Geschiedenis',
    },
    organisations: 'Uw organisaties',
    tickets: 'De tickets van de organisatie',
    count: ({ count }) => `(${count})`,
    roles: { editor: 'Redacteur', owner: 'Site-eigenaar', serviceManager: 'Servicemanager' },
    fix: ({ count }) => (count === 1 ? 'Verbeter eerst dit punt' : `Verbeter eerst deze ${count} punten`),
    error: ({ title }) => `Fout: ${title}`,
    done: {
      granted: 'De rol is gegeven. De persoon heeft een e\u2011mail gekregen.',
      standing: 'Deze persoon had die rol al. Er is niets veranderd.',
      withdrawn: 'De rol is ingetrokken en de sessies zijn beëindigd. De tickets blijven.',
      left: 'Deze persoon heeft hier geen toegang meer. De tickets blijven bij de organisatie.',
      refused: 'De aanvraag is geweigerd. De persoon heeft een e\u2011mail gekregen.',
      lent: 'De uitlening is opgeslagen. Ze begint en eindigt vanzelf.',
      returned: 'De uitlening is beëindigd.',
      reviewed: 'Uw antwoorden zijn opgeslagen.',
    },

    people: {
      lead: 'Wie welke rol heeft op welke site. De redacteurs van een site worden geteld; haar eigenaars niet.',
      editors: ({ editors, max }) => `${editors} van ${max} redacteurs`,
      above: ({ editors, max }) =>
        `${plural(editors, `${editors} redacteur,`, `${editors} redacteurs,`)} meer dan de ${max} die mogen: iedereen houdt zijn toegang, maar er kan niemand bij komen`,
      columns: { person: 'Persoon', role: 'Rol', since: 'Sinds', act: 'Wijzigen' },
      nobody: 'Nog niemand heeft een rol op deze site.',
      noSites: 'Voor deze organisatie is geen site geregistreerd.',
      since: 'onbekend',
      borrowed: ({ lender, date }) => `in de plaats van ${lender}, tot en met ${date}`,
      shared: 'gedeelde mailbox',
      change: 'Wijzigen',
      changeOf: ({ name }) => `Wijzigen: ${name}`,
      give: 'Toegang geven',
      managers: 'Servicemanagers',
      waiting: ({ count }) =>
        count === 1 ? '1 aanvraag wacht op uw antwoord.' : `${count} aanvragen wachten op uw antwoord.`,
      answer: 'Antwoorden',
      due: ({ count }) =>
        count === 1
          ? '1 toegang wacht op uw jaarlijkse controle.'
          : `${count} toegangen wachten op uw jaarlijkse controle.`,
      review: 'Controleren',
      erased: 'gewiste persoon',
    },

    person: {
      back: 'Alle personen',
      on: ({ role, site }) => `${role} van ${site}`,
      officeOf: 'Servicemanager van de organisatie',
      none: 'Deze persoon heeft hier geen rol.',
      toOwner: 'Eigenaar maken',
      toEditor: 'Redacteur maken',
      withdraw: 'Intrekken',
      withdrawOf: ({ what }) => `Intrekken: ${what}`,
      lend: 'Uitlenen',
      lendOf: ({ what }) => `Uitlenen: ${what}`,
      leave: 'Deze persoon verlaat de organisatie',
      leaveText: 'Al haar of zijn rollen hier eindigen meteen, de sessies ook. De tickets blijven bij de organisatie.',
      leaveButton: 'Alles intrekken',
      lastManager: 'Dit is de laatste servicemanager: geef die rol eerst aan iemand anders',
      full: ({ max }) => `Deze site heeft al ${max} redacteurs: gebruik “Toegang geven” en zeg wie er weggaat`,
      lent: 'Deze rol is uitgeleend: beëindig eerst de uitlening',
    },

    grant: {
      title: 'Toegang geven',
      email: {
        label: 'E\u2011mailadres',
        hint: 'Wij zoeken de persoon met dit adres of voegen die toe. Collega’s die wij al kennen, worden voorgesteld.',
      },
      name: { label: 'Naam', hint: 'Nodig als de persoon nog niet bekend is.', optional: '(niet verplicht)' },
      role: 'Rol',
      sites: { label: 'Sites', hint: 'Een servicemanager heeft er geen nodig.' },
      submit: 'De toegang geven',
      who: ({ site }) => `Wie gaat er weg van ${site}?`,
      whoHint:
        'Deze site heeft al het maximale aantal redacteurs. De gekozen persoon verliest de rol op hetzelfde ogenblik.',
      doubted: ({ address, domain }) =>
        `${domain} is een privémailbox, geen mailbox van een bestuur. Is ${address} het juiste adres, druk dan opnieuw op de knop.`,
      errors: {
        email: ({ typed }) => (typed === '' ? 'Vul een e\u2011mailadres in' : `“${typed}” is geen e\u2011mailadres`),
        role: 'Kies een rol',
        sites: 'Kies minstens één site',
        who: ({ site }) => `${site} heeft al het maximale aantal redacteurs: zeg wie er weggaat`,
        lent: 'Deze persoon heeft die rol door een uitlening: beëindig eerst de uitlening',
      },
    },

    requests: {
      lead: 'De aanvragen die wachten, de oudste eerst, daarna de laatste beslissingen.',
      none: 'Geen aanvraag',
      noneText: 'Wie geen toegang heeft, vraagt die op de openbare pagina; u hoort het per e\u2011mail.',
      ask: 'De pagina waar men toegang vraagt',
      waiting: 'Wachtend',
      decided: 'Beslist',
      open: 'Bekijken',
      openOf: ({ name }) => `De aanvraag van ${name} bekijken`,
      asked: ({ when }) => `gevraagd ${when}`,
      desk: ({ when }) => `Zonder antwoord neemt de servicedesk ze over op ${when}.`,
      atDesk: 'De servicedesk heeft deze aanvraag overgenomen. U kunt nog beslissen.',
      granted: ({ by, when }) => `Toegekend door ${by}, ${when}`,
      refused: ({ by, when }) => `Geweigerd door ${by}, ${when}`,
      takenBack: ({ by, when }) => `Ingetrokken door ${by}, ${when}`,
    },
    request: {
      back: 'Alle aanvragen',
      title: ({ name }) => `${name} vraagt toegang`,
      address: 'Bevestigd adres',
      belongs: 'Het domein is een van die van de organisatie. Dat is maar een aanwijzing.',
      stranger: 'Het domein is niet van de organisatie: ga na wie het vraagt.',
      role: 'Rol',
      sites: 'Sites',
      words: 'Reden',
      grant: 'Toekennen',
      refuse: 'Weigeren',
      reason: {
        label: 'Bericht aan de persoon',
        optional: '(niet verplicht)',
        hint: 'Het staat in de e\u2011mail met uw beslissing.',
      },
      already: {
        granted: ({ by, when }) => `${by} heeft deze aanvraag al toegekend, ${when}. Er is niets veranderd.`,
        refused: ({ by, when }) => `${by} heeft deze aanvraag al geweigerd, ${when}. Er is niets veranderd.`,
        takenBack: ({ by, when }) => `${by} heeft deze aanvraag ingetrokken, ${when}. Er is niets veranderd.`,
      },
      reasonGiven: 'Verstuurd bericht',
      somebody: 'iemand',
    },

    loans: {
      lead: 'Voor een afwezigheid leent u een rol uit aan een collega: ze begint en eindigt vanzelf. Een rol op een site gaat zolang naar de collega; een servicemanager houdt de zijne.',
      none: 'Geen uitlening',
      noneText: 'Er is niets uitgeleend en niets gepland.',
      now: 'Lopend en gepland',
      past: 'Beëindigd',
      line: ({ lender, borrower }) => `${lender} → ${borrower}`,
      days: ({ from, until }) => `van ${from} tot en met ${until}`,
      states: { planned: 'gepland', running: 'loopt', ended: 'beëindigd', cancelled: 'geannuleerd' },
      end: 'Beëindigen',
      endOf: ({ what }) => `De uitlening beëindigen: ${what}`,
      title: 'Een rol uitlenen',
      what: { label: 'Welke rol, en van wie?', choose: 'Kiezen' },
      option: ({ name, role, where }) => `${name}: ${role}, ${where}`,
      email: { label: 'Aan wie? Het e\u2011mailadres', hint: 'Wij zoeken de persoon met dit adres of voegen die toe.' },
      name: { label: 'De naam', optional: '(niet verplicht)' },
      from: { label: 'Eerste dag' },
      until: { label: 'Laatste dag', hint: 'Deze dag telt tot 24.00 uur.' },
      submit: 'Uitlenen',
      errors: {
        what: 'Kies wat er uitgeleend wordt',
        date: 'Geef een eerste en een laatste dag',
        past: 'De eerste dag is voorbij: begin vandaag of later',
        backwards: 'De laatste dag ligt voor de eerste',
        tooLong: 'Een uitlening duurt hoogstens een jaar: trek anders de rol in en geef ze',
        toSelf: 'De rol is al van deze persoon: geef het adres van een collega',
        notHeld: 'Deze persoon heeft die rol niet meer',
        heldAlready: 'Deze collega heeft daar al een rol',
        lent: 'Deze rol is zelf geleend: beëindig eerst die uitlening',
        overlaps: ({ from, until }) =>
          `Een andere uitlening loopt van ${from} tot en met ${until}: kies andere dagen of beëindig ze`,
      },
    },

    review: {
      lead: 'Zeg één keer per jaar voor iedereen of de toegang nog nodig is.',
      progress: ({ done, of }) => `${done} van ${of} toegangen zijn gecontroleerd.`,
      finished: 'Alles is gecontroleerd',
      finishedText: 'Wij schrijven u wanneer een toegang een jaar oud is.',
      answer: ({ name, what }) => `${name}, ${what}`,
      since: ({ date }) => `sinds ${date}`,
      unknown: 'sinds een onbekende datum',
      stays: 'Blijft',
      goes: 'Intrekken',
      later: 'Later',
      submit: 'Mijn antwoorden opslaan',
    },

    figures: {
      lead: 'De tickets van uw organisatie in de laatste twaalf maanden.',
      opened: 'Geopende tickets',
      firstAnswer: 'Eerste antwoord, mediaan in werkuren',
      inTime: 'Antwoorden op tijd',
      share: ({ kept, of }) => `${kept} van ${of}`,
      few: 'Te weinig om het te zeggen',
      complaints: 'Klachten',
      complaintsText: 'Alleen die waarvan de afzender daarmee instemt.',
      noComplaints: 'Er wordt u geen klacht getoond.',
    },

    history: {
      lead: 'Wie wat toegekend, ingetrokken, uitgeleend of bevestigd heeft. Er wordt niets gewist.',
      none: 'Nog niets.',
      older: 'Ouder',
    },
  },
  own: {
    title: 'Mijn toegang',
    lead: 'Uw toegang, uw aanvragen en hoe het ermee staat.',
    none: 'U hebt op dit moment geen toegang.',
    noneText:
      'Het portaal is er voor redacteurs, site-eigenaars en servicemanagers. De servicemanager van uw organisatie geeft toegang.',
    ways: 'Wat u kunt doen',
    ask: 'Toegang vragen',
    askText: 'Uw servicemanager kent die toe of weigert die; hier ziet u hoe het met de aanvraag staat.',
    write: 'Naar de servicedesk schrijven',
    writeText: 'Om een probleem te melden of een vraag te stellen, met of zonder toegang.',
    find: 'Vinden wie voor een site verantwoordelijk is',
    findText: 'De communicatiedienst van de administratie staat in voor wat haar site zegt.',
    held: 'Uw toegang',
    askMore: 'Een andere toegang vragen',
    on: ({ role, where }) => `${role} · ${where}`,
    since: ({ date }) => `sinds ${date}`,
    until: ({ date }) => `geleend tot en met ${date}`,
    requests: 'Mijn toegangsaanvragen',
    noRequests: 'U hebt geen toegang gevraagd.',
    done: 'Uw aanvraag is ingetrokken. Wie erover moest beslissen, weet het.',
    tooLate: 'Over deze aanvraag is al beslist: ze kan niet meer ingetrokken worden.',
  },
  ticket: {
    summary: ({ organisation }) => `Toegangsaanvraag: ${organisation}`,
    lead: ({ name, address, role, organisation }) =>
      `${name} (${address}) vraagt toegang als ${role} voor ${organisation}.`,
    sites: ({ list }) => `Sites: ${list}`,
    words: ({ words }) => `Reden: ${words}`,
    unanswered:
      'Geen enkele servicemanager van de organisatie heeft geantwoord: de servicedesk neemt de aanvraag over.',
    note: ({ address }) =>
      `Een beheerder kent deze toegang hier toe of weigert die: ${address}\nEen medewerker kan de aanvrager ook antwoorden.`,
    decided: {
      granted: ({ by }) => `De toegang is toegekend door ${by}.`,
      refused: ({ by }) => `De toegang is geweigerd door ${by}.`,
      takenBack: ({ by }) => `${by} heeft de aanvraag ingetrokken.`,
    },
    roles: { editor: 'redacteur', owner: 'site-eigenaar', serviceManager: 'servicemanager' },
  },
  letters: {
    roles: { editor: 'redacteur', owner: 'site-eigenaar', serviceManager: 'servicemanager' },
    on: ({ organisation, role, sites }) =>
      sites === '' ? `${role}, ${organisation}` : `${role} van ${sites} (${organisation})`,
    site: ({ number, name }) => `${name} (${number})`,

    proof: {
      button: 'Bevestigen en mijn aanvraag versturen',
    },
    received: {
      button: 'De status van mijn aanvraag bekijken',
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
        reminder: ({ days }) =>
          `Zonder antwoord herinneren wij u er één keer aan, na ${plural(days, `${days} werkdag`, `${days} werkdagen`)}.`,
        desk: ({ days }) =>
          `Zonder antwoord na ${plural(days, `${days} werkdag`, `${days} werkdagen`)} krijgt de servicedesk bericht.`,
      },
      sentence: ({ count, organisation }) =>
        count === 1
          ? `1 toegang van ${organisation} wacht op uw jaarlijkse controle.`
          : `${count} toegangen van ${organisation} wachten op uw jaarlijkse controle.`,
      text: 'Zeg bij elke toegang of die blijft of ingetrokken wordt. U kunt stoppen en later verdergaan.',
      button: 'De controle beginnen',
    },
    reviewLate: {
      subject: ({ organisation }) => `Controle van de toegangen zonder antwoord: ${organisation}`,
      sentence: ({ waiting, organisation }) =>
        waiting === 1
          ? `1 toegang van ${organisation} wacht nog altijd op de jaarlijkse controle.`
          : `${waiting} toegangen van ${organisation} wachten nog altijd op de jaarlijkse controle.`,
      text: ({ date }) =>
        `Wij hebben het op ${date} aan de servicemanagers gevraagd en hen er één keer aan herinnerd. Vraag hun hoe het ermee staat, of benoem anderen.`,
      button: 'De organisatie bekijken',
    },
  },
};

import type { Problems } from '#locales/fr/problems.ts';

export const nl: Problems = {
  refusals: {
    ticketClosed: {
      title: 'Het ticket is afgesloten',
      detail: 'Een afgesloten ticket verandert niet meer. Een reactie van de aanvrager opent een vervolgticket.',
    },
    noClock: {
      title: 'Er loopt geen termijn',
      detail: 'Het ticket wacht niet op informatie en is niet behandeld: er is geen termijn om te verschuiven.',
    },
    notClosed: {
      title: 'Niets te heropenen',
      detail: 'Alleen een behandeld of afgesloten ticket kan worden heropend.',
    },
    alreadyExtended: { title: 'Al verlengd', detail: 'Voor deze vraag of dit bericht is al meer tijd gegeven.' },
    notDue: { title: 'Te vroeg', detail: 'Het moment van deze stap is nog niet gekomen.' },
    noticeNotSent: {
      title: 'Het bericht is nog niet vertrokken',
      detail: 'De mailserver heeft het bericht nog niet aanvaard: er is nog geen dag geteld.',
    },
    requesterHasLastWord: {
      title: 'De aanvrager heeft het laatste woord',
      detail:
        'Het laatste openbare woord is van de aanvrager, of een tegengehouden antwoord wacht: eerst moet een medewerker antwoorden.',
    },
    mailUnread: {
      title: 'Er is ongelezen e-mail',
      detail: 'E-mail die voor de deadline is ontvangen, is nog niet gelezen.',
    },
    notHeld: {
      title: 'Geen tegengehouden antwoord',
      detail: 'Dit bericht wordt niet tegengehouden, of een medewerker heeft al beslist.',
    },
    notSuspected: {
      title: 'Niets om vrij te geven',
      detail: 'Het ticket staat niet op de lijst met vermoedelijke spam, of het is er al af gehaald.',
    },
    siteFull: {
      title: 'De site heeft al het maximale aantal redacteurs',
      detail: 'Een site heeft een maximaal aantal redacteurs. Trek eerst de toegang van een van hen in via de gids.',
    },
    tooManyParticipants: {
      title: 'Te veel deelnemers',
      detail:
        'Een ticket heeft hoogstens twintig deelnemers. Voeg een gedeeld adres toe, of vraag iemand om zich terug te trekken.',
    },
    noAddress: {
      title: 'De aanvrager heeft geen e-mailadres',
      detail: 'Een redacteur wordt herkend aan zijn adres. Noteer eerst dat van de aanvrager.',
    },
    noComplaint: {
      title: 'Geen klacht',
      detail: 'Alleen een klacht wordt voor één persoon tegelijk opengesteld.',
    },
    complainedAbout: {
      title: 'De klacht gaat over deze persoon',
      detail:
        'Ze blijft voor die persoon verborgen. Gaat de klacht over iemand anders, haal die vermelding dan eerst weg.',
    },
    noCoordinatorLeft: {
      title: 'Er blijft geen coördinator over',
      detail:
        'De klacht zou voor alle klachtencoördinatoren van deze servicedesk verborgen zijn. Geef die rol eerst aan iemand anders.',
    },
    assigneeMayNotRead: {
      title: 'Deze persoon leest de klacht niet',
      detail: 'Een klacht wordt toegewezen aan iemand die ze mag lezen. Stel ze eerst open voor deze persoon.',
    },
    notToBeTold: {
      title: 'Niemand te verwittigen',
      detail: 'Het ticket staat niet op de lijst “te verwittigen”: er kan geen mondeling bericht worden gegeven.',
    },
    needsRequestersWord: {
      title: 'Het woord van de aanvrager is nodig',
      detail: '“solved” en “withdrawn” zijn het woord van de aanvrager: zeg in `said` hoe het is gezegd.',
    },
    contactMissing: {
      title: 'Het contact ontbreekt',
      detail:
        'Zeg welke organisatie in uw plaats antwoordt: ze moet in de lijst van organisaties staan, met een adres, een nummer of een pagina.',
    },
    notTriedTwice: {
      title: 'Er zijn twee pogingen nodig',
      detail:
        'Noteer twee oproepen zonder antwoord, op twee verschillende werkdagen. Anders is deze persoon niet “onbereikbaar”.',
    },
    duplicateOfUnknown: {
      title: 'Het andere ticket is onbekend',
      detail: '`of` hoort alleen bij de reden “duplicate” en noemt een ander ticket.',
    },
    siteUnknown: { title: 'De site is onbekend', detail: 'De servicedesk bedient geen site met deze id.' },
    languageNotServed: {
      title: 'De berichten van dit ticket vertrekken niet in deze taal',
      detail:
        'Kies een van de talen van de servicedesk, of van de organisatie als haar berichten alleen in bepaalde talen vertrekken.',
    },
    agentUnknown: { title: 'De medewerker is onbekend', detail: 'Niemand bij deze servicedesk heeft dit adres.' },
    tagUnknown: { title: 'Het label is onbekend', detail: 'Deze servicedesk heeft dit label niet.' },
    tagRetired: {
      title: 'Het label is niet meer in gebruik',
      detail: 'Het blijft op tickets die het hebben, maar kan niet meer worden toegevoegd.',
    },
    fieldUnknown: { title: 'Het veld is onbekend', detail: 'Deze servicedesk heeft geen veld met die naam.' },
    fieldRetired: {
      title: 'Het veld is niet meer in gebruik',
      detail: 'Tickets houden hun waarden. Het veld kan leeggemaakt worden, maar niet gewijzigd.',
    },
    fieldValue: {
      title: 'De waarde past niet',
      detail: 'De waarde is niet van het type van het veld, of het veld is intussen gewijzigd.',
    },
    tooManyTags: { title: 'Te veel labels', detail: 'Een ticket heeft hoogstens 20 labels. Verwijder er eerst één.' },
    openTask: {
      title: 'Er staat nog een verplichte taak open',
      detail: 'Rond eerst de verplichte taken van dit ticket af, of maak ze facultatief.',
    },
    taskWaits: {
      title: 'De taak wacht op een andere',
      detail: 'De taak die eerst moet gebeuren, staat nog open. Rond die eerst af.',
    },
    taskUnknown: {
      title: 'De taak is onbekend',
      detail: 'Dit ticket heeft die taak niet, of iemand heeft ze verwijderd.',
    },
    taskInCircle: {
      title: 'De taken zouden op elkaar wachten',
      detail: 'Een taak kan niet op zichzelf wachten, of op een taak die op haar wacht. Kies een andere.',
    },
    tooManyTasks: { title: 'Te veel taken', detail: 'Een ticket heeft hoogstens 50 taken. Verwijder er eerst één.' },
    taskUntitled: { title: 'De taak heeft geen titel', detail: 'Zeg in een paar woorden wat er te doen is.' },
    askedTakesPart: {
      title: 'De persoon neemt deel aan het ticket',
      detail: 'Deze persoon neemt deel aan het ticket: schrijf die persoon in het ticket.',
    },
    askedOurselves: {
      title: 'Het adres is van de servicedesk zelf',
      detail: 'Dit adres is een van onze eigen mailboxen. Kies het adres van een derde.',
    },
    askedNobody: { title: 'Het adres klopt niet', detail: 'Geef een e-mailadres op, zoals naam@voorbeeld.be.' },
    conversationUnworded: {
      title: 'De vraag is leeg',
      detail: 'Een vraag aan een derde heeft een onderwerp en een tekst.',
    },
    conversationUnknown: {
      title: 'Het gesprek is onbekend',
      detail: 'Dit ticket heeft dit gesprek niet, of niet meer.',
    },
    tooManyConversations: {
      title: 'Te veel gesprekken',
      detail: 'Een ticket heeft hoogstens 20 gesprekken met derden. Ga verder in een ervan.',
    },
    conversationFull: {
      title: 'Het gesprek is vol',
      detail: 'Een gesprek heeft hoogstens 200 berichten. Begin een ander.',
    },
    approverUnknown: { title: 'De persoon is onbekend', detail: 'De servicedesk kent niemand met dit adres.' },
    approverUnfit: {
      title: 'De persoon kan dit akkoord niet geven',
      detail:
        'Alleen eigenaars van de site en servicemanagers van de organisatie geven hun akkoord, en nooit voor hun eigen aanvraag.',
    },
    approvalUnworded: { title: 'De vraag is leeg', detail: 'Zeg waarmee deze persoon akkoord gaat.' },
    approvalAsked: {
      title: 'Het akkoord is al gevraagd',
      detail: 'Deze persoon heeft al een open vraag op dit ticket. Wacht op het antwoord, of trek de vraag in.',
    },
    approvalUnknown: {
      title: 'De vraag om akkoord is onbekend',
      detail: 'Dit ticket heeft deze vraag om akkoord niet.',
    },
    approvalAnswered: { title: 'Het antwoord is er al', detail: 'Deze vraag is al beantwoord, en dat blijft zo.' },
    approvalWithdrawn: { title: 'De vraag is ingetrokken', detail: 'De servicedesk heeft deze vraag ingetrokken.' },
    tooManyApprovals: {
      title: 'Te veel vragen om akkoord',
      detail: 'Een ticket heeft hoogstens 20 vragen om akkoord.',
    },
    approvalOfComplaint: {
      title: 'Een klacht blijft vertrouwelijk',
      detail: 'Niemand geeft zijn akkoord over een klacht: wie ze instuurt, beslist wie ervan weet.',
    },
    checklistUnknown: {
      title: 'De checklist is onbekend',
      detail: 'Deze servicedesk heeft deze checklist niet, of ze is buiten gebruik.',
    },
    teamUnknown: {
      title: 'Het team is onbekend',
      detail: 'Deze servicedesk heeft dit team niet, of het is opgeheven.',
    },
    complaintHasNoTeam: {
      title: 'Een klacht heeft geen team',
      detail: 'Een klacht is voor de klachtencoördinator, die ze voor anderen openstelt, één voor één.',
    },
    notAssignee: {
      title: 'Niet uw ticket',
      detail: 'Alleen de medewerker aan wie het ticket is toegewezen, kan het opzijleggen of terugnemen.',
    },
    momentPassed: {
      title: 'Geen komend moment',
      detail: 'Het moment is voorbij, of ligt meer dan een jaar in de toekomst.',
    },
    overtaken: {
      title: 'Intussen gewijzigd',
      detail:
        'Iemand anders heeft intussen gewijzigd wat met dit bericht moest veranderen. Er is niets verstuurd of gewijzigd.',
    },
    movedOn: {
      title: 'Het ticket is veranderd',
      detail:
        'Er kwam iets binnen of er ging iets uit terwijl uw bericht wachtte. Er is niets verstuurd: lees het dossier en verstuur uw bericht dan opnieuw.',
    },
    deskClosedThen: {
      title: 'De servicedesk is dan gesloten',
      detail: 'Kies een moment waarop de servicedesk open is.',
    },
    fileUnknown: {
      title: 'Een bestand is onbekend',
      detail: 'Een bestand is niet door u geüpload, of het hoort al bij een ander bericht.',
    },
    fileUnchecked: {
      title: 'Een bestand is niet gecontroleerd',
      detail:
        'Een bestand is nog niet gecontroleerd op schadelijke software, of er is schadelijke software in gevonden. Verstuur het bericht zonder dat bestand, of probeer het over enkele minuten opnieuw.',
    },
    leadsElsewhere: {
      title: 'Het nummer leidt naar een ander ticket',
      detail:
        'Dit ticket is samengevoegd met een ander, of de splitsing ervan is ongedaan gemaakt. Ga verder in het ticket waar het nummer naartoe leidt.',
    },
    nothingToUndo: {
      title: 'Er is niets ongedaan te maken',
      detail: 'Dit ticket is niet meer samengevoegd of afgesplitst.',
    },
    otherRequester: {
      title: 'De aanvragers verschillen',
      detail: 'Alleen tickets van dezelfde aanvrager worden samengevoegd. Koppel ze in plaats daarvan.',
    },
    complaintStaysApart: {
      title: 'Een klacht blijft apart',
      detail: 'Een klacht en een ander ticket gaan niet samen: anderen zouden de klacht kunnen lezen.',
    },
    heldReplyWaits: {
      title: 'Er wacht een tegengehouden antwoord',
      detail: 'Aanvaard of negeer eerst het tegengehouden antwoord op dit ticket.',
    },
    otherTicketUnknown: {
      title: 'Het andere ticket is onbekend',
      detail: 'Geef het nummer van een ander ticket van dezelfde servicedesk.',
    },
    nothingToSplit: {
      title: 'Er is niets af te splitsen',
      detail: 'Kies minstens één passage of bericht van de aanvrager: dat opent het nieuwe ticket.',
    },
    openingStays: {
      title: 'Het eerste bericht blijft',
      detail: 'Een deel van het bericht dat het ticket opende, moet erin blijven. Kies passages eruit, maar niet alle.',
    },
    messageChanged: {
      title: 'Het bericht is gewijzigd',
      detail:
        'Delen ervan zijn intussen gewist of verplaatst. Er is niets afgesplitst. Kijk uw keuze hieronder na en splits opnieuw.',
    },
    languageWithoutText: {
      title: 'Er ontbreekt een taal',
      detail: 'Een van de tickets is in een taal waarvoor er geen tekst is.',
    },
  },
  problems: {
    unauthenticated: {
      title: 'Niet aangemeld',
      detail: 'Deze aanroep vraagt een token: stuur het als “Authorization: Bearer …”.',
    },
    tokenExpired: {
      title: 'Het token is verlopen',
      detail: 'De einddatum van het token is voorbij. Vraag een beheerder om een ander.',
    },
    outOfScope: {
      title: 'Buiten het bereik van het token',
      detail: 'Het token werd niet voor deze aanroep toegekend. Vraag een beheerder om een token met dit bereik.',
    },
    forbidden: { title: 'Niet toegestaan', detail: 'Uw rol laat deze aanroep niet toe.' },
    notFound: { title: 'Niet gevonden', detail: 'Op dit adres is er niets, of niets dat u mag zien.' },
    methodNotAllowed: { title: 'Hier niet mogelijk', detail: 'Dit adres bestaat, maar niet met deze methode.' },
    invalid: {
      title: 'De aanvraag is niet geldig',
      detail: 'Een of meer velden ontbreken of zijn niet correct.',
    },
    malformed: { title: 'De inhoud is onleesbaar', detail: 'De inhoud is geen geldige JSON.' },
    unsupportedType: {
      title: 'Een ander type inhoud is nodig',
      detail: 'Stuur de inhoud als application/json.',
    },
    tooLarge: { title: 'Te groot', detail: 'De inhoud is groter dan deze aanroep aanvaardt.' },
    fileHeld: {
      title: 'Het bestand wordt gecontroleerd',
      detail:
        'De virusscanner heeft nog niet geantwoord. Tot dan kan niemand het bestand lezen; probeer het zo meteen opnieuw.',
    },
    fileInfected: {
      title: 'Het bestand bevat schadelijke software',
      detail: 'De virusscanner heeft in dit bestand schadelijke software gevonden. Niemand kan het lezen.',
    },
    tooMany: { title: 'Te veel tegelijk', detail: 'Wacht even en probeer het opnieuw.' },
    stillRunning: {
      title: 'Nog bezig',
      detail: 'Een aanroep met dezelfde Idempotency-Key is nog bezig. Probeer het straks opnieuw.',
    },
    keyReused: {
      title: 'De sleutel is al gebruikt',
      detail:
        'Deze Idempotency-Key is met een andere inhoud gebruikt. Neem een nieuwe sleutel voor een nieuwe aanvraag.',
    },
    earlier: {
      title: 'De klok gaat alleen vooruit',
      detail: 'Het tijdstip ligt voor de huidige tijd van de servicedesk.',
    },
    wrongHost: { title: 'Een andere host', detail: 'Deze servicedesk antwoordt niet onder de gevraagde naam.' },
    unavailable: {
      title: 'De dienst is onderbroken',
      detail:
        'De databank of een schijf is op dit moment niet beschikbaar. Er is niets gewijzigd. Probeer het zo meteen opnieuw.',
    },
    failed: {
      title: 'Er ging iets mis',
      detail: 'Er is bij ons een fout opgetreden. De referentie wijst ze aan in het logboek.',
    },
  },
  valueFaults: {
    unknown: 'Deze servicedesk heeft geen veld met die naam.',
    retired: 'Dit veld is niet meer in gebruik: het kan leeggemaakt worden, maar krijgt geen nieuwe waarde.',
    hidden: 'U kunt dit veld niet invullen.',
    shape: 'De waarde is niet van het type van het veld.',
    textLong: 'Schrijf hoogstens 500 tekens.',
    number: 'Schrijf een getal, zoals 12 of 12,5, met hoogstens 6 decimalen.',
    numberUnclear:
      'Dit getal kan op twee manieren gelezen worden. Schrijf 1234 voor het gehele getal, of 1,2340 voor het decimale.',
    numberLarge: 'Schrijf een getal van hoogstens 1.000.000.000.000.',
    money: 'Schrijf een bedrag in euro met hoogstens 2 decimalen.',
    date: 'Schrijf een datum, zoals 2026-12-31.',
    choice: 'Kies een van de opties.',
    person: 'Schrijf het e-mailadres van iemand die de servicedesk kent.',
    site: 'Schrijf het nummer van 4 cijfers van een site.',
    link: 'Schrijf een link die begint met http:// of https://.',
  },
  fieldFaults: {
    key: 'Schrijf een sleutel met kleine letters, cijfers en koppeltekens, hoogstens 40 tekens.',
    keyTaken: 'Een ander veld van deze servicedesk heeft deze sleutel.',
    keyFixed: 'De sleutel van een veld verandert niet.',
    type: 'Kies een type.',
    typeFixed: 'Het type van een veld verandert niet.',
    name: 'Schrijf een naam.',
    nameLong: 'Schrijf een naam van hoogstens 60 tekens.',
    options: 'Schrijf 1 tot 200 opties, één per regel.',
    option: 'De optie heeft geen geldige sleutel, of er ontbreekt een naam: ',
    optionLine: 'Deze regel is geen sleutel met een naam per taal: ',
    optionTwice: 'Deze sleutel komt twee keer voor: ',
    audience: 'Kies uit de lijst.',
    editsUnseen: 'Niemand kan een veld wijzigen zonder het te zien.',
    tooMany: 'Deze servicedesk heeft al 60 velden.',
  },
  issues: {
    required: 'ontbreekt',
    address: 'is geen e-mailadres',
    phone: 'is geen telefoonnummer',
    language: 'is niet fr, nl, de of en',
    deskUnknown: 'noemt geen servicedesk die u kunt gebruiken',
    deskNeeded: 'is nodig: er zijn meerdere servicedesks',
    formUnknown: 'noemt geen formulier dat u kunt gebruiken',
    formUnfit:
      'kan niet naar dit veld vragen: aanvragers moeten het zien, en van het formulier mag er geen ontwerp zijn',
    lineUnknown: 'is geen nummer van een lijn van een servicedesk die u kunt gebruiken',
    notAsked: 'wordt pas na een ander antwoord gevraagd',
    unknownName: 'is geen naam van een veld',
    noQuestion: 'beantwoordt geen vraag',
    cursor: 'is geen cursor van deze lijst',
    past: 'ligt voor de huidige tijd van de servicedesk',
    instant: 'is geen tijdstip (ISO 8601, zoals 2026-12-01T08:30:00Z)',
    duration: 'is geen duur (ISO 8601, zoals P1D)',
    exactlyOne: 'geef precies een van de velden',
    someone: 'geef een adres, een telefoonnummer of een naam, of zeg “anonymous”',
    ownPerson: 'het token van een aanvrager opent alleen tickets voor de eigen persoon',
    onlyRedirected: 'hoort alleen bij “redirected”',
    ownReason: 'een aanvrager kan alleen “solved” of “withdrawn” zeggen',
    notByRequester: 'kan een aanvrager niet zeggen',
    priorityBasis: 'geef impact en urgencyLevel samen, en niet ook de prioriteit die eruit volgt',
    tagName: 'is geen naam van hoogstens 40 tekens, zonder komma of aanhalingstekens',
    tagTaken: 'is al de naam of een synoniem van een label van deze servicedesk',
    tagMerge: 'is geen ander label van deze servicedesk dat in gebruik is',
    tooManyTags: 'deze servicedesk heeft al 500 labels',
    nothingChanges: 'noem minstens één veld om te wijzigen',
    tooManyRows: ({ most }) => `heeft meer dan ${most} rijen`,
    infected: ({ name, found }) => `“${name}” bevat schadelijke software (${found}) en is niet bewaard`,
    operator: ({ operator }) => `de waarde van ${operator} is onbekend`,
  },
  bodyLimits: {
    bytes: ({ max }) => `is groter dan ${max} bytes`,
    fields: ({ max }) => `heeft meer dan ${max} velden`,
    files: ({ max }) => (max === 0 ? 'mag geen bestanden bevatten' : `heeft meer dan ${max} bestanden`),
    nameBytes: ({ max }) => `heeft een veld met een naam van meer dan ${max} bytes`,
    depth: ({ max }) => `is meer dan ${max} niveaus diep genest`,
    elements: ({ max }) => `heeft meer dan ${max} waarden`,
  },
};

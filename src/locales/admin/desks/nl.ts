import type { DesksWords } from '#locales/admin/desks/fr.ts';

export const nl: DesksWords = {
  title: 'Desks',
  lead: 'Elke desk heeft zijn nummers, uren, kalender en regels. Een wijziging geldt meteen en staat in het auditlogboek.',
  none: 'Geen desk',
  noneText: 'Maak hieronder de eerste desk.',
  all: 'Alle desks',
  saved: 'Het is bewaard en geldt vanaf nu.',
  save: 'Bewaren',
  change: 'Wijzigen',
  effect: 'Wat dit verandert',
  conflict:
    'Iemand heeft deze instellingen gewijzigd terwijl u schreef. De huidige waarden staan hieronder, boven die van u. Bewaar nog eens om die van u te houden.',
  now: 'Huidige waarden',
  number: 'Voorvoegsel van de nummers',
  numberFixed: 'Het blijft zoals het is: nummers die al zijn meegedeeld, moeten geldig blijven.',
  closed: 'gesloten',
  noLine: 'geen lijn',
  elsewhere: 'Ook in te stellen',
  add: {
    title: 'Een desk maken',
    prefix: 'Voorvoegsel van de nummers',
    prefixHint: 'Twee tot acht letters, bijvoorbeeld DTO. Elk ticketnummer begint ermee en het verandert niet meer.',
    mailbox: 'E-mailadres van de desk',
    mailboxHint:
      'Uw mailserver moet wat daar aankomt aan Belfry afleveren, met LMTP of met de opdracht “belfry receive-mail”. Anders leest Belfry de mailbox via IMAP.',
    save: 'Desk maken',
    refused: {
      prefix: 'Een voorvoegsel heeft twee tot acht letters en is geen woord als TICKET. Kies een ander.',
      prefixTaken: 'Een desk heeft dit voorvoegsel al. Kies een ander.',
      mailbox: 'Schrijf een e-mailadres, bijvoorbeeld desk@administratie.example.',
      mailboxTaken: 'Dit adres is al van een desk. Kies een ander.',
      demonstration: 'De demonstratie behoudt haar twee desks. Maak de uwe in een eigen databank.',
    },
  },
  parts: {
    languages: {
      name: 'Talen en tijdzone',
      about: 'De talen waarin de desk schrijft, de eigen taal eerst, en de tijd die hij volgt.',
      effect:
        'De eerste taal geldt als niets een andere aanwijst. Open tickets houden hun taal. De zone verschuift uren en het einde van komende dagen, nooit een datum die al is meegedeeld.',
    },
    audience: {
      name: 'Wie u helpt',
      about:
        'De zin van de supportpagina die zegt voor wie de desk er is. Gewone tekst, in de vier talen; {editors} wordt het hoogste aantal redacteurs per site, {desk} de naam van de desk.',
      effect:
        'De supportpagina toont ze meteen. Blijven de vier velden leeg, dan staat er de zin die Belfry uit uw grenzen maakt. Ieders rechten blijven zoals ze zijn.',
    },
    hours: {
      name: 'Openingsuren',
      about: 'Wanneer de desk werkt. Het eerste antwoord wordt in deze uren geteld.',
      effect:
        'De supportpagina en de ontvangstbevestigingen tonen meteen de nieuwe uren. Een open termijn wordt herberekend, en komt nooit vroeger dan beloofd.',
    },
    lines: {
      name: 'Telefoonlijnen',
      about: 'Een lijn per taal, met haar uren. Een taal zonder lijn toont alle lijnen.',
      effect:
        'Elke pagina zegt meteen of de lijn open is. Zonder enige lijn hoeft een dringend incident niet te worden getelefoneerd.',
    },
    promises: {
      name: 'Beloften en grenzen',
      about: 'De termijn van het eerste antwoord en van een klacht, en het aantal redacteurs per site.',
      effect:
        'Nieuwe tickets volgen de nieuwe termijnen; open tickets houden de meegedeelde termijn. Boven een verlaagde grens houdt iedereen de toegang en komt er niemand bij.',
    },
    closing: {
      name: 'Afsluiting',
      about: 'De herinneringen, het bericht van afsluiting en de werkdagen stilte voor de afsluiting.',
      effect: 'Geldt voor berichten en vragen om informatie die vanaf nu vertrekken. Wat loopt, houdt zijn data.',
    },
    exceptions: {
      name: 'Uitzonderingen op de uren',
      about: 'Andere uren, of geen, op een datum of van een datum tot een andere, met de reden.',
      effect:
        'De supportpagina, de lijnen en de termijnen in uren volgen de uitzondering meteen. De werkdagen van de afsluiting hangen er niet van af: een ingekorte dag blijft een werkdag.',
    },
    assignment: {
      name: 'Automatisch toewijzen',
      about: 'Naar wie een nieuw ticket vanzelf gaat: volgens zijn site, of om de beurt.',
      effect: 'Geldt voor tickets die vanaf nu geopend worden. Wat open is, blijft waar het is.',
    },
    targets: {
      name: 'Streeftijden',
      about:
        'Hoe snel op een reactie wordt geantwoord en een ticket wordt behandeld, en wat er gebeurt als het zover komt.',
      effect:
        'Wat loopt, wordt opnieuw geteld: een kortere tijd geldt vanaf nu. Een beloofd eerste antwoord komt nooit later.',
    },
    calendar: {
      name: 'Kalender',
      about: 'De dagen die geen werkdag zijn, met hun reden.',
      effect:
        'Termijnen slaan deze dagen over. Wat open is, wordt binnen de minuut herberekend, nooit naar een vroegere datum; wie een datum verwachtte die later wordt, krijgt een bericht. Andere desks houden hun kalender.',
    },
    mailboxes: {
      name: 'Mailboxen',
      about: 'De adressen waarop men de desk schrijft, en de toestand van de mail.',
      effect:
        'Het eerste adres is dat van de afzender. Mail aan een verwijderd adres wordt geweigerd; de afzender hoort dat van zijn server.',
    },
    sending: {
      name: 'Post versturen',
      about: 'De server waarlangs de berichten vertrekken, hun retouradres en hun ondertekening.',
      effect: 'Geldt vanaf het volgende bericht.',
    },
    teams: {
      name: 'Teams',
      about: 'Medewerkers aan wie tickets samen worden gegeven. Elk team heeft zijn lijst in de console.',
      effect:
        'Een team geeft of neemt geen rechten: het zegt waar een ticket zich bevindt. Aanvragers lezen er niets van.',
    },
    people: {
      name: 'Medewerkers en rollen',
      about: 'Wie bij de desk werkt: medewerkers, klachtencoördinatoren, beheerders.',
      effect:
        'Een rol geldt meteen. Wie wordt verwijderd, verliest meteen de toegang tot de desk; de sessies eindigen.',
    },
    letters: {
      name: 'Teksten van de berichten',
      about:
        'Wat de berichten van de desk zeggen, in de vier talen: de tekst van Belfry of de uwe, en een eigen alinea. Elk bericht is helemaal te lezen voor u opslaat.',
      effect:
        'Geldt voor berichten die vanaf nu worden geschreven. De data, de knoppen en de woorden van de medewerkers komen altijd van Belfry.',
    },
  },
  noTeam: 'geen',
  audience: {
    generated: 'de zin van Belfry',
    preview: 'Wat de supportpagina nu zegt',
    open: 'De pagina openen',
  },
  fields: {
    audience: 'Wie wij helpen',
    audienceHint: 'Leeg in de vier talen: de zin van Belfry.',
    languages: 'Talen',
    languagesHint: 'Vink aan in welke talen de desk schrijft.',
    first: 'Taal van de desk',
    zone: 'Tijdzone',
    zoneHint: 'Bijvoorbeeld Europe/Brussels.',
    hoursHint: 'Bijvoorbeeld 08:30-12:00, 13:00-17:00. Leeg: gesloten.',
    phone: 'Telefoonnummer',
    phoneHint: 'Bijvoorbeeld 02 555 12 10. Leeg: geen lijn in deze taal.',
    lineHours: 'Uren van de lijn',
    firstAnswer: 'Eerste antwoord, in openingsuren',
    nextAnswer: 'Volgend antwoord',
    handled: 'Behandeling',
    targetRules: 'Regels van de streeftijden',
    assignmentMode: 'Automatisch toewijzen',
    assignmentPeople: 'In de beurtrol',
    assignmentMax: 'Hoogstens, per persoon',
    assignmentStrangers: 'Onbekenden toewijzen',
    assignmentSite: 'Toewijzing van een site',
    targetStep: 'Stap van de streeftijden',
    complaint: 'Antwoord op een klacht, in kalenderdagen',
    editors: 'Redacteurs per site, hoogstens',
    acknowledgements: 'Ontvangstbevestigingen per uur en per adres, hoogstens',
    acknowledgementsHint: 'Beschermt tegen massaverzending. De mail wordt altijd bewaard.',
    reminders: 'Herinneringen, in werkdagen na de vraag',
    remindersHint: 'Stijgende getallen, bijvoorbeeld 2, 4. Leeg: geen herinnering.',
    notice: 'Bericht van afsluiting, in werkdagen na de vraag',
    closing: 'Stilte voor de afsluiting, in werkdagen',
    extension: 'Wat “meer tijd” toevoegt, in werkdagen',
    calendar: 'Kalender',
    mailbox: 'Adres',
    fetching: 'Lezen via IMAP',
    relay: 'Relay',
    bounces: 'Retouradres',
    signature: 'DKIM-ondertekening',
    mailboxLanguage: 'Taal van een mailbox',
    acknowledgesFrom: 'Ontvangstbevestigingen van een mailbox, vanaf',
  },
  problems: {
    languages: 'Vink minstens één taal aan, ook die van de desk.',
    zone: 'Schrijf een tijdzone zoals Europe/Brussels.',
    hours: ({ day }) => `Schrijf ${day} zoals 08:30-12:00, 13:00-17:00, in volgorde, zonder overlapping.`,
    phone: 'Schrijf een telefoonnummer, bijvoorbeeld 02 555 12 10.',
    figure: ({ min, max }) => `Schrijf een geheel getal van ${min} tot ${max}.`,
    reminders: 'Schrijf hoogstens vijf stijgende getallen, alle voor het bericht van afsluiting.',
  },
  calendar: {
    base: 'Basisregels',
    baseHint:
      'De wettelijke feestdagen, of daarbij de vrije dagen van de federale overheid. Dagen die u toevoegde, blijven.',
    keep: ({ name }) => `“${name}” behouden`,
    take: 'Deze regels nemen',
    single: 'Dagen die per jaar zijn toegevoegd',
    noSingle: 'Er is geen brugdag toegevoegd.',
    remove: ({ date }) => `${date} verwijderen`,
    removeShort: 'Verwijderen',
    add: 'Een dag toevoegen',
    date: 'Datum',
    reason: 'Reden, zoals het publiek ze leest',
    more: 'Er volgen nog andere brugdagen van dat jaar',
    moreHint: 'Anders zijn de brugdagen van het jaar hiermee vastgelegd.',
    save: 'Deze dag toevoegen',
    years: 'Een heel jaar',
    yearsHint: 'Elke dag getekend, elke vrije dag met zijn reden, de werkdagen van elke maand.',
    yearUndecided: 'brugdagen nog niet vastgelegd',
    badDate: 'Geef een weekdag in de toekomst als dag, maand en jaar, bijvoorbeeld 24/11/2027.',
    known: 'Deze dag is al geen werkdag. Kies een andere.',
    reasonMissing: 'Schrijf de reden in de vier talen, hoogstens 80 tekens.',
  },
  mailboxes: {
    sender: 'adres van de afzender',
    remove: ({ address }) => `${address} verwijderen`,
    add: 'Een adres toevoegen',
    save: 'Dit adres toevoegen',
    last: 'Een desk houdt minstens één adres. Voeg eerst het andere toe.',
    unread: 'Er wacht nog ongelezen mail voor dit adres. Probeer het straks opnieuw.',
    state: 'Toestand van de mail',
    received: ({ when }) => `Laatste ontvangen bericht: ${when}`,
    noneReceived: 'Er is nog geen bericht aangekomen.',
    sent: ({ when }) => `Laatste bericht aan de relay gegeven: ${when}`,
    noneSent: 'De relay heeft nog geen bericht aangenomen.',
    failing: ({ count, reason }) => `${count} berichten wachten op de relay: ${reason}`,
    test: {
      title: 'Een testbericht sturen',
      to: 'Naar welk adres',
      send: 'Het testbericht sturen',
      again: 'Kijken hoe het ervoor staat',
      queued: ({ address, when }) => `Testbericht aan ${address}, gevraagd op ${when}: het wacht op de relay.`,
      waits: ({ address, reason }) =>
        `Testbericht aan ${address}: de relay heeft het nog niet aangenomen. Die zegt: ${reason}`,
      sent: ({ address, when }) => `Testbericht aan ${address}: de relay heeft het aangenomen op ${when}.`,
      failed: ({ address, reason }) => `Testbericht aan ${address}: de relay heeft het geweigerd. Die zegt: ${reason}`,
      email: 'Schrijf een e-mailadres, bijvoorbeeld u@bestuur.example.',
      often: ({ max }) => `Deze desk stuurde in een uur al ${max} testberichten. Probeer het later opnieuw.`,
    },
  },
  people: {
    list: 'Wie hier werkt',
    roles: 'Rollen',
    rolesHint:
      'Een medewerker leest en behandelt tickets. Alleen een coördinator leest klachten. Een beheerder stelt de desk in.',
    add: 'Een persoon toevoegen of wijzigen',
    email: 'E-mailadres',
    emailHint:
      'De persoon krijgt een link die één keer werkt, gedurende 24 uur, en kiest daar hoe hij of zij zich aanmeldt. Werkt de persoon hier al, dan worden de rollen die u aanvinkt de zijne of de hare.',
    invited: ({ when }) => `Uitgenodigd, nog niet aangemeld. De link geldt tot ${when}.`,
    notSignedIn: 'Nog niet aangemeld. De link van de uitnodiging geldt niet meer.',
    invite: 'Opnieuw uitnodigen',
    sent: 'De uitnodiging is vertrokken. De link werkt één keer, gedurende 24 uur.',
    name: 'Naam',
    save: 'Deze rollen geven',
    remove: ({ name }) => `${name} van de desk verwijderen`,
    removeShort: 'Verwijderen',
    problems: {
      email: 'Schrijf een e-mailadres, bijvoorbeeld nadia@desk.example.',
      roles: 'Vink minstens één rol aan.',
      lastAdministrator: 'Deze desk houdt minstens één beheerder. Stel eerst iemand anders aan.',
      elsewhere:
        'Deze persoon werkt ook bij een desk die u niet beheert: de rollen gelden ook daar. Vink de rollen aan die er al zijn, of vraag het aan die beheerder.',
    },
  },
  firstSteps: {
    title: 'Ingebruikname',
    lead: 'Van de lege databank tot het eerste bevestigde bericht, in tien minuten. Elke stap weet zelf wanneer hij klaar is.',
    progress: ({ done, of }) => `${done} van de ${of} stappen zijn klaar`,
    done: 'klaar',
    toDo: 'te doen',
    ready: 'De desk is in gebruik. Open de supportpagina en schrijf uw eerste aanvraag.',
    desk: {
      name: 'De desk maken',
      about: 'Zijn voorvoegsel, adres en talen.',
    },
    lines: {
      name: 'De telefoonlijnen opgeven',
      about: 'Minstens één, voor dringende incidenten.',
    },
    exceptions: {
      name: 'Uitzonderingen op de uren',
      about: 'Andere uren, of geen, op een datum of van een datum tot een andere, met de reden.',
      effect:
        'De supportpagina, de lijnen en de termijnen in uren volgen de uitzondering meteen. De werkdagen van de afsluiting hangen er niet van af: een ingekorte dag blijft een werkdag.',
    },
    calendar: {
      name: 'De kalender kiezen',
      about: 'Met de brugdagen van dit jaar, als die er zijn.',
    },
    agent: {
      name: 'Een medewerker aanstellen',
      about: 'Iemand die tickets leest en behandelt; dat mag u zelf zijn.',
    },
    sent: {
      name: 'Een testbericht sturen',
      about: 'De relay neemt de post van de desk aan.',
    },
    received: {
      name: 'Een bericht ontvangen',
      about: ({ mailbox }) => `Laat de mail voor ${mailbox} aan Belfry afleveren en schrijf er een proefbericht naar.`,
    },
    acknowledged: {
      name: 'De ontvangstbevestiging krijgen',
      about: 'De relay heeft de bevestiging van het proefbericht aangenomen: de hele weg werkt.',
    },
  },
};

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
      'Uw mailserver moet wat daar aankomt aan Belfry afleveren, met LMTP of met de opdracht “belfry receive-mail”.',
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
    hours: {
      name: 'Openingsuren',
      about: 'Wanneer de desk werkt. Het eerste antwoord wordt in deze uren geteld.',
      effect:
        'De supportpagina en de ontvangstbevestigingen tonen meteen de nieuwe uren. Een vaste termijn verschuift niet.',
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
      effect:
        'Geldt voor berichten en vragen om informatie die vanaf nu vertrekken. Een datum die al is meegedeeld, verandert nooit.',
    },
  },
  fields: {
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
    complaint: 'Antwoord op een klacht, in kalenderdagen',
    editors: 'Redacteurs per site, hoogstens',
    acknowledgements: 'Ontvangstbevestigingen per uur en per adres, hoogstens',
    acknowledgementsHint: 'Beschermt tegen massaverzending. De mail wordt altijd bewaard.',
    reminders: 'Herinneringen, in werkdagen na de vraag',
    remindersHint: 'Stijgende getallen, bijvoorbeeld 2, 4. Leeg: geen herinnering.',
    notice: 'Bericht van afsluiting, in werkdagen na de vraag',
    closing: 'Stilte voor de afsluiting, in werkdagen',
    extension: 'Wat “meer tijd” toevoegt, in werkdagen',
  },
  problems: {
    languages: 'Vink minstens één taal aan, ook die van de desk.',
    zone: 'Schrijf een tijdzone zoals Europe/Brussels.',
    hours: ({ day }) => `Schrijf ${day} zoals 08:30-12:00, 13:00-17:00, in volgorde, zonder overlapping.`,
    phone: 'Schrijf een telefoonnummer, bijvoorbeeld 02 555 12 10.',
    figure: ({ min, max }) => `Schrijf een geheel getal van ${min} tot ${max}.`,
    reminders: 'Schrijf hoogstens vijf stijgende getallen, alle voor het bericht van afsluiting.',
  },
};

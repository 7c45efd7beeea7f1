import type { ReadingWords } from '#locales/folder.ts';

export const nl: ReadingWords = {
  common: `het een van ik je jij u uw wij we zij ze hij zijn mijn ons onze hun dit dat deze die niet geen wel ook nog maar want dus of
    en als dan met voor naar bij uit door over om te aan op heeft heb hebben had wordt worden werd kan kunnen kunt zou zouden moet
    moeten wil wilt willen gaat gaan graag bedankt dank beste groeten vriendelijke hartelijke geachte goedemorgen goedendag dag hallo
    waar wanneer waarom hoe wat wie welke sinds reeds steeds zodra alvast alleen meer veel weer terug deze jullie hierbij bijlage
    werkt probleem foutmelding gelieve mogen mag er is`,
  thanks: {
    words: 'bedankt dank dankjewel dankuwel dankje danku bedankje',
    preposition: 'voor',
    reasons: 'antwoord hulp interventie moeite ondersteuning tussenkomst',
    polite: `aan al alle allemaal avond beste dag dagje de duizendmaal een en erg fijn fijne geachte goed goede goedemiddag
      goedemorgen goedenavond goedendag groet groeten groetjes hallo hartelijk hartelijke hartelijkst heel heer het je jou
      jouw jullie meneer met mevrouw mijnheer mooie mvg nog ok oke okay ook perfect prachtig prettige prima snelle super team
      top u uw veel vele vriendelijk vriendelijke weekend wel zeer`,
  },
  greeting: {
    opening: 'geachte|goe(?:de|ie)n?(?:dag|morgen|middag|avond)|hallo|hoi',
    address: 'beste|dag|lieve',
    title: 'mevrouw|mijnheer|meneer',
    titles: 'mevrouw mijnheer meneer heer collega collega’s allen team',
  },
  closings: `met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|met hartelijke groet|
    met hartelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|m.v.g|hoogachtend|beste groeten|
    beste groet|met beste groeten|met de meeste hoogachting`,
  headers: { from: 'van', date: 'datum|verzonden|verstuurd', to: 'aan', others: 'cc|kopie|onderwerp' },
  original: 'oorspronkelijk bericht|origineel bericht',
  forwarded: '(?:begin )?doorgestuurd bericht|begin van doorgestuurd bericht',
  wrote: {
    on: 'op',
    verb: 'schreef|geschreven',
    lines: [
      { starts: /^op /, says: / (?:schreef .{1,300}|het volgende geschreven|geschreven) ?:$/ },
      { starts: /@|\d{1,2}[:.]\d\d/, says: / schreef(?: op .{4,80})? ?:$/ },
      { starts: /\d{1,2}[:.]\d\d|\b\d{4}\b/, says: / schreef .{0,200}<[^\s<>]{1,255}>? ?:?$/ },
    ],
    ofOneself: 'schreef (?:ik|je|u|men)',
  },
  prefixes: { answer: 'antw', forward: 'doorst|doorgestuurd' },
  absence: {
    start: 'automatisch(?:e)? (?:antwoord|beantwoording|reactie)|afwezig(?:heid(?:sbericht)?)?|niet aanwezig',
    anywhere: null,
  },
  noReply: '(?:gelieve[._-]?)?niet[._-]?(?:be)?antwoorden|geen[._-]?antwoord',
  devices: {
    line: '(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via|door) (?:mijn|een|outlook|yahoo|gmail|proton|samsung|mail|iphone|ipad|android)|(?:download|haal|verkrijg) outlook voor|outlook voor (?:ios|android)',
    last: 'verzonden (?:vanaf|met)',
  },
  answersBelow: {
    answers: 'zie|antwoord(?:en)?|opmerking(?:en)?|reacties?|commentaar|vindt',
    places:
      'hieronder|onderaan|(?:in het|in) (?:rood|groen|blauw|geel|vet)|in de tekst|in (?:uw|je|jouw) (?:e-?mail|mail|bericht)',
  },
  listFooter: 'verzendlijst|discussielijst|mailinglijst|afmelden .{0,40}(?:lijst|groep)',
  legal: 'vertrouwelijk|geadresseerde|bestemd voor|denk aan het milieu',
};

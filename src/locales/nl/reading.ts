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
      { starts: /^op /, says: /:$(?<= (?:schreef .{1,300}|het volgende geschreven|geschreven) ?:)/ },
      { starts: /@|\d{1,2}[:.]\d\d/, says: /:$(?<= schreef(?: op .{4,80})? ?:)/ },
      { starts: /\d{1,2}[:.]\d\d|\b\d{4}\b/, says: /$(?<= schreef .{0,200}<[^\s<>]{1,255}>? ?:?)/ },
    ],
    ofOneself: 'schreef (?:ik|je|u|men)',
  },
  prefixes: { answer: 'antw', forward: 'doorst|doorgestuurd' },
  absence: {
    start:
      'automatisch(?:e)? (?:antwoord|beantwoording|reactie)|afwezig(?:heid(?:sbericht)?)?|niet aanwezig|(?:ik ben )?(?:afwezig|niet aanwezig) (?:tot|van|t/m) .{1,80}',
    anywhere: null,
  },
  reacted: '(?:heeft )?(?:gereageerd op|reageerde op) (?:uw|je) bericht|heeft op (?:uw|je) bericht gereageerd',
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
  requests: {
    wish: '(?:kunt|kan|zou|wilt|wil) (?:u|je)|kunnen (?:jullie|wij|we)|(?:zouden|willen) jullie|mogen (?:wij|we)|mag ik|op zoek naar|gelieve|verzoek(?:en)?|(?:ik|wij|we) (?:wil|willen|zou|zouden|had|hadden|zoek|zoeken)(?: [a-zë]+){0,2} graag|(?:wil|willen|zou|zouden|had|hadden|wou|wilde|wilden) (?:ik|wij|we)|(?:ik|wij|we) (?:wou|wilden?)|(?:ik|wij|we) (?:wil|willen)|(?:vraag ik|ik vraag|vragen (?:wij|we)|(?:wij|we) vragen) (?:mij|me|ons) af|graag|is het mogelijk|(?:ik|wij|we|hebben|heb) (?:ik |wij |we )?(?:ook |nog )?[^.?!\\n]{0,30}nodig|laat[^.?!\\n]{0,20}weten',
    action:
      '(?:aanmaken|verwijderen|toevoegen|aanpassen|wijzigen|vervangen|hernoemen|publiceren|activeren|verplaatsen|verlengen|vernieuwen|schrappen|weghalen)|(?<=^[^\\p{L}]{0,12}(?:een )?)(?:nieuwe?|extra) |(?<=^[^\\p{L}]{0,12})(?:voeg|wijzig|verwijder|vervang|hernoem|maak)',
    fault:
      'niet(?! alleen)|geen|fout\\p{L}*|traag|wazig|onscherp|lege?|leeg|typfout|ontbre(?:ekt|ken)|stuk|kapot|geblokkeerd|verdwenen|geweigerd|blijft hangen|veel te|nog (?:altijd|steeds)|verouderd|verkeerde?',
    need: 'nodig|moet(?:en)?|mag|op zoek|zoeken|verwachten|kan iemand|dient|zouden|wensen|verwijst (?:nog )?naar',
    same: '(?:wanneer|hoe lang) (?:is|zal|wordt|duurt) (?:het|dit|dat)|sinds wanneer|wat er (?:aan de hand|scheelt|mis)|(?:daar|hier)[^.?!\\n]{0,12} naar kijken|waarom(?! [^.?!\\n]{30})|opgelost|oplossen|ons (?:verder)?helpen|mij (?:verder)?helpen|(?:dit|dat|het|eens) (?:bekijken|nakijken|controleren|rechtzetten)',
    followUp:
      'algemene storing|bekend|bedankt|dank|laat[^.?!\\n]{0,25}weten|kan dat|lukt dat|bevestigen|is dat (?:mogelijk|normaal|haalbaar)|aarzel niet|(?:hebt|heeft) u (?:nog )?(?:\\p{L}+ )?nodig|in bijlage|bijgevoegd|(?:mij|ons|me) (?:bellen|contacteren|verwittigen|een seintje)|kunnen (?:wij|we) (?:zelf )?(?:iets|intussen)|tegen (?:morgen|maandag|vrijdag|eind)|een oplossing',
    step: '(?:ik|wij|we) \\p{L}|(?:open(?:en)?|klik(?:ken)?)(?!\\p{L})',
    steps: 'reproduceren|stappen|foutmelding|geprobeerd|antwoorden',
    log: 'fout',
    lead: '(?:dit |wat )?(?:hebben wij|we|wij|ik) (?:hebben |heb )?nodig(?: hebben)?|onze lijst|(?:kunt|kan|zou|wilt) u|kunnen jullie',
    label: 'vraag|aanvraag|onderwerp|probleem',
    page: 'pagina|formul\\p{L}+|rubri\\p{L}+',
    report: 'wat |hoe |pagina|url|browser|fout|melding|stappen|resultaat|verwacht|context|datum|beste|hallo',
    announced: {
      two: 'twee',
      three: 'drie',
      several: 'vier|vijf|enkele|een paar|verschillende|meerdere',
      kinds: 'korte|kleine|andere',
      things:
        'vragen|verzoeken|punten|onderwerpen|zaken|dingen|opmerkingen|problemen|puntjes|vraagjes|zaakjes|dingetjes',
      questions: 'vragen',
      following: '(?:onze|mijn) (?:vragen|verzoeken)|volgende (?:vragen|punten|dingen|zaken|aanpassingen)',
      aboutSame: 'over dezelfde',
      about: 'over|met betrekking tot|betreffende|omtrent',
    },
    and: {
      word: 'en',
      also: 'evenals',
      articles: 'de|het|een',
      next: 'ten tweede',
    },
    turns: {
      strong:
        '(?:een )?(?:andere|bijkomende|laatste|volgende|tweede) (?:vraag|vraagje|punt|zaak)|(?:en |o ja, )?nog (?:iets|iets anders|een (?:andere )?(?:vraag|vraagje|verzoek|puntje))|(?:en )?nu (?:ik|we) (?:toch|u toch)|ten tweede|los daarvan|iets anders|over iets anders|op een ander vlak|bijkomend|o ja|trouwens|(?:dit|dat|het) (?:staat (?:er )?los van|heeft er niets mee te maken)|(?:dit )?staat hier(?:van)? los',
      vague:
        'daarnaast|verder|tot slot|ook|bovendien|tevens|eveneens|voorts|daarbij|ten slotte|en (?:ook|kan|kunt|kunnen|zou|zouden|mag|graag|wij|we|ik|hoe|waar|wie)',
      joined:
        'en (?:ook|tevens) (?:zou|wil|wou|wilde|had|graag)|en (?:ik|wij|we) \\p{L}{2,15} ook|en (?:kunt u|kan u|kunnen jullie|zou u)',
      first: 'ten eerste|enerzijds',
      second: 'ten tweede|anderzijds',
      topic: 'wat(?= [^.?!\\n]{3,80} betreft)|betreffende|met betrekking tot|in verband met|aangaande|omtrent',
      opportunity: '(?:van de|bij deze) gelegenheid|maak er gebruik van|nu (?:je|jullie) toch bezig',
      adds: 'ook|eveneens|tevens|meteen',
    },
    pronouns: {
      start:
        'zij|hij|ze|deze|dit|dat|die(?= (?:is|zijn|was|werkt|werken|geeft|geven|kan|kunnen|moet|moeten|mag|mogen|staat|staan|heeft|hebben|zou|zouden|zit|zitten|wordt|worden) )',
      anywhere:
        'dat (?:ze|zij|hij)(?!\\p{L})|(?:hem|haar|hen|deze|dit|ervan|erbij|hiervan|daarvan)(?=\\s*[.?!,]|\\s+\\p{Ll})|dat(?=\\s*[.?!,]|\\s+(?:ook|noch|\\p{Ll}+en\\s*[.?!]|tegen|voor))|(?:bijhorende|bijbehorende|dezelfde|hetzelfde)(?!\\p{L})',
      capital: null,
    },
    empty: `beste hallo goedemorgen zouden kunnen graag jullie onze website pagina pagina’s sinds nieuwe ander andere daarnaast
      verder vraag vragen mogelijk steeds worden wordt hebben willen staat vorige laatste week maand jaar probleem aanvraag
      verzoek antwoord bericht mail voor naar deze door over maar want toen waar welke hebt heeft zijn haar mijn onze ons uw
      niet geen ook alle alles heel zeer iets iemand hier daar moet moeten mogen zodat omdat wanneer terwijl tijdens gaat
      doet nadat meer veel elke onder tegen zich jullie hun twee altijd vaak`,
  },
};

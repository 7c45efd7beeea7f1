import type { ReadingWords } from '#locales/folder.ts';

export const de: ReadingWords = {
  common: `der die das den dem des ein eine einen einem einer und oder ist sind war waren wird werden wurde ich wir sie ihr ihre ihren ihnen
    es er mein meine unser unsere nicht kein keine auch noch aber denn wenn als dann mit für von vom zum zur nach bei aus durch über
    um zu auf im am habe haben hat hatte kann können könnte könnten muss müssen möchte würde bitte danke dank vielen guten tag morgen
    hallo grüße grüßen freundlichen freundliche geehrte geehrter herren damen wo wann warum wie was wer welche seit bereits immer
    schon nur mehr sehr wieder hier anbei anhang funktioniert fehlermeldung leider uns mir mich sich dass daß`,
  thanks: {
    words: 'danke dank dankeschön bedanke bedanken',
    preposition: 'für',
    reasons: 'antwort hilfe mühe unterstützung',
    polite: `abend alle alles allen auch beste besten bestens damen das dein deine den die dir ein einen euch eure frau
      freundliche freundlichem freundlichen ganz geehrte geehrter geehrten grosses grossen gruss grüße grüßen gute guten
      hallo herr herren herzlich herzliche herzlichen ich ihnen ihr ihre ihren lg liebe lieben mfg mich mit nochmal nochmals
      ok okay perfekt prima recht schnelle schon schöne schönen sehr super tag tausend team toll top uns und vg viele vielen
      wir wochenende wunderbar`,
  },
  greeting: {
    opening: 'guten (?:tag|morgen|abend)|sehr (?:geehrte|verehrte)[rsn]?|hallo|grüß gott|moin',
    address: '(?:liebe|werte)[rs]?',
    title: 'meine damen und herren',
    titles: 'team frau herr kolleg kollegin kollegen kolleginnen alle meine damen und herren',
  },
  closings: `mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|
    freundliche grüsse|freundlichen gruß|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|
    herzliche grüße|herzliche grüsse|mit besten grüßen|mit besten grüssen|schöne grüße|grüße|gruß|gruss|hochachtungsvoll|mfg|vg|lg`,
  headers: { from: 'von', date: 'datum|gesendet', to: 'an', others: 'cc|kopie|betreff' },
  original: '(?:ursprüngliche|original|antwort)[ -]?nachricht',
  forwarded: '(?:anfang der )?weitergeleitete[n]? nachricht',
  wrote: {
    on: 'am',
    verb: 'schrieb',
    lines: [
      { starts: /^am /, says: /:$(?<= schrieb .{1,300}:)/ },
      { starts: /@|\d{1,2}[:.]\d\d/, says: /:$(?<= schrieb(?: am .{4,80})? ?:)/ },
      { starts: /\d{1,2}[:.]\d\d|\b\d{4}\b/, says: /$(?<= schrieb .{0,200}<[^\s<>]{1,255}>? ?:?)/ },
    ],
    ofOneself: 'schrieb (?:ich|mir)|schrieben wir',
  },
  prefixes: { answer: 'aw|wg', forward: 'wg' },
  absence: {
    start:
      'automatische (?:antwort|r[üu]ckmeldung)|abwesen(?:d|heit)(?:s?(?:notiz|nachricht|mitteilung|agent|assistent))?|(?:ich bin )?(?:abwesend|nicht im büro) (?:bis|vom|von) .{1,80}',
    anywhere: 'ist au(?:ß|ss)er haus',
  },
  reacted: 'hat auf (?:ihre|deine) nachricht reagiert',
  noReply: '(?:bitte[._-]?)?nicht[._-]?(?:be)?antworten|keine?[._-]?antwort',
  devices: {
    line: 'von meine[mr] .{2,60} gesendet|von .{0,20}(?:iphone|ipad|outlook|yahoo|smartphone|handy) .{0,40}gesendet|gesendet (?:von|mit|aus) (?:mein|outlook|yahoo|gmail|proton|der|dem|mail|iphone|ipad|android|samsung|web)|diese nachricht wurde von .{2,60} gesendet|(?:holen sie sich|laden sie) outlook|outlook für (?:ios|android)',
    last: 'gesendet von',
  },
  answersBelow: {
    answers: 'siehe|antwort(?:en)?|anmerkung(?:en)?|kommentare?|finden',
    places:
      'unten(?:stehend)?|weiter unten|in (?:rot|grün|blau|fett)|im text|in (?:ihrer|deiner) (?:e-?mail|mail|nachricht)',
  },
  listFooter: 'mailingliste|verteilerliste|um sich .{0,60}abzumelden',
  legal: 'vertraulich|empfänger',
  requests: {
    wish: '(?:können|könnten|würden) (?:sie|wir)|könntet ihr|könnt ihr|kannst du|könntest du|bitte|(?:ich|wir) (?:möchte|möchten|bräuchte|bräuchten|hätte|hätten|benötige|benötigen|brauche|brauchen|suche|suchen|wünsche|wünschen)|(?:möchte|bräuchte|hätte|benötige|brauche|suche|würde) ich|(?:möchten|bräuchten|hätten|benötigen|brauchen|suchen|würden) wir|(?:ich frage mich|wir fragen uns|fragen wir uns)|(?:ich|wir) (?:will|wollen|wollten?)|wollten? (?:ich|wir)|benötigen wir|ist es möglich|wäre es möglich|bräuchte|bitten',
    action:
      '(?:anlegen|löschen|anpassen|hinzufügen|ändern|ersetzen|umbenennen|freischalten|einrichten|austauschen|verschieben|verlängern|erneuern|aktualisieren|entfernen|sperren)',
    fault:
      'nicht(?! nur)|keine?|fehler\\p{L}*|langsam|unscharf|leere?[rnsm]?|kaputt|gesperrt|fehlt|fehlen|defekt|verschickt|verschwunden|veraltet\\p{L}*|falsche?[nrs]?|abgelehnt|zeigt (?:immer )?noch',
    need: 'brauch(?:t|e|en)|benötig(?:t|e|en)|soll(?:te|ten|en)?|muss|müssen|müsste|such(?:en|e)|gerne?|wünsch(?:e|en)|verweist (?:noch )?auf|erhält|entziehen',
    same: 'wann (?:ist|wird) (?:es|das|dies|damit|der fehler|das problem)|wann [^.?!\\n]{0,40}wieder|seit wann|was (?:da )?los ist|warum(?! [^.?!\\n]{30})|woran|behoben|beheben|das (?:prüfen|korrigieren)|(?:mir|uns|ihnen) (?:dabei |weiter)?(?:weiter)?helfen',
    followUp:
      'allgemeine störung|bekannt|vielen dank|bescheid|geht das|ist das (?:möglich|normal|machbar)|wäre das|bestätigen|zögern sie nicht|benötigen sie|brauchen sie (?:noch|dafür|von)|im anhang|anbei|beigefügt|(?:mich|uns) (?:anrufen|kontaktieren|informieren)|können wir (?:selbst|etwas|inzwischen)|rufen sie|melden sie sich|eine lösung',
    step: '(?:ich|wir) \\p{L}|(?:öffnen|klicken|anmelden)(?!\\p{L})',
    steps: 'nachstellen|schritte|erscheint|versucht|antworten',
    log: 'fehler',
    lead: 'folgendes (?:bräuchten|benötigen|brauchen) wir|(?:wir|ich) (?:bräuchten?|benötigen?|brauchen?)(?: folgendes)?|unsere liste|(?:könnten|können|würden) sie(?: bitte)?|bitte',
    label: 'frage|anfrage|anliegen|thema|problem|punkt',
    page: 'seite|unterseite|formul\\p{L}+|rubri\\p{L}+',
    report: 'was |wie |seite|url|browser|fehler|meldung|schritte|ergebnis|erwartet|kontext|datum|guten|hallo',
    announced: {
      two: 'zwei',
      three: 'drei',
      several: 'vier|fünf|ein paar|mehrere|einige',
      kinds: 'kurze|weitere|andere|kleine',
      things: 'fragen|anliegen|bitten|punkte|themen|wünsche|dinge|sachen|probleme',
      questions: 'fragen',
      following:
        '(?:hier )?(?:unsere|meine) (?:fragen|wünsche|anliegen)|folgende (?:fragen|punkte|anliegen|dinge|sachen|themen)',
      aboutSame: 'zu derselben',
      about: 'zu[rm]?|über|bezüglich',
    },
    and: {
      word: 'und',
      also: 'sowie',
      articles: 'der|die|das|ein|eine',
      next: 'zweitens|zum anderen',
    },
    turns: {
      strong:
        '(?:und )?noch (?:etwas|was|ein punkt|ein thema)|(?:und )?noch eine (?:kurze |andere )?(?:frage|bitte|sache)|(?:eine )?(?:andere|weitere|zweite|letzte) (?:frage|bitte|sache)|(?:und )?wo (?:ich|wir) schon|wenn ich schon|zweitens|zum anderen|(?:ganz )?andere(?:s thema| frage| sache)|(?:und )?etwas anderes|unabhängig davon|(?:das )?hat (?:damit )?nichts (?:damit )?zu tun|kein zusammenhang|ohne zusammenhang|anderes anliegen|(?:und |ach ja, )?dann (?:noch|wäre da noch)|nebenbei|übrigens|ach ja',
      vague:
        'au(?:ß|ss)erdem|des weiteren|zudem|darüber hinaus|weiterhin|ferner|auch|ebenso|daneben|zusätzlich|schlie(?:ß|ss)lich|und (?:auch|können|könnten|kann|kannst|bitte|wir|wie|wo|wer)|ebenfalls',
      joined: 'und (?:ich|wir) \\p{L}{2,15} auch|und (?:können|könnten) sie',
      first: 'zum einen|einerseits|erstens',
      second: 'zum anderen|andererseits|zweitens',
      topic: 'was(?= [^.?!\\n]{3,80} (?:betrifft|angeht|anbelangt))|bezüglich|hinsichtlich|betreffend|in bezug auf',
      opportunity: '(?:bei dieser|bei der|die) gelegenheit',
      adds: 'auch|zudem|ebenfalls|zusätzlich|gleichzeitig',
    },
    pronouns: {
      start: 'diese[rs]?|dies|er|es',
      anywhere:
        'dass (?:sie|er|es)(?!\\p{L})|(?:ihn|ihm|ihr|ihnen(?= (?:auch|ebenfalls))|davon|dazu|darauf|dafür|dies)(?=\\s*[.?!,]|\\s+\\p{Ll})|das(?=\\s*[.?!,]|\\s+(?:auch|bitte|noch|\\p{Ll}+en\\s*[.?!]|bis|vor))|(?:dazugehörige[nrs]?|entsprechende[nrs]?|(?:der|die|das|den|dem)selben?)(?!\\p{L})',
      capital:
        '^\\s*Sie (?:soll|hat|ist|wird|muss|kann|braucht|war|zeigt)(?!\\p{L})|(?<!\\p{L})Sie (?:bitte )?(?:sie|ihn|es|ihr|ihm|ihnen)(?!\\p{L})',
    },
    empty: `guten hallo könnten können bitte möchte möchten unsere unserer unserem unseren website seite seiten neue neues neuer
      neuen außerdem frage fragen haben werden wurde immer sollte brauchen letzten woche jahr monat problem anfrage anliegen
      ihrer ihren rückfrage antwort nachricht eine einen einem einer eines dass diese dieser dieses diesen sind hatte haben
      wird wären wäre sein seine seinem ihre ihrem kann doch noch nach nicht auch aber oder wenn weil über unter beim vom
      zum zur mein meine meinem alle alles sehr gibt heute hier dort während bereits mich sich euch seit mehr habe habt zwei
      immer damit dann bzw sowie gern gerne`,
  },
};

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
      { starts: /^am /, says: / schrieb .{1,300}:$/ },
      { starts: /@|\d{1,2}[:.]\d\d/, says: / schrieb(?: am .{4,80})? ?:$/ },
      { starts: /\d{1,2}[:.]\d\d|\b\d{4}\b/, says: / schrieb .{0,200}<[^\s<>]{1,255}>? ?:?$/ },
    ],
    ofOneself: 'schrieb (?:ich|mir)|schrieben wir',
  },
  prefixes: { answer: 'aw|wg', forward: 'wg' },
  absence: {
    start:
      'automatische (?:antwort|r[üu]ckmeldung)|abwesen(?:d|heit)(?:s?(?:notiz|nachricht|mitteilung|agent|assistent))?',
    anywhere: 'ist au(?:ß|ss)er haus',
  },
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
};

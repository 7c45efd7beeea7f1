import type { ArticleWords } from '#locales/public/articles/fr.ts';

export const de: ArticleWords = {
  name: 'Hilfeartikel',
  lead: 'Die Antworten, die der Service Desk am häufigsten gibt, Schritt für Schritt.',
  all: 'Alle Artikel',
  field: 'Was suchen Sie?',
  hint: 'Einige Wörter genügen, zum Beispiel „weiße Seite“.',
  search: 'Suchen',
  newest: 'Neueste Artikel',
  found: ({ count, typed }) => `${count} Artikel zu „${typed}“`,
  some: ({ typed }) => `Kein Artikel enthält alle Wörter von „${typed}“. Diese enthalten mehrere davon.`,
  slip: 'Vielleicht haben Sie dies gesucht.',
  none: ({ typed }) => `Kein Artikel zu „${typed}“`,
  noneTips: 'Versuchen Sie es mit weniger Wörtern oder mit einem gebräuchlicheren Wort.',
  noneForm: 'Oder stellen Sie uns Ihre Frage',
  empty: 'Noch ist kein Artikel veröffentlicht.',
  pages: 'Seiten der Liste',
  newer: 'Neuere Artikel',
  older: 'Ältere Artikel',
  changed: ({ date }) => `Aktualisiert am ${date}`,

  asks: 'Hat dieser Artikel Ihre Frage beantwortet?',
  solved: 'Ja, das Problem ist gelöst',
  unsolved: 'Nein, uns schreiben',
  thanks: 'Danke für Ihre Rückmeldung.',
  thanksText: 'So wissen wir, welche Artikel wirklich helfen.',
  stale: 'Diese Seite ist zu lange geöffnet, um noch gezählt zu werden. Über Ihre Antwort freuen wir uns trotzdem.',

  request: {
    back: 'Zurück zu meiner Anfrage',
    kept: 'Ihre Anfrage ist noch nicht gesendet. Was Sie geschrieben haben, bleibt erhalten.',
    otherTab: 'Ihre Anfrage ist im anderen Tab noch offen, mit allem, was Sie geschrieben haben.',
    solved: 'Ja, gelöst: nichts senden',
    unsolved: 'Nein, weiter mit meiner Anfrage',
    sparedTitle: 'Es wurde nichts gesendet',
    spared: 'Schön, dass der Artikel Ihnen geholfen hat. Sie brauchen nichts weiter zu tun.',
    discarded: 'Was Sie geschrieben hatten, wird in einer Stunde gelöscht.',
    sendAnyway: 'Meine Anfrage trotzdem senden',
    home: 'Zurück zur Seite des Service Desks',
  },

  maybe: 'Vielleicht hilft Ihnen dies:',
};

import type { ArticleKeeperWords } from '#locales/admin/articles/fr.ts';

export const de: ArticleKeeperWords = {
  title: 'Hilfeartikel',
  lead: 'Jeder dieser Artikel kann eine Anfrage ersparen. Ein Artikel erscheint, sobald er in allen vier Sprachen geschrieben ist.',
  new: 'Einen Artikel schreiben',
  newTitle: 'Neuer Artikel',
  untitled: 'Ohne Titel',
  all: 'Alle Artikel',
  empty: 'Es gibt noch keinen Artikel.',
  emptyText: 'Der erste könnte die Frage beantworten, die Ihnen am häufigsten gestellt wird.',
  newer: 'Vorige Seite',
  older: 'Nächste Seite',

  columns: {
    title: 'Titel',
    state: 'Zustand',
    languages: 'Sprachen',
    read: 'Gelesen',
    solved: 'Gelöst',
    changed: 'Geändert',
  },
  counted: 'Gelesen und gelöst in den letzten 90 Tagen. Robots und der Service Desk zählen nicht.',
  states: { draft: 'Entwurf', published: 'Veröffentlicht' },
  complete: 'Alle vier',
  gaps: ({ languages }) => `Es fehlt: ${languages}`,

  fieldTitle: 'Titel',
  fieldBody: 'Text',
  seen: ({ name, when }) => `Geändert von ${name}, ${when}`,
  seenByNobody: ({ when }) => `Geändert ${when}`,
  publicPage: 'Öffentliche Seite ansehen',

  help: {
    title: 'So gestalten Sie den Text',
    items: [
      ['## Titel', 'eine Zwischenüberschrift'],
      ['1. Schritt', 'ein Schritt; jeder Schritt auf einer eigenen Zeile'],
      ['- Punkt', 'ein Punkt einer Liste'],
      ['**Wort**', 'ein fettes Wort, zum Beispiel der Name einer Schaltfläche'],
      ['[Text](https://adresse)', 'ein Link'],
    ],
    text: 'Eine leere Zeile trennt Absätze. HTML-Code und Bilder werden nicht übernommen.',
  },

  preview: 'Vorschau',
  previewAgain: 'Vorschau ansehen',
  notWritten: 'In dieser Sprache noch nicht geschrieben.',
  save: 'Entwurf speichern',
  saveChanges: 'Änderungen veröffentlichen',
  publish: 'Veröffentlichen',
  withdraw: 'Veröffentlichung zurückziehen',
  withdrawText:
    'Der Artikel wird wieder ein Entwurf. Seine Texte bleiben erhalten, seine Adresse antwortet nicht mehr.',
  discard: 'Entwurf löschen',
  discardText: 'Die vier Texte werden endgültig gelöscht.',
  discardSure: 'Ja, diesen Entwurf löschen',

  said: {
    saved: 'Der Entwurf ist gespeichert.',
    published: 'Der Artikel ist veröffentlicht. Alle können ihn jetzt lesen.',
    changed: 'Die Änderungen sind veröffentlicht.',
    withdrawn: 'Der Artikel ist zurückgezogen. Er ist wieder ein Entwurf.',
  },

  errors: {
    title: ({ language }) => `Schreiben Sie den Titel auf ${language}, um zu veröffentlichen`,
    body: ({ language }) => `Schreiben Sie den Text auf ${language}, um zu veröffentlichen`,
    titleTooLong: ({ language, max, length }) =>
      `Kürzen Sie den Titel auf ${language}: höchstens ${max} Zeichen, es sind ${length}`,
    bodyTooLong: ({ language, max, length }) =>
      `Kürzen Sie den Text auf ${language}, oder machen Sie zwei Artikel daraus: höchstens ${max} Zeichen, es sind ${length}`,
    empty: 'Schreiben Sie mindestens einen Titel oder einen Text, bevor Sie speichern',
  },

  conflict: {
    title: ({ name }) => `${name} hat diesen Artikel inzwischen geändert`,
    someone: 'Jemand',
    text: 'Nichts ist verloren: Die andere Fassung steht hier, Ihre Texte stehen in den Feldern darunter. Übernehmen Sie, was fehlt, und speichern Sie: Ihre Fassung ersetzt dann die andere.',
    theirs: ({ language }) => `Die andere Fassung auf ${language}`,
    same: 'Beide Fassungen sind in dieser Sprache gleich.',
  },
};

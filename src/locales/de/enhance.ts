import type { EnhanceWords } from '#locales/fr/enhance.ts';

export const de: EnhanceWords = {
  suggest: {
    title: 'Das könnte helfen (in einem neuen Tab):',
    found: ({ count }) => (count === 1 ? '1 Artikel könnte Ihnen helfen.' : `${count} Artikel könnten Ihnen helfen.`),
  },

  find: {
    label: 'Vorschläge',
    found: ({ count }) =>
      count === 1 ? '1 Vorschlag. Mit Pfeil nach unten wählen.' : `${count} Vorschläge. Mit Pfeil nach unten wählen.`,
    none: 'Kein Vorschlag. Sie können mit dem, was Sie geschrieben haben, weitermachen.',
  },

  live: { changed: 'Es gibt Neues.', show: 'Anzeigen' },
  upload: {
    drop: 'oder hierher ziehen, oder ein Bild einfügen',
    picture: 'eingefügtes Bild.png',
    waits: 'wartet',
    sending: ({ percent }) => `${percent} %`,
    checking: 'wird geprüft',
    progress: ({ name }) => `${name} wird gesendet`,
    sent: ({ name }) => `${name} ist angehängt.`,
    held: 'angehängt; unser Virenscanner prüft die Datei später',
    removed: ({ name }) => `${name} ist entfernt.`,
    cancel: 'Abbrechen',
    cancelNamed: ({ name }) => `Senden von ${name} abbrechen`,
    remove: 'Entfernen',
    removeNamed: ({ name }) => `${name} entfernen`,
    retry: 'Noch einmal',
    retryNamed: ({ name }) => `${name} noch einmal senden`,
    tooLarge: ({ name, max }) =>
      `Die Datei „${name}“ ist zu groß. Höchstens ${max}: Senden Sie einen Teil davon oder ein kleineres Bild`,
    tooMany: ({ name, count }) => `Die Datei „${name}“ ist eine zu viel: Eine Anfrage hat höchstens ${count}`,
    failed: ({ name }) =>
      `Die Datei „${name}“ ist nicht angekommen. Versuchen Sie es noch einmal; sonst geht sie mit Ihrem Formular`,
    waiting: ({ count }) =>
      count === 1
        ? 'Eine Datei ist noch unterwegs. Die Seite geht weiter, sobald sie da ist.'
        : `${count} Dateien sind noch unterwegs. Die Seite geht weiter, sobald sie da sind.`,
  },
};

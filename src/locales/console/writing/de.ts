import type { WritingWords } from '#locales/console/writing/fr.ts';

export const de: WritingWords = {
  format: {
    toolbar: 'Formatierung',
    bold: 'Fett',
    italic: 'Kursiv',
    list: 'Liste',
    numbers: 'Nummerierte Liste',
    quote: 'Zitat',
    code: 'Code',
    link: 'Link',
    more: 'Weitere Formatierung',
    linkAddress: 'Adresse des Links',
    setLink: 'Link setzen',
    removeLink: 'Link entfernen',
  },
  draft: {
    saved: ({ time }) => `Entwurf um ${time} gespeichert`,
    here: 'Entwurf in diesem Browser aufbewahrt, gespeichert sobald die Verbindung zurück ist',
    newer: ({ time }) => `Sie haben in einem anderen Browser um ${time} einen neueren Entwurf geschrieben.`,
    take: 'Jenen nehmen',
    keep: 'Diesen behalten',
  },
  files: {
    adding: ({ name, percent }) => `${name}: ${percent}`,
    remove: ({ name }) => `${name} entfernen`,
    failed: ({ name }) => `${name} konnte nicht angehängt werden.`,
    held: ({ name }) => `${name} wartet auf den Virenscanner; versuchen Sie es gleich noch einmal.`,
    pasted: 'eingefügtes Bild',
    drop: 'Dateien hier ablegen, um sie anzuhängen',
  },
  sending: {
    offline: 'Keine Verbindung. Nichts ist verloren: Ihr Text ist hier. Senden Sie ihn noch einmal.',
    failed: 'Das Senden ist nicht gelungen. Ihr Text ist hier; versuchen Sie es noch einmal.',
    unattached:
      'Nichts wurde gesendet, weil eine Datei nicht angehängt werden konnte. Entfernen Sie sie oder hängen Sie sie noch einmal an, und senden Sie dann.',
  },
  pending: {
    goesOut: {
      answer: ({ seconds }) => `Die Antwort geht in ${seconds} s hinaus`,
      ask: ({ seconds }) => `Die Bitte um Angaben geht in ${seconds} s hinaus`,
      handle: ({ seconds }) => `Die Abschlussmitteilung geht in ${seconds} s hinaus`,
    },
    goes: {
      answer: 'Die Antwort geht hinaus',
      ask: 'Die Bitte um Angaben geht hinaus',
      handle: 'Die Abschlussmitteilung geht hinaus',
    },
    gone: 'Gesendet.',
    undo: 'Rückgängig',
    now: 'Jetzt senden',
    refused: ({ number, why }) => `${number} wurde nicht gesendet. ${why}`,
    noRight: 'Sie haben keinen Zugang mehr zu diesem Ticket.',
    back: 'Den Text zurücknehmen',
    tooLate: 'Zu spät: Es ist schon gesendet.',
    label: 'Wird gesendet',
    others: {
      answer: ({ name }) => `${name} sendet eine Antwort.`,
      ask: ({ name }) => `${name} sendet eine Bitte um Angaben.`,
      handle: ({ name }) => `${name} sendet eine Abschlussmitteilung.`,
    },
  },
  language: {
    other: ({ seems, ticket }) =>
      `Dieser Text scheint auf ${seems} geschrieben zu sein. Die Sprache des Tickets ist ${ticket}.`,
  },
  preview: {
    open: 'Vorschau',
    title: 'Vorschau der E-Mail',
    subject: 'Betreff',
    html: 'Wie ein Mailprogramm sie zeigt',
    text: 'Als einfacher Text',
    close: 'Schließen',
    none: 'Es gibt nichts zu zeigen: Schreiben Sie zuerst.',
    failed: 'Die Vorschau ist gerade nicht verfügbar.',
  },
};

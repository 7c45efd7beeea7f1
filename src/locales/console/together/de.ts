import type { TogetherWords } from '#locales/console/together/fr.ts';

export const de: TogetherWords = {
  presence: {
    reading: ({ names, count }) => (count === 1 ? `${names} liest` : `${names} lesen`),
    writing: ({ names, count }) => (count === 1 ? `${names} schreibt` : `${names} schreiben`),
    both: ({ names, count }) =>
      count === 1
        ? `${names} schreibt auch zu diesem Ticket. Wer als Zweites sendet, sieht zuerst, was gesendet wurde.`
        : `${names} schreiben auch zu diesem Ticket. Wer später sendet, sieht zuerst, was gesendet wurde.`,
  },
  watch: {
    begin: 'Beobachten',
    end: 'Nicht mehr beobachten',
  },
  handOver: {
    note: 'Notiz an die Kollegin oder den Kollegen',
    noteHint: 'Freiwillig. Sie bleibt intern und geht mit dem Ticket.',
    nobodyWithNote: 'Wählen Sie, an wen die Notiz geht.',
    inHand: ({ name, count }) => `${name} (${count} in der Hand)`,
  },
  mention: {
    list: 'Wen Sie erwähnen können',
    hint: 'Nennen Sie jemanden aus dem Desk mit @: Die Person erfährt es.',
    you: ({ name }) => `${name} erwähnt Sie in einer Notiz.`,
    look: 'Die Notiz ansehen',
  },
  participant: {
    add: 'Hinzufügen',
    title: 'Jemanden beteiligen',
    email: 'E-Mail-Adresse',
    hint: 'Diese Person liest den ganzen Verlauf ohne interne Notizen und erhält jede Nachricht.',
    submit: 'Beteiligen',
    addedBy: ({ name }) => `hinzugefügt von ${name}`,
    acceptedBy: ({ name }) => `Antwort angenommen von ${name}`,
    called: 'hat angerufen',
    wrote: 'hat geschrieben',
  },
  others: { title: 'Andere Tickets', all: 'Alle Tickets dieser Person', none: 'Keine anderen.' },
  record: {
    earlier: ({ count }) => `Die ${count} früheren Einträge zeigen`,
    came: ({ title, how }) => `Neu im Verlauf: ${title}, ${how}.`,
    why: 'Warum hier?',
    open: ({ name }) => `${name} vergrößern`,
    read: 'Lesen',
    readFile: ({ name }) => `${name} lesen`,
    picture: ({ place, of }) => `Bild ${place} von ${of}`,
    previous: 'Voriges Bild',
    next: 'Nächstes Bild',
    close: 'Schließen',
    save: 'Herunterladen',
  },
  side: { open: 'Details', close: 'Details schließen' },
};

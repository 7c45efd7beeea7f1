import type { TicketClockWords } from '#locales/console/ticket-clock/fr.ts';

export const de: TicketClockWords = {
  title: ({ number }) => `Die Uhr von ${number}`,
  back: 'Das Ticket',
  link: 'Diese Uhr erklären',
  coming: 'Was kommt, wenn niemand mehr etwas sagt',
  history: 'Was die Daten festgelegt oder verschoben hat',
  made: {
    answerDue: ({ date }) => `Die erste Antwort ist am ${date} fällig.`,
    answered: 'Die erste Antwort ist gegeben.',
    set: ({ date }) => `Die Tage zählen: ohne Reaktion Abschluss am ${date}.`,
    expected: ({ date }) => `Voraussichtlich: Abschluss am ${date}, sobald die Nachricht versandt ist.`,
    moved: ({ from, to }) => `Der Abschluss rückt von ${from} auf ${to}.`,
    stays: ({ date }) => `Der Abschluss bleibt am ${date}.`,
    held: ({ date }) => `Die Frist läuft bis ${date}, aber das Ticket bleibt offen.`,
    toBeTold: 'Die Tage zählen noch nicht: Die anfragende Person ist zu verständigen.',
    stopped: 'Die Uhr hält an.',
    closed: 'Das Ticket ist geschlossen.',
    undone: 'Der Abschluss ist aufgehoben.',
  },
  why: {
    opened: 'Die Frist zählt die Öffnungszeiten des Desks an Arbeitstagen, ab dem Eingang.',
    freed: 'Das Ticket war kein Spam: Die Frist zählt ab jetzt.',
    informationRequested: 'Erinnerungen, Mitteilung und Abschluss folgen den Regeln des Desks zum Zeitpunkt der Bitte.',
    handled: 'Der Abschluss folgt der Mitteilung nach der Zahl von Arbeitstagen, die der Desk festgelegt hat.',
    clockStarted:
      'Tag 0 ist der Tag, an dem der Mailserver die Nachricht annimmt oder die anfragende Person verständigt wird.',
    reminded: 'Eine Erinnerung ändert nichts am Weiteren: Die Mitteilung kommt am vorgesehenen Tag.',
    noticeGiven: 'Die Tage bis zum Abschluss zählen ab der Mitteilung.',
    extended: '„Mehr Zeit“ fügt der Frist Arbeitstage hinzu, einmal je Bitte oder Mitteilung.',
    reacted: 'Eine rechtzeitig eingegangene Reaktion hält die Uhr an und öffnet das Ticket wieder.',
    heldAccepted: 'Die angenommene Antwort zählt ab ihrem Eingang.',
    held: 'Solange eine zurückgehaltene Antwort auf den Service Desk wartet, wird nichts geschlossen.',
    reopened:
      'Eine rechtzeitige Reaktion, der Service Desk oder eine unzustellbare Mitteilung öffnet das Ticket wieder.',
    recounted:
      'Kalender oder Öffnungszeiten des Desks haben sich geändert, oder eine späte Erinnerung wartet: Kein Datum rückt vor.',
    mailFailed:
      'Eine Mitteilung, die nicht ankommt, lässt nichts zählen: Die anfragende Person wird anders verständigt.',
    answered: 'Eine Antwort des Desks gibt der anfragenden Person das Wort, ohne Frist.',
  },
};

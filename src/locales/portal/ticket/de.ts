import type { PortalTicketWords } from '#locales/portal/ticket/fr.ts';

export const de: PortalTicketWords = {
  back: 'Meine Tickets',
  site: ({ number, name }) => `Website ${number}, ${name}`,
  error: ({ title }) => `Fehler: ${title}`,

  clock: {
    day: ({ day, of }) => `Arbeitstag ${day} von ${of}`,
    before: ({ of }) => `Der erste von ${of} Arbeitstagen hat noch nicht begonnen`,
    notCounted: ({ days }) => `nicht gezählt: ${days}`,
    reminder: 'Tag einer Erinnerung',
    asked: ({ asked, of }) =>
      asked === 0 ? `Noch keine von ${of} Erinnerungen wurde gesendet` : `Erinnerung ${asked} von ${of} gesendet`,
  },

  record: {
    title: 'Verlauf',
    newest: 'Zum Neuesten',
    anonymous: 'Anonym',
    erased: 'Text gelöscht',
    how: {
      mail: 'per E\u2011Mail',
      form: 'per Formular',
      portal: 'auf dieser Seite',
      phone: 'per Telefon',
      letter: 'per Brief',
      counter: 'am Schalter',
      api: 'durch eine Anwendung',
    },
    desk: 'Service Desk',
    asked: 'Bitte um Angaben',
    notice: 'Abschlussmitteilung',
    handled: 'als bearbeitet gemeldet',
    callIn: 'eingegangener Anruf',
    callOut: 'ausgehender Anruf',
    taken: ({ name }) => `${name} kümmert sich darum.`,
    quoted: 'Zitierter Text',
    fileHeld: 'wird geprüft, bald verfügbar',
    fileInfected: 'gesperrt: Schadsoftware gefunden',
    letters: {
      acknowledgement: 'Eingang per E\u2011Mail bestätigt',
      followUp: 'Neue Nummer per E\u2011Mail gesendet',
      answer: 'Antwort per E\u2011Mail gesendet',
      informationRequest: 'Bitte um Angaben per E\u2011Mail gesendet',
      reminder: 'Erinnerung per E\u2011Mail gesendet',
      closingNotice: 'Abschlussmitteilung per E\u2011Mail gesendet',
      closed: 'Schließung per E\u2011Mail mitgeteilt',
      reopenedLate: 'Wiedereröffnung per E\u2011Mail mitgeteilt',
      held: 'Empfangsbestätigung per E\u2011Mail gesendet',
      dateMoved: 'Neues Datum per E\u2011Mail mitgeteilt',
      takingPart: 'Neue beteiligte Person per E\u2011Mail benachrichtigt',
      split: 'Alle Nummern per E\u2011Mail gesendet',
      rejoined: 'Zusammenführung der Themen per E\u2011Mail mitgeteilt',
      restored: 'Eigenständiges Ticket per E\u2011Mail mitgeteilt',
      ticketLink: 'Link zu diesem Ticket per E\u2011Mail gesendet',
    },
    letterWaits: ({ what }) => `${what}: noch nicht abgegangen`,
    letterFailed: ({ what }) => `${what}: nicht zugestellt`,
  },

  deeds: {
    solved: 'Gelöst, jetzt schließen',
    withdrawn: 'Ich brauche es nicht mehr',
    notSolved: 'Nicht gelöst',
    moreTime: 'Ich brauche mehr Zeit',
    notYours: 'Darüber entscheidet die anfragende Person oder der Service-Manager ihrer Organisation.',
    extended: 'Die Frist wurde bereits einmal verlängert.',
    notSolvedDoes: '„Nicht gelöst“ öffnet das Ticket wieder.',
    moreTimeDoes: ({ days, date }) =>
      `„Mehr Zeit“ verlängert einmal um ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstage`}, bis ${date}.`,
  },

  reply: {
    title: 'Antworten',
    late: 'Nach der Schließung antworten',
    effect: {
      new: 'Ihre Nachricht kommt zum Ticket; die Fachkraft liest sie mit Ihrer Anfrage.',
      open: 'Ihre Nachricht kommt zum Ticket; die Fachkraft liest sie mit Ihrer Anfrage.',
      waiting: 'Ihre Antwort beendet die Erinnerungen; Ihre Anfrage wird wieder aufgenommen.',
      handled: 'Ihre Antwort öffnet das Ticket wieder.',
      closed:
        'Dieses Ticket ist geschlossen und ändert sich nicht mehr. Ihre Nachricht eröffnet ein neues, mit ihm verknüpftes Ticket.',
    },
    text: 'Ihre Nachricht',
    files: 'Dateien anhängen',
    choose: 'Dateien wählen',
    optional: 'freiwillig',
    send: 'Antwort senden',
    required: 'Schreiben Sie Ihre Nachricht, oder hängen Sie eine Datei an',
    tooLong: ({ max }) => `Ihre Nachricht ist zu lang: höchstens ${max} Zeichen. Hängen Sie den Rest als Datei an.`,
    fix: 'Berichtigen Sie zuerst dies',
  },

  conflict: {
    closed:
      'Das Ticket wurde inzwischen geschlossen. Ihr Text ist noch da: Wenn Sie ihn senden, wird ein neues, mit diesem verknüpftes Ticket eröffnet.',
    answered: 'Der Service Desk hat inzwischen geschrieben: Lesen Sie zuerst diese Nachricht. Ihr Text ist noch da.',
  },
  refused: 'Das wurde nicht ausgeführt',
  refusal: {
    ticketClosed:
      'Das Ticket ist bereits geschlossen. Bleibt etwas offen, schreiben Sie es unten: Wir eröffnen ein Folgeticket.',
    noClock: 'Für dieses Ticket läuft keine Frist: Es gibt nichts zu verlängern.',
    alreadyExtended: 'Diese Frist wurde bereits einmal verlängert. Schreiben Sie unten ein Wort, und sie hält an.',
    noticeNotSent:
      'Die Abschlussmitteilung ist noch nicht abgegangen: Es wurde noch kein Tag gezählt. Versuchen Sie es gleich noch einmal.',
  },

  done: {
    reply: 'Ihre Nachricht ist angekommen. Der Service Desk antwortet Ihnen per E\u2011Mail und auf dieser Seite.',
    answers: 'Ihre Antworten sind angekommen. Die Erinnerungen sind beendet.',
    solved: 'Sie haben dieses Ticket geschlossen. Es bleibt nichts zu tun.',
    withdrawn: 'Sie haben diese Anfrage zurückgezogen. Es bleibt nichts zu tun.',
    notSolved: 'Das Ticket ist wieder offen. Sagen Sie uns unten, was noch nicht stimmt.',
    moreTime: 'Die Frist ist verlängert.',
    addPerson: 'Die Person ist beteiligt und wird benachrichtigt.',
    language: 'Unsere nächsten E\u2011Mails zu diesem Ticket sind in dieser Sprache.',
    opened: ({ number }) =>
      `Ihre Nachricht hat ein neues Ticket eröffnet, ${number}. Sie erhalten den Link per E\u2011Mail.`,
    late: ({ number }) => `Ein neues Ticket ist eröffnet, verknüpft mit ${number}. Sie lesen es hier.`,
  },

  side: {
    title: 'Angaben',
    agent: 'Bearbeitet von',
    nobody: 'noch niemandem zugewiesen',
    site: 'Website',
    organisation: 'Organisation',
    kind: 'Art',
    opened: 'Eingegangen',
    language: 'Sprache des Tickets',
    people: 'Beteiligte',
    you: ({ name }) => `${name} (Sie)`,
    requester: ({ name }) => `${name}, anfragende Person`,
    linked: 'Verknüpfte Tickets',
    phone: 'Telefon',
    phoneQuote: 'Nennen Sie die Nummer Ihres Tickets.',
    add: 'Person hinzufügen',
    address: 'E\u2011Mail-Adresse der Person',
    addHint: 'Sie erhält die Antworten, liest dieses Ticket und kann darauf antworten.',
    addressWrong: 'Schreiben Sie eine vollständige E\u2011Mail-Adresse, etwa name@domain.be',
    leave: 'Nicht mehr beteiligt sein',
    leaveDoes: 'Sie erhalten nichts mehr zu diesem Ticket und können es nicht mehr lesen.',
    chooseLanguage: 'Sprache wählen',
    languageHint: 'Unsere E\u2011Mails zu diesem Ticket sind in dieser Sprache.',
    print:
      'Um diese Seite zu drucken oder als PDF aufzubewahren, nutzen Sie die Druckfunktion Ihres Browsers: Der ganze Verlauf steht darauf.',
  },
};

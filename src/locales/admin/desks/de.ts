import type { DesksWords } from '#locales/admin/desks/fr.ts';

export const de: DesksWords = {
  title: 'Desks',
  lead: 'Jeder Desk hat seine Nummern, Zeiten, seinen Kalender und seine Regeln. Eine Änderung gilt sofort und steht im Prüfprotokoll.',
  none: 'Kein Desk',
  noneText: 'Legen Sie unten den ersten Desk an.',
  all: 'Alle Desks',
  saved: 'Es ist gespeichert und gilt ab sofort.',
  save: 'Speichern',
  change: 'Ändern',
  effect: 'Was das ändert',
  conflict:
    'Jemand hat diese Einstellungen geändert, während Sie schrieben. Die jetzigen Werte stehen unten, über Ihren. Speichern Sie noch einmal, um Ihre zu behalten.',
  now: 'Jetzige Werte',
  number: 'Präfix der Nummern',
  numberFixed: 'Es bleibt, wie es ist: schon mitgeteilte Nummern müssen gültig bleiben.',
  closed: 'geschlossen',
  noLine: 'keine Leitung',
  elsewhere: 'Auch einzustellen',
  add: {
    title: 'Einen Desk anlegen',
    prefix: 'Präfix der Nummern',
    prefixHint:
      'Zwei bis acht Buchstaben, zum Beispiel DTO. Jede Ticketnummer beginnt damit, und es ändert sich nicht mehr.',
    mailbox: 'E-Mail-Adresse des Desks',
    mailboxHint:
      'Ihr Mailserver muss, was dort ankommt, an Belfry übergeben, mit LMTP oder dem Befehl „belfry receive-mail“. Sonst liest Belfry das Postfach über IMAP.',
    save: 'Desk anlegen',
    refused: {
      prefix: 'Ein Präfix hat zwei bis acht Buchstaben und ist kein Wort wie TICKET. Wählen Sie ein anderes.',
      prefixTaken: 'Ein Desk hat dieses Präfix schon. Wählen Sie ein anderes.',
      mailbox: 'Schreiben Sie eine E-Mail-Adresse, zum Beispiel desk@verwaltung.example.',
      mailboxTaken: 'Diese Adresse gehört schon einem Desk. Wählen Sie eine andere.',
      demonstration: 'Die Demonstration behält ihre zwei Desks. Legen Sie Ihren in einer eigenen Datenbank an.',
    },
  },
  parts: {
    languages: {
      name: 'Sprachen und Zeitzone',
      about: 'Die Sprachen, in denen der Desk schreibt, seine eigene zuerst, und die Zeit, der er folgt.',
      effect:
        'Die erste Sprache gilt, wenn nichts eine andere anzeigt. Offene Tickets behalten ihre Sprache. Die Zone verschiebt Zeiten und das Ende künftiger Tage, nie ein schon mitgeteiltes Datum.',
    },
    audience: {
      name: 'Wem Sie helfen',
      about:
        'Der Satz der Supportseite, der sagt, für wen der Desk da ist. Einfacher Text, in den vier Sprachen; {editors} wird zur Höchstzahl der Redaktionsmitglieder je Website, {desk} zum Namen des Desks.',
      effect:
        'Die Supportseite zeigt ihn sofort. Bleiben die vier Felder leer, steht dort der Satz, den Belfry aus Ihren Grenzen bildet. Die Rechte aller bleiben, wie sie sind.',
    },
    hours: {
      name: 'Öffnungszeiten',
      about: 'Wann der Desk arbeitet. Die erste Antwort wird in diesen Zeiten gezählt.',
      effect:
        'Die Support-Seite und die Eingangsbestätigungen zeigen sofort die neuen Zeiten. Eine offene Frist wird neu gezählt, und kommt nie früher als versprochen.',
    },
    lines: {
      name: 'Telefonleitungen',
      about: 'Eine Leitung je Sprache, mit ihren Zeiten. Eine Sprache ohne Leitung zeigt alle Leitungen.',
      effect:
        'Jede Seite sagt sofort, ob die Leitung offen ist. Ohne Leitung ist eine dringende Störung nicht telefonisch zu melden.',
    },
    promises: {
      name: 'Zusagen und Grenzen',
      about: 'Die Frist der ersten Antwort und einer Beschwerde und die Zahl der Redaktionsmitglieder je Website.',
      effect:
        'Neue Tickets folgen den neuen Fristen; offene behalten die mitgeteilte. Über einer gesenkten Grenze behalten alle ihren Zugang, und niemand kommt hinzu.',
    },
    closing: {
      name: 'Abschluss',
      about: 'Die Erinnerungen, die Abschlussmitteilung und die Arbeitstage des Schweigens vor dem Abschluss.',
      effect: 'Gilt für Mitteilungen und Bitten um Angaben, die ab jetzt hinausgehen. Was läuft, behält seine Daten.',
    },
    exceptions: {
      name: 'Ausnahmen von den Zeiten',
      about: 'Andere Zeiten, oder keine, an einem Datum oder von einem Datum bis zu einem anderen, mit dem Grund.',
      effect:
        'Die Supportseite, die Leitungen und die Fristen in Stunden folgen der Ausnahme sofort. Die Arbeitstage des Abschlusses hängen nicht davon ab: Ein verkürzter Tag bleibt ein Arbeitstag.',
    },
    assignment: {
      name: 'Automatische Zuweisung',
      about: 'An wen ein neues Ticket von selbst geht: nach seiner Website oder der Reihe nach.',
      effect: 'Gilt für Tickets, die ab jetzt eröffnet werden. Was offen ist, bleibt, wo es ist.',
    },
    targets: {
      name: 'Zielzeiten',
      about:
        'Wie bald auf eine Reaktion geantwortet und ein Ticket bearbeitet wird, und was geschieht, wenn es so weit ist.',
      effect:
        'Was läuft, wird neu gezählt: Eine kürzere Zeit gilt ab jetzt. Eine versprochene erste Antwort kommt nie später.',
    },
    calendar: {
      name: 'Kalender',
      about: 'Die Tage, die keine Arbeitstage sind, mit ihrem Grund.',
      effect:
        'Fristen überspringen diese Tage. Was offen ist, wird binnen einer Minute neu gezählt, nie auf ein früheres Datum; wer ein Datum erwartete, das sich verschiebt, erhält eine Nachricht. Andere Desks behalten ihren Kalender.',
    },
    mailboxes: {
      name: 'Postfächer',
      about: 'Die Adressen, an die man dem Desk schreibt, und der Zustand der Mail.',
      effect:
        'Die erste Adresse ist die des Absenders. Post an eine entfernte Adresse wird abgelehnt; wer sie schickt, erfährt es von seinem Server.',
    },
    sending: {
      name: 'Post versenden',
      about: 'Der Server, über den die Nachrichten gehen, ihre Rücksendeadresse und ihre Signatur.',
      effect: 'Gilt ab der nächsten Nachricht.',
    },
    teams: {
      name: 'Teams',
      about: 'Mitarbeitende, denen Tickets gemeinsam gegeben werden. Jedes Team hat seine Liste in der Konsole.',
      effect: 'Ein Team gibt und nimmt keine Rechte: Es sagt, wo ein Ticket steht. Anfragende lesen nichts davon.',
    },
    people: {
      name: 'Mitarbeitende und Rollen',
      about: 'Wer am Desk arbeitet: Mitarbeitende, Beschwerdekoordination, Administration.',
      effect:
        'Eine Rolle gilt sofort. Wer entfernt wird, verliert den Zugang zum Desk sofort, und die Sitzungen enden.',
    },
    letters: {
      name: 'Texte der Mitteilungen',
      about:
        'Was die Mitteilungen des Desks sagen, in den vier Sprachen: der Text von Belfry oder Ihrer, und ein eigener Absatz. Jede Mitteilung ist ganz zu lesen, bevor Sie speichern.',
      effect:
        'Gilt für Mitteilungen, die ab jetzt geschrieben werden. Daten, Schaltflächen und die Worte des Service Desks kommen immer von Belfry.',
    },
  },
  noTeam: 'keine',
  audience: {
    generated: 'der Satz von Belfry',
    preview: 'Was die Supportseite jetzt sagt',
    open: 'Die Seite öffnen',
  },
  fields: {
    audience: 'Wem wir helfen',
    audienceHint: 'Leer in allen vier Sprachen: der Satz von Belfry.',
    languages: 'Sprachen',
    languagesHint: 'Kreuzen Sie an, in welchen der Desk schreibt.',
    first: 'Sprache des Desks',
    zone: 'Zeitzone',
    zoneHint: 'Zum Beispiel Europe/Brussels.',
    hoursHint: 'Zum Beispiel 08:30-12:00, 13:00-17:00. Leer: geschlossen.',
    phone: 'Telefonnummer',
    phoneHint: 'Zum Beispiel 02 555 12 10. Leer: keine Leitung in dieser Sprache.',
    lineHours: 'Zeiten der Leitung',
    firstAnswer: 'Erste Antwort, in Öffnungsstunden',
    nextAnswer: 'Nächste Antwort',
    handled: 'Bearbeitung',
    targetRules: 'Regeln der Zielzeiten',
    assignmentMode: 'Automatische Zuweisung',
    assignmentPeople: 'An der Reihe beteiligt',
    assignmentMax: 'Höchstens, je Person',
    assignmentStrangers: 'Unbekannte zuweisen',
    assignmentSite: 'Zuweisung einer Website',
    targetStep: 'Schritt der Zielzeiten',
    complaint: 'Antwort auf eine Beschwerde, in Kalendertagen',
    editors: 'Redaktionsmitglieder je Website, höchstens',
    acknowledgements: 'Eingangsbestätigungen je Stunde und Adresse, höchstens',
    acknowledgementsHint: 'Schützt vor Massenversand. Die Mail wird immer aufbewahrt.',
    reminders: 'Erinnerungen, in Arbeitstagen nach der Bitte',
    remindersHint: 'Steigende Zahlen, zum Beispiel 2, 4. Leer: keine Erinnerung.',
    notice: 'Abschlussmitteilung, in Arbeitstagen nach der Bitte',
    closing: 'Schweigen vor dem Abschluss, in Arbeitstagen',
    extension: 'Was „mehr Zeit“ hinzufügt, in Arbeitstagen',
    calendar: 'Kalender',
    mailbox: 'Adresse',
    fetching: 'Lesen über IMAP',
    relay: 'Relay',
    bounces: 'Rücksendeadresse',
    signature: 'DKIM-Signatur',
    mailboxLanguage: 'Sprache eines Postfachs',
    acknowledgesFrom: 'Eingangsbestätigungen eines Postfachs, ab',
  },
  problems: {
    languages: 'Kreuzen Sie mindestens eine Sprache an, auch die des Desks.',
    zone: 'Schreiben Sie eine Zeitzone wie Europe/Brussels.',
    hours: ({ day }) => `Schreiben Sie ${day} wie 08:30-12:00, 13:00-17:00, der Reihe nach, ohne Überschneidung.`,
    phone: 'Schreiben Sie eine Telefonnummer, zum Beispiel 02 555 12 10.',
    figure: ({ min, max }) => `Schreiben Sie eine ganze Zahl von ${min} bis ${max}.`,
    reminders: 'Schreiben Sie höchstens fünf steigende Zahlen, alle vor der Abschlussmitteilung.',
  },
  calendar: {
    base: 'Grundregeln',
    baseHint:
      'Die gesetzlichen Feiertage, oder dazu die freien Tage der Föderalverwaltung. Von Ihnen hinzugefügte Tage bleiben.',
    keep: ({ name }) => `„${name}“ behalten`,
    take: 'Diese Regeln nehmen',
    single: 'Jahr für Jahr hinzugefügte Tage',
    noSingle: 'Es ist kein Brückentag hinzugefügt.',
    remove: ({ date }) => `${date} entfernen`,
    removeShort: 'Entfernen',
    add: 'Einen Tag hinzufügen',
    date: 'Datum',
    reason: 'Grund, wie ihn die Öffentlichkeit liest',
    more: 'Weitere Brückentage dieses Jahres folgen',
    moreHint: 'Sonst sind die Brückentage des Jahres damit festgelegt.',
    save: 'Diesen Tag hinzufügen',
    years: 'Ein ganzes Jahr',
    yearsHint: 'Jeder Tag gezeichnet, jeder freie Tag mit seinem Grund, die Arbeitstage jedes Monats.',
    yearUndecided: 'Brückentage noch nicht festgelegt',
    badDate: 'Geben Sie einen künftigen Wochentag mit Tag, Monat und Jahr an, zum Beispiel 24.11.2027.',
    known: 'Dieser Tag ist schon kein Arbeitstag. Wählen Sie einen anderen.',
    reasonMissing: 'Schreiben Sie den Grund in den vier Sprachen, höchstens 80 Zeichen.',
  },
  mailboxes: {
    sender: 'Absenderadresse',
    remove: ({ address }) => `${address} entfernen`,
    add: 'Eine Adresse hinzufügen',
    save: 'Diese Adresse hinzufügen',
    last: 'Ein Desk behält mindestens eine Adresse. Fügen Sie zuerst die andere hinzu.',
    unread: 'Für diese Adresse wartet noch ungelesene Mail. Versuchen Sie es gleich noch einmal.',
    state: 'Zustand der Mail',
    received: ({ when }) => `Zuletzt empfangene Nachricht: ${when}`,
    noneReceived: 'Noch ist keine Nachricht angekommen.',
    sent: ({ when }) => `Zuletzt dem Relay übergebene Nachricht: ${when}`,
    noneSent: 'Das Relay hat noch keine Nachricht angenommen.',
    failing: ({ count, reason }) => `${count} Nachrichten warten auf das Relay: ${reason}`,
    test: {
      title: 'Eine Testnachricht senden',
      to: 'An welche Adresse',
      send: 'Testnachricht senden',
      again: 'Nachsehen, wie es steht',
      queued: ({ address, when }) => `Testnachricht an ${address}, verlangt am ${when}: Sie wartet auf das Relay.`,
      waits: ({ address, reason }) =>
        `Testnachricht an ${address}: Das Relay hat sie noch nicht angenommen. Es sagt: ${reason}`,
      sent: ({ address, when }) => `Testnachricht an ${address}: Das Relay hat sie am ${when} angenommen.`,
      failed: ({ address, reason }) => `Testnachricht an ${address}: Das Relay hat sie abgelehnt. Es sagt: ${reason}`,
      email: 'Schreiben Sie eine E-Mail-Adresse, zum Beispiel sie@verwaltung.example.',
      often: ({ max }) =>
        `Dieser Desk hat in einer Stunde schon ${max} Testnachrichten gesendet. Versuchen Sie es später.`,
    },
  },
  people: {
    list: 'Wer hier arbeitet',
    roles: 'Rollen',
    rolesHint:
      'Mitarbeitende lesen und bearbeiten Tickets. Nur die Koordination liest Beschwerden. Die Administration stellt den Desk ein.',
    add: 'Eine Person hinzufügen oder ändern',
    email: 'E-Mail-Adresse',
    emailHint:
      'Die Person erhält einen Link, der einmal gilt, 24 Stunden lang, und wählt dort, wie sie sich anmeldet. Arbeitet sie schon hier, so hat sie danach die Rollen, die Sie ankreuzen.',
    invited: ({ when }) => `Eingeladen, noch nicht angemeldet. Der Link gilt bis ${when}.`,
    notSignedIn: 'Noch nicht angemeldet. Der Link der Einladung gilt nicht mehr.',
    invite: 'Erneut einladen',
    sent: 'Die Einladung ist unterwegs. Der Link gilt einmal, 24 Stunden lang.',
    name: 'Name',
    save: 'Diese Rollen geben',
    remove: ({ name }) => `${name} vom Desk entfernen`,
    removeShort: 'Entfernen',
    problems: {
      email: 'Schreiben Sie eine E-Mail-Adresse, zum Beispiel nadia@desk.example.',
      roles: 'Kreuzen Sie mindestens eine Rolle an.',
      lastAdministrator:
        'Dieser Desk behält mindestens eine Person in der Administration. Benennen Sie zuerst jemand anderen.',
      elsewhere:
        'Diese Person arbeitet auch an einem Desk, den Sie nicht verwalten: ihre Rollen gelten auch dort. Kreuzen Sie die vorhandenen an, oder fragen Sie dessen Administration.',
    },
  },
  firstSteps: {
    title: 'Inbetriebnahme',
    lead: 'Von der leeren Datenbank zur ersten bestätigten Nachricht, in zehn Minuten. Jeder Schritt weiß selbst, wann er erledigt ist.',
    progress: ({ done, of }) => `${done} von ${of} Schritten sind erledigt`,
    done: 'erledigt',
    toDo: 'zu tun',
    ready: 'Der Desk ist in Betrieb. Öffnen Sie die Support-Seite und schreiben Sie Ihre erste Anfrage.',
    desk: {
      name: 'Den Desk anlegen',
      about: 'Sein Präfix, seine Adresse, seine Sprachen.',
    },
    lines: {
      name: 'Die Telefonleitungen angeben',
      about: 'Mindestens eine, für dringende Störungen.',
    },
    exceptions: {
      name: 'Ausnahmen von den Zeiten',
      about: 'Andere Zeiten, oder keine, an einem Datum oder von einem Datum bis zu einem anderen, mit dem Grund.',
      effect:
        'Die Supportseite, die Leitungen und die Fristen in Stunden folgen der Ausnahme sofort. Die Arbeitstage des Abschlusses hängen nicht davon ab: Ein verkürzter Tag bleibt ein Arbeitstag.',
    },
    calendar: {
      name: 'Den Kalender wählen',
      about: 'Mit den Brückentagen dieses Jahres, falls es welche gibt.',
    },
    agent: {
      name: 'Mitarbeitende benennen',
      about: 'Jemand, der Tickets liest und bearbeitet; auch Sie selbst.',
    },
    sent: {
      name: 'Eine Testnachricht senden',
      about: 'Das Relay nimmt die Post des Desks an.',
    },
    received: {
      name: 'Eine Nachricht empfangen',
      about: ({ mailbox }) =>
        `Lassen Sie die Mail für ${mailbox} an Belfry übergeben und schreiben Sie eine Probenachricht dorthin.`,
    },
    acknowledged: {
      name: 'Die Eingangsbestätigung erhalten',
      about: 'Das Relay hat die Bestätigung der Probenachricht angenommen: der ganze Weg funktioniert.',
    },
  },
};

import type { Problems } from '#locales/fr/problems.ts';

export const de: Problems = {
  refusals: {
    ticketClosed: {
      title: 'Das Ticket ist geschlossen',
      detail:
        'Ein geschlossenes Ticket ändert sich nicht mehr. Eine Reaktion der anfragenden Person eröffnet ein Folgeticket.',
    },
    noClock: {
      title: 'Es läuft keine Frist',
      detail: 'Das Ticket wartet nicht auf Angaben und ist nicht bearbeitet: Es gibt keine Frist zu verschieben.',
    },
    notClosed: {
      title: 'Nichts wieder zu öffnen',
      detail: 'Nur ein bearbeitetes oder geschlossenes Ticket kann wieder geöffnet werden.',
    },
    alreadyExtended: {
      title: 'Bereits verlängert',
      detail: 'Für diese Bitte oder diese Mitteilung wurde schon mehr Zeit gegeben.',
    },
    notDue: { title: 'Zu früh', detail: 'Der Zeitpunkt dieses Schritts ist noch nicht gekommen.' },
    noticeNotSent: {
      title: 'Die Mitteilung ist noch nicht unterwegs',
      detail: 'Der Mailserver hat die Mitteilung noch nicht angenommen: Noch ist kein Tag gezählt.',
    },
    requesterHasLastWord: {
      title: 'Die anfragende Person hat das letzte Wort',
      detail:
        'Das letzte öffentliche Wort hat die anfragende Person, oder eine zurückgehaltene Antwort wartet: Zuerst muss der Service Desk antworten.',
    },
    mailUnread: {
      title: 'E-Mail ist ungelesen',
      detail: 'E-Mail, die vor dem Ablauf der Frist eintraf, ist noch nicht gelesen.',
    },
    notHeld: {
      title: 'Keine zurückgehaltene Antwort',
      detail: 'Dieser Eintrag ist nicht zurückgehalten, oder es wurde schon entschieden.',
    },
    notSuspected: {
      title: 'Nichts freizugeben',
      detail: 'Das Ticket steht nicht auf der Liste „Spamverdacht“ oder wurde bereits freigegeben.',
    },
    siteFull: {
      title: 'Die Website hat bereits die Höchstzahl an Redakteurinnen und Redakteuren',
      detail:
        'Eine Website hat eine Höchstzahl von Redakteurinnen und Redakteuren. Entziehen Sie zuerst jemandem im Verzeichnis den Zugang.',
    },
    tooManyParticipants: {
      title: 'Zu viele Beteiligte',
      detail:
        'Ein Ticket hat höchstens zwanzig Beteiligte. Fügen Sie eine gemeinsame Adresse hinzu, oder bitten Sie jemanden, sich zurückzuziehen.',
    },
    noAddress: {
      title: 'Die anfragende Person hat keine E-Mail-Adresse',
      detail:
        'Redakteurinnen und Redakteure werden an ihrer Adresse erkannt. Erfassen Sie zuerst die Adresse der anfragenden Person.',
    },
    noComplaint: {
      title: 'Keine Beschwerde',
      detail: 'Nur eine Beschwerde wird für einzelne Personen geöffnet.',
    },
    complainedAbout: {
      title: 'Die Beschwerde betrifft diese Person',
      detail: 'Sie bleibt vor ihr verborgen. Ist jemand anderes gemeint, nehmen Sie zuerst diesen Vermerk zurück.',
    },
    noCoordinatorLeft: {
      title: 'Kein Beschwerdekoordinator mehr',
      detail:
        'Die Beschwerde wäre vor allen Beschwerdekoordinatoren dieses Service Desks verborgen. Geben Sie diese Rolle zuerst jemand anderem.',
    },
    assigneeMayNotRead: {
      title: 'Diese Person liest die Beschwerde nicht',
      detail: 'Eine Beschwerde wird jemandem zugewiesen, der sie lesen darf. Öffnen Sie sie zuerst für diese Person.',
    },
    notToBeTold: {
      title: 'Niemand zu benachrichtigen',
      detail:
        'Das Ticket steht nicht auf der Liste „zu benachrichtigen“: Mündlich kann keine Mitteilung gegeben werden.',
    },
    needsRequestersWord: {
      title: 'Das Wort der anfragenden Person fehlt',
      detail:
        '„solved“ und „withdrawn“ sind das Wort der anfragenden Person: Geben Sie in `said` an, wie es gesagt wurde.',
    },
    contactMissing: {
      title: 'Der Kontakt fehlt',
      detail:
        'Geben Sie an, welche Organisation stattdessen antwortet: Sie muss im Verzeichnis stehen, mit einer Adresse, einer Nummer oder einer Seite.',
    },
    notTriedTwice: {
      title: 'Zwei Versuche sind nötig',
      detail:
        'Halten Sie zwei Anrufe ohne Antwort an zwei verschiedenen Arbeitstagen fest. Sonst gilt diese Person nicht als „nicht erreichbar“.',
    },
    duplicateOfUnknown: {
      title: 'Das andere Ticket ist unbekannt',
      detail: '`of` gehört nur zum Grund „duplicate“ und nennt ein anderes Ticket.',
    },
    siteUnknown: {
      title: 'Die Website ist unbekannt',
      detail: 'Der Service Desk betreut keine Website mit dieser Kennung.',
    },
    languageNotServed: {
      title: 'Die Mitteilungen dieses Tickets gehen nicht in dieser Sprache hinaus',
      detail:
        'Wählen Sie eine der Sprachen des Service Desks, oder der Organisation, wenn Mitteilungen an sie nur in bestimmten Sprachen hinausgehen.',
    },
    agentUnknown: {
      title: 'Unbekannt beim Service Desk',
      detail: 'Niemand bei diesem Service Desk hat diese Adresse.',
    },
    tagUnknown: { title: 'Das Schlagwort ist unbekannt', detail: 'Dieser Service Desk hat kein solches Schlagwort.' },
    tagRetired: {
      title: 'Das Schlagwort ist stillgelegt',
      detail: 'Es bleibt an den Tickets, die es haben, und kann nicht mehr hinzugefügt werden.',
    },
    fieldUnknown: { title: 'Das Feld ist unbekannt', detail: 'Dieser Service Desk hat kein solches Feld.' },
    fieldRetired: {
      title: 'Das Feld ist stillgelegt',
      detail: 'Tickets behalten ihre Werte. Das Feld kann geleert, aber nicht geändert werden.',
    },
    fieldValue: {
      title: 'Der Wert passt nicht',
      detail: 'Der Wert hat nicht den Typ seines Feldes, oder das Feld wurde inzwischen geändert.',
    },
    tooManyTags: {
      title: 'Zu viele Schlagwörter',
      detail: 'Ein Ticket hat höchstens 20 Schlagwörter. Entfernen Sie zuerst eines.',
    },
    openTask: {
      title: 'Eine Pflichtaufgabe ist offen',
      detail: 'Erledigen Sie zuerst die Pflichtaufgaben dieses Tickets, oder machen Sie sie freiwillig.',
    },
    taskWaits: {
      title: 'Die Aufgabe wartet auf eine andere',
      detail: 'Die Aufgabe, die zuerst kommt, ist noch offen. Erledigen Sie zuerst diese.',
    },
    taskUnknown: {
      title: 'Die Aufgabe ist unbekannt',
      detail: 'Dieses Ticket hat diese Aufgabe nicht, oder jemand hat sie entfernt.',
    },
    taskInCircle: {
      title: 'Die Aufgaben würden aufeinander warten',
      detail:
        'Eine Aufgabe kann weder auf sich selbst warten noch auf eine, die auf sie wartet. Wählen Sie eine andere.',
    },
    tooManyTasks: {
      title: 'Zu viele Aufgaben',
      detail: 'Ein Ticket hat höchstens 50 Aufgaben. Entfernen Sie zuerst eine.',
    },
    taskUntitled: { title: 'Die Aufgabe hat keinen Titel', detail: 'Sagen Sie in wenigen Worten, was zu tun ist.' },
    askedTakesPart: {
      title: 'Die Person ist am Ticket beteiligt',
      detail: 'Diese Person ist am Ticket beteiligt: Schreiben Sie ihr im Ticket.',
    },
    askedOurselves: {
      title: 'Die Adresse gehört dem Service Desk',
      detail: 'Diese Adresse ist eines unserer eigenen Postfächer. Wählen Sie die Adresse eines Dritten.',
    },
    askedNobody: {
      title: 'Die Adresse ist keine E-Mail-Adresse',
      detail: 'Geben Sie eine E-Mail-Adresse an, etwa name@beispiel.be.',
    },
    conversationUnworded: {
      title: 'Die Frage ist leer',
      detail: 'Eine Frage an Dritte hat einen Betreff und einen Text.',
    },
    conversationUnknown: {
      title: 'Das Gespräch ist unbekannt',
      detail: 'Dieses Ticket hat dieses Gespräch nicht oder nicht mehr.',
    },
    tooManyConversations: {
      title: 'Zu viele Gespräche',
      detail: 'Ein Ticket hat höchstens 20 Gespräche mit Dritten. Setzen Sie eines davon fort.',
    },
    conversationFull: {
      title: 'Das Gespräch ist voll',
      detail: 'Ein Gespräch hat höchstens 200 Nachrichten. Beginnen Sie ein neues.',
    },
    approverUnknown: {
      title: 'Die Person ist unbekannt',
      detail: 'Der Service Desk kennt niemanden mit dieser Adresse.',
    },
    approverUnfit: {
      title: 'Die Person kann dem nicht zustimmen',
      detail: 'Nur Website-Eigentümer und Service-Manager der Organisation stimmen zu, und nie der eigenen Anfrage.',
    },
    approvalUnworded: { title: 'Die Frage ist leer', detail: 'Schreiben Sie, worum Sie diese Person bitten.' },
    approvalAsked: {
      title: 'Um Zustimmung wurde schon gebeten',
      detail:
        'Diese Person hat schon eine offene Frage zu diesem Ticket. Warten Sie auf die Antwort, oder ziehen Sie die Frage zurück.',
    },
    approvalUnknown: {
      title: 'Die Bitte um Zustimmung ist unbekannt',
      detail: 'Dieses Ticket hat diese Bitte um Zustimmung nicht.',
    },
    approvalAnswered: {
      title: 'Die Antwort ist schon da',
      detail: 'Diese Frage ist schon beantwortet, und dabei bleibt es.',
    },
    approvalWithdrawn: {
      title: 'Die Frage ist zurückgezogen',
      detail: 'Der Service Desk hat diese Frage zurückgezogen.',
    },
    tooManyApprovals: {
      title: 'Zu viele Bitten um Zustimmung',
      detail: 'Ein Ticket hat höchstens 20 Bitten um Zustimmung.',
    },
    approvalOfComplaint: {
      title: 'Eine Beschwerde bleibt vertraulich',
      detail: 'Einer Beschwerde stimmt niemand zu: Wer sie sendet, entscheidet, wer davon erfährt.',
    },
    checklistUnknown: {
      title: 'Die Checkliste ist unbekannt',
      detail: 'Dieser Service Desk hat diese Checkliste nicht, oder sie ist stillgelegt.',
    },
    teamUnknown: {
      title: 'Das Team ist unbekannt',
      detail: 'Dieser Service Desk hat dieses Team nicht, oder es wurde aufgelöst.',
    },
    complaintHasNoTeam: {
      title: 'Eine Beschwerde hat kein Team',
      detail: 'Eine Beschwerde ist Sache der Beschwerdekoordination, die sie für andere einzeln öffnet.',
    },
    notAssignee: {
      title: 'Nicht Ihr Ticket',
      detail: 'Nur wem das Ticket zugewiesen ist, kann es zurückstellen oder wieder aufnehmen.',
    },
    momentPassed: {
      title: 'Kein kommender Zeitpunkt',
      detail: 'Der Zeitpunkt ist vorbei oder liegt mehr als ein Jahr entfernt.',
    },
    overtaken: {
      title: 'Inzwischen geändert',
      detail:
        'Jemand anders hat inzwischen geändert, was sich mit dieser Nachricht ändern sollte. Nichts wurde gesendet oder geändert.',
    },
    movedOn: {
      title: 'Inzwischen ist etwas geschehen',
      detail:
        'Während Ihre Nachricht wartete, ist etwas eingegangen oder gesendet worden. Nichts wurde gesendet: Lesen Sie den Verlauf und senden Sie dann erneut.',
    },
    deskClosedThen: {
      title: 'Der Service Desk ist dann geschlossen',
      detail: 'Wählen Sie einen Zeitpunkt, zu dem der Service Desk geöffnet ist.',
    },
    fileUnknown: {
      title: 'Eine Datei ist unbekannt',
      detail: 'Eine Datei wurde nicht von Ihnen hochgeladen oder gehört schon zu einer anderen Nachricht.',
    },
    fileUnchecked: {
      title: 'Eine Datei ist nicht geprüft',
      detail:
        'Eine Datei ist noch nicht auf Schadsoftware geprüft, oder es wurde Schadsoftware darin gefunden. Senden Sie die Nachricht ohne sie, oder versuchen Sie es in einigen Minuten noch einmal.',
    },
    leadsElsewhere: {
      title: 'Die Nummer führt zu einem anderen Ticket',
      detail:
        'Dieses Ticket wurde mit einem anderen zusammengeführt, oder seine Abtrennung wurde rückgängig gemacht. Machen Sie in dem Ticket weiter, zu dem seine Nummer führt.',
    },
    nothingToUndo: {
      title: 'Es gibt nichts rückgängig zu machen',
      detail: 'Dieses Ticket ist nicht mehr zusammengeführt oder abgetrennt.',
    },
    otherRequester: {
      title: 'Die anfragenden Personen sind verschieden',
      detail: 'Nur Tickets derselben anfragenden Person werden zusammengeführt. Verknüpfen Sie sie stattdessen.',
    },
    complaintStaysApart: {
      title: 'Eine Beschwerde bleibt für sich',
      detail: 'Eine Beschwerde und ein anderes Ticket gehen nicht zusammen: Andere könnten die Beschwerde lesen.',
    },
    heldReplyWaits: {
      title: 'Eine zurückgehaltene Antwort wartet',
      detail: 'Nehmen Sie zuerst die zurückgehaltene Antwort dieses Tickets an oder verwerfen Sie sie.',
    },
    otherTicketUnknown: {
      title: 'Das andere Ticket ist unbekannt',
      detail: 'Geben Sie die Nummer eines anderen Tickets desselben Service Desks an.',
    },
    nothingToSplit: {
      title: 'Es gibt nichts abzutrennen',
      detail:
        'Wählen Sie mindestens eine Textstelle oder Nachricht der anfragenden Person: Sie eröffnet das neue Ticket.',
    },
    openingStays: {
      title: 'Die erste Nachricht bleibt',
      detail:
        'Ein Teil der Nachricht, die das Ticket eröffnet hat, muss darin bleiben. Wählen Sie einzelne Textstellen, nicht alle.',
    },
    messageChanged: {
      title: 'Die Nachricht hat sich geändert',
      detail:
        'Teile davon wurden inzwischen gelöscht oder verschoben. Es wurde nichts abgetrennt. Prüfen Sie Ihre Auswahl unten und trennen Sie erneut ab.',
    },
    languageWithoutText: {
      title: 'Eine Sprache fehlt',
      detail: 'Eines der Tickets ist in einer Sprache, für die es keinen Text gibt.',
    },
  },
  problems: {
    unauthenticated: {
      title: 'Nicht angemeldet',
      detail: 'Dieser Aufruf verlangt ein Token: Senden Sie es als „Authorization: Bearer …“.',
    },
    tokenExpired: {
      title: 'Das Token ist abgelaufen',
      detail:
        'Das Enddatum des Tokens ist vorbei. Bitten Sie eine Administratorin oder einen Administrator um ein anderes.',
    },
    outOfScope: {
      title: 'Außerhalb des Token-Bereichs',
      detail:
        'Das Token wurde nicht für diesen Aufruf gewährt. Bitten Sie eine Administratorin oder einen Administrator um ein Token mit diesem Bereich.',
    },
    forbidden: { title: 'Nicht erlaubt', detail: 'Ihre Rolle erlaubt diesen Aufruf nicht.' },
    notFound: {
      title: 'Nicht gefunden',
      detail: 'Unter dieser Adresse gibt es nichts, oder nichts, was Sie sehen dürfen.',
    },
    methodNotAllowed: { title: 'Hier nicht möglich', detail: 'Diese Adresse gibt es, aber nicht mit dieser Methode.' },
    invalid: {
      title: 'Die Anfrage ist nicht gültig',
      detail: 'Ein oder mehrere Felder fehlen oder sind ungültig.',
    },
    malformed: { title: 'Der Inhalt ist unlesbar', detail: 'Der Inhalt ist kein gültiges JSON.' },
    unsupportedType: {
      title: 'Ein anderer Inhaltstyp wird verlangt',
      detail: 'Senden Sie den Inhalt als application/json.',
    },
    tooLarge: { title: 'Zu groß', detail: 'Der Inhalt ist größer, als dieser Aufruf annimmt.' },
    fileHeld: {
      title: 'Die Datei wird geprüft',
      detail:
        'Der Virenscanner hat noch nicht geantwortet. Bis dahin kann niemand die Datei lesen; versuchen Sie es gleich noch einmal.',
    },
    fileInfected: {
      title: 'Die Datei enthält Schadsoftware',
      detail: 'Der Virenscanner hat in dieser Datei Schadsoftware gefunden. Niemand kann sie lesen.',
    },
    tooMany: { title: 'Zu viel auf einmal', detail: 'Warten Sie einen Augenblick und versuchen Sie es erneut.' },
    stillRunning: {
      title: 'Läuft noch',
      detail: 'Ein Aufruf mit demselben Idempotency-Key läuft noch. Versuchen Sie es gleich erneut.',
    },
    keyReused: {
      title: 'Der Schlüssel wurde schon benutzt',
      detail: 'Dieser Idempotency-Key galt einem anderen Inhalt. Nehmen Sie für eine neue Anfrage einen neuen.',
    },
    earlier: {
      title: 'Die Uhr geht nur vorwärts',
      detail: 'Der Zeitpunkt liegt vor der jetzigen Zeit des Service Desks.',
    },
    wrongHost: { title: 'Ein anderer Host', detail: 'Dieser Service Desk antwortet nicht unter dem gefragten Namen.' },
    unavailable: {
      title: 'Der Dienst ist unterbrochen',
      detail:
        'Die Datenbank oder ein Datenträger ist im Moment nicht verfügbar. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
    },
    failed: {
      title: 'Etwas ist schiefgegangen',
      detail: 'Bei uns ist ein Fehler aufgetreten. Die Referenz nennt ihn im Protokoll.',
    },
  },
  valueFaults: {
    unknown: 'Dieser Service Desk hat kein solches Feld.',
    retired: 'Das Feld ist stillgelegt: Es kann geleert werden, bekommt aber keinen neuen Wert.',
    hidden: 'Sie können dieses Feld nicht ausfüllen.',
    shape: 'Der Wert hat nicht den Typ des Feldes.',
    textLong: 'Schreiben Sie höchstens 500 Zeichen.',
    number: 'Schreiben Sie eine Zahl wie 12 oder 12,5, mit höchstens 6 Nachkommastellen.',
    numberUnclear:
      'Diese Zahl lässt sich auf zwei Arten lesen. Schreiben Sie 1234 für die ganze Zahl oder 1,2340 für die Dezimalzahl.',
    numberLarge: 'Schreiben Sie eine Zahl bis 1.000.000.000.000.',
    money: 'Schreiben Sie einen Betrag in Euro mit höchstens 2 Nachkommastellen.',
    date: 'Schreiben Sie ein Datum wie 2026-12-31.',
    choice: 'Wählen Sie eine der Optionen.',
    person: 'Schreiben Sie die E-Mail-Adresse einer Person, die der Service Desk kennt.',
    site: 'Schreiben Sie die vierstellige Nummer einer Website.',
    link: 'Schreiben Sie einen Link, der mit http:// oder https:// beginnt.',
  },
  fieldFaults: {
    key: 'Schreiben Sie einen Schlüssel aus Kleinbuchstaben, Ziffern und Bindestrichen mit höchstens 40 Zeichen.',
    keyTaken: 'Ein anderes Feld dieses Service Desks hat diesen Schlüssel.',
    keyFixed: 'Der Schlüssel eines Feldes ändert sich nicht.',
    type: 'Wählen Sie einen Typ.',
    typeFixed: 'Der Typ eines Feldes ändert sich nicht.',
    name: 'Schreiben Sie einen Namen.',
    nameLong: 'Schreiben Sie einen Namen mit höchstens 60 Zeichen.',
    options: 'Schreiben Sie 1 bis 200 Optionen, eine pro Zeile.',
    option: 'Die Option hat keinen gültigen Schlüssel, oder ihr fehlt ein Name: ',
    optionLine: 'Diese Zeile ist kein Schlüssel mit einem Namen je Sprache: ',
    optionTwice: 'Dieser Schlüssel kommt zweimal vor: ',
    audience: 'Wählen Sie aus der Liste.',
    editsUnseen: 'Niemand kann ein Feld ändern, ohne es zu sehen.',
    tooMany: 'Dieser Service Desk hat schon 60 Felder.',
  },
  issues: {
    required: 'fehlt',
    address: 'ist keine E-Mail-Adresse',
    phone: 'ist keine Telefonnummer',
    language: 'ist nicht fr, nl, de oder en',
    deskUnknown: 'nennt keinen Service Desk, den Sie nutzen können',
    deskNeeded: 'wird gebraucht: Es gibt mehrere Service Desks',
    formUnknown: 'nennt kein Formular, das Sie verwenden können',
    formUnfit:
      'kann nicht nach diesem Feld fragen: Anfragende müssen es sehen, und von dem Formular darf es keinen Entwurf geben',
    lineUnknown: 'ist keine Nummer einer Leitung eines Service Desks, den Sie verwenden können',
    notAsked: 'wird erst nach einer anderen Antwort gefragt',
    unknownName: 'ist kein Name eines Feldes',
    noQuestion: 'beantwortet keine Frage',
    cursor: 'ist kein Zeiger in dieser Liste',
    past: 'liegt vor der jetzigen Zeit des Service Desks',
    instant: 'ist kein Zeitpunkt (ISO 8601, etwa 2026-12-01T08:30:00Z)',
    duration: 'ist keine Dauer (ISO 8601, etwa P1D)',
    exactlyOne: 'geben Sie genau eines der Felder an',
    someone: 'geben Sie eine Adresse, eine Telefonnummer oder einen Namen an, oder sagen Sie „anonymous“',
    ownPerson: 'das Token einer anfragenden Person eröffnet nur eigene Tickets',
    onlyRedirected: 'gehört nur zu „redirected“',
    ownReason: 'eine anfragende Person kann nur „solved“ oder „withdrawn“ sagen',
    notByRequester: 'kann eine anfragende Person nicht sagen',
    priorityBasis: 'nennen Sie impact und urgencyLevel zusammen, und nicht auch die Priorität, die daraus folgt',
    tagName: 'ist kein Name mit höchstens 40 Zeichen, ohne Komma und Anführungszeichen',
    tagTaken: 'ist schon der Name oder ein Synonym eines Schlagworts dieses Service Desks',
    tagMerge: 'ist kein anderes Schlagwort dieses Service Desks, das in Gebrauch ist',
    tooManyTags: 'dieser Service Desk hat schon 500 Schlagwörter',
    nothingChanges: 'nennen Sie mindestens ein Feld, das geändert werden soll',
    tooManyRows: ({ most }) => `hat mehr als ${most} Zeilen`,
    infected: ({ name, found }) => `„${name}“ enthält Schadsoftware (${found}) und wurde nicht aufbewahrt`,
    operator: ({ operator }) => `der Wert von ${operator} ist unbekannt`,
  },
  bodyLimits: {
    bytes: ({ max }) => `ist größer als ${max} Bytes`,
    fields: ({ max }) => `hat mehr als ${max} Felder`,
    files: ({ max }) => (max === 0 ? 'darf keine Dateien enthalten' : `hat mehr als ${max} Dateien`),
    nameBytes: ({ max }) => `hat ein Feld, dessen Name länger als ${max} Bytes ist`,
    depth: ({ max }) => `ist mehr als ${max} Ebenen tief verschachtelt`,
    elements: ({ max }) => `hat mehr als ${max} Werte`,
  },
};

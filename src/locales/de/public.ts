import type { PublicCatalogue } from '#locales/fr/public.ts';
import { dataProtection, ombudsman } from '#locales/notice.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('de');

export const de: PublicCatalogue = {
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    description: ({ desk }) => `Was die Seiten von ${desk} allen bieten, was noch fehlt und wem Sie es melden können.`,
    parts: ({ desk, mailbox, preparedOn, hours, complaintDays, lines }) => [
      {
        title: 'Unser Anspruch',
        says: [
          `${desk} möchte, dass alle diese Seiten benutzen können: mit der Tastatur allein, mit einem Bildschirmleser, mit größerer Schrift, in anderen Farben, ohne Skripte oder mit einer langsamen Verbindung.`,
          'Diese Erklärung folgt dem Gesetz vom 19. Juli 2018 über die Barrierefreiheit der Websites und mobilen Anwendungen öffentlicher Stellen. Sie gilt für die öffentlichen Seiten dieses Dienstes: die Supportseite, das Kontaktformular, die Hilfeartikel, das Verzeichnis und die Seiten, zu denen unsere E\u2011Mails führen.',
        ],
      },
      {
        title: 'Stand der Vereinbarkeit',
        says: [
          'Diese Seiten sind mit der Norm EN 301 549 und den Richtlinien WCAG 2.2, Stufe AA, teilweise vereinbar. Die folgenden Punkte sagen, warum nur teilweise.',
        ],
      },
      {
        title: 'Nicht barrierefreie Inhalte',
        says: [
          'Was noch nicht gewährleistet ist:',
          [
            'Hilfeartikel und Ankündigungen schreiben unsere Mitarbeiterinnen und Mitarbeiter. Eine unpassende Überschrift oder ein Link, der allein nicht zu verstehen ist, kann uns entgehen.',
            'Die Seiten wurden noch nicht von Menschen erprobt, die täglich einen Bildschirmleser, eine Braillezeile oder eine Sprachsteuerung benutzen.',
          ],
          'Was das Gesetz nicht verlangt:',
          [
            'Dateien, die andere einer Anfrage beifügen, und E\u2011Mails, die sie uns schicken, bleiben, wie sie gemacht wurden.',
          ],
          'Kein Inhalt ist wegen einer unverhältnismäßigen Belastung ausgenommen.',
        ],
      },
      {
        title: 'Erstellung dieser Erklärung',
        says: [
          `Diese Erklärung wurde am ${preparedOn} erstellt, aufgrund einer Bewertung durch uns selbst.`,
          [
            'Bei jeder Änderung der Software prüft ein Programm (axe) jede öffentliche Seite in jedem ihrer Zustände, in den vier Sprachen, hell auf einem großen und dunkel auf einem kleinen Bildschirm.',
            'Weitere Prüfungen gehen das Formular mit der Tastatur allein, ohne Skripte und bei 400 % Vergrößerung durch.',
            'Der Kontrast jeder Farbe wird berechnet, auch der eigenen Farben eines Dienstes.',
          ],
        ],
      },
      {
        title: 'Ein Hindernis? Melden Sie es uns',
        says: [
          `Beschreiben Sie, was Sie hindert, und nennen Sie die Adresse der Seite. Sie erhalten sofort eine Nummer und innerhalb von ${hours} Servicestunden eine erste Antwort. Wenn Ihnen ein Inhalt nicht zugänglich ist, geben wir ihn Ihnen in anderer Form.`,
          { to: 'form', label: 'Ein Hindernis mit dem Formular melden' },
          { to: 'mail', label: mailbox },
          ...lines.map(({ name, number, e164 }) => ({
            phone: e164,
            label: `${number} (${name.replace('Auf', 'auf')})`,
          })),
        ],
      },
      {
        title: 'Wenn unsere Antwort nicht genügt',
        says: [
          `Sie können zuerst bei uns eine Beschwerde einreichen. Sie erhalten innerhalb von ${complaintDays} Kalendertagen eine Antwort.`,
          { to: 'complaint', label: 'Eine Beschwerde einreichen' },
          'Sie können sich auch an den Föderalen Ombudsmann wenden. Er ist von unserer Verwaltung unabhängig, und seine Hilfe ist kostenlos.',
          ...ombudsman('de'),
        ],
      },
    ],
  },
  announcements: {
    title: 'Bekannte Störungen',
    lead: 'Was wir schon wissen und wie weit wir sind. Sie müssen es uns nicht noch einmal schreiben.',
    none: 'Zurzeit ist keine Störung bekannt.',
    current: 'Zurzeit',
    past: ({ days }) => `In den letzten ${days} Tagen beendet`,
    nonePast: ({ days }) => `In den letzten ${days} Tagen ging keine gemeldete Störung zu Ende.`,
    allSites: 'Alle Websites',
    site: ({ number, name }) => `Website ${number}, ${name}`,
    since: ({ from }) => `Seit ${from}`,
    until: ({ from, until }) => `Von ${from} bis ${until}`,
    sameDay: ({ day, from, until }) => `Am ${day}, von ${from} bis ${until}`,
    expected: ({ from, until }) => `Seit ${from}, voraussichtlich bis ${until}`,
    changed: ({ moment }) => `Stand: ${moment}.`,
    band: ({ number }) => (number === null ? 'Bekannte Störung.' : `Bekannte Störung, Website ${number}.`),
    known: 'Bekannte Störung.',
    weKnow: 'Was wir wissen',
    follow: 'Verfolgen',
    more: ({ others }) => (others === 1 ? 'Eine weitere bekannte Störung' : `${others} weitere bekannte Störungen`),
    form: 'Ist das Ihr Problem? Dann arbeiten wir schon daran.',
    feedTitle: ({ desk }) => `Bekannte Störungen – ${desk}`,
    subscribe: 'Abonnieren (Atom-Feed)',
    subscribeText: 'Ihr Feedreader meldet Ihnen jede Störung, wie es weitergeht und wann sie endet.',
  },
  approval: {
    title: 'Stimmen Sie zu?',
    refuseTitle: 'Lehnen Sie ab?',
    asks: ({ desk }) => `${desk} fragt Sie:`,
    effect: 'Sie können nur einmal antworten. Der Service Desk wird benachrichtigt.',
    approve: 'Zustimmen',
    refuse: 'Ablehnen',
    ratherApprove: 'Lieber zustimmen',
    ratherRefuse: 'Lieber ablehnen',
    reason: 'Ihre Begründung',
    optional: '(freiwillig)',
    reasonHint: 'Der Service Desk liest sie.',
    approved: { title: 'Sie haben zugestimmt', text: 'Vielen Dank. Sie müssen nichts mehr tun.' },
    refused: { title: 'Sie haben abgelehnt', text: 'Vielen Dank. Sie müssen nichts mehr tun.' },
    withdrawn: {
      title: 'Die Frage wurde zurückgezogen',
      text: 'Der Service Desk braucht Ihre Antwort nicht mehr. Sie müssen nichts tun.',
    },
    closed: {
      title: 'Die Anfrage ist abgeschlossen',
      text: 'Das Ticket wurde inzwischen geschlossen: Ihre Antwort ist nicht mehr nötig.',
    },
    expired: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Die Frage ist älter als einen Monat. Wird Ihre Antwort noch gebraucht, fragt der Service Desk Sie erneut.',
    },
    unfit: {
      title: 'Sie können nicht mehr antworten',
      text: 'Diese Frage beantworten nur Website-Eigentümer/innen und Service-Manager/innen der Organisation.',
    },
  },

  answer: {
    ticket: 'Ihr Ticket',
    hidden:
      'Der Titel erscheint, sobald Ihre Adresse bestätigt ist: Ein Klick auf eine Schaltfläche dieser Seite bestätigt sie ebenfalls.',

    question: {
      solved: 'Ist Ihr Problem gelöst?',
      notSolved: 'Was fehlt noch?',
      reply: 'Auf unsere Frage antworten',
      moreTime: 'Brauchen Sie mehr Zeit?',
      late: 'Ihr Ticket ist geschlossen. Möchten Sie es wieder aufnehmen?',
      confirm: 'Ihre Adresse bestätigen',
      nothing: 'Zurzeit ist nichts zu entscheiden',
    },

    button: {
      solved: 'Gelöst, jetzt schließen',
      notSolved: 'Nicht gelöst, wieder öffnen',
      reply: 'Antwort senden',
      moreTime: 'Frist verlängern',
      late: 'Ein Folgeticket eröffnen',
      confirm: 'Meine Adresse bestätigen',
    },
    effect: {
      solved:
        'Ihr Ticket wird sofort geschlossen. Wenn Sie danach reagieren, wird ein neues Ticket eröffnet, das mit diesem verbunden ist.',
      notSolved:
        'Ihr Ticket wird wieder geöffnet, und die Frist wird angehalten. Der Service Desk nimmt Ihre Anfrage wieder auf.',
      reply: 'Ihre Antwort beendet die Erinnerungen. Der Service Desk nimmt Ihre Anfrage wieder auf.',
      moreTime: ({ days }) =>
        days === 1
          ? 'Die Frist wird einmal um 1 Arbeitstag verlängert.'
          : `Die Frist wird einmal um ${days} Arbeitstage verlängert.`,
      moreTimeUntil: ({ days, date }) =>
        `Die Frist wird einmal um ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstage`} verlängert. Ohne Reaktion wird das Ticket dann am ${date} geschlossen.`,
      late: 'Ein geschlossenes Ticket ändert sich nicht mehr. Wir eröffnen ein neues Ticket, das mit diesem verbunden ist, und Sie erhalten seine Nummer.',
      confirm:
        'Dann wissen wir, dass diese Adresse Ihnen gehört, und unsere E\u2011Mails dürfen den Inhalt Ihrer Anfrage wiedergeben.',
      nothing:
        'Der Service Desk kümmert sich um Ihr Ticket. Wenn Sie etwas hinzufügen möchten, antworten Sie auf die E\u2011Mail.',
      closed: 'Ein geschlossenes Ticket ändert sich nicht mehr.',
    },

    text: {
      notSolved: 'Sagen Sie uns, was noch nicht stimmt',
      reply: 'Ihre Antwort',
      late: 'Sagen Sie uns, was nicht stimmt',
      hint: 'Der Service Desk liest es zusammen mit Ihrem Ticket.',
      required: 'Bitte schreiben Sie Ihre Antwort, oder antworten Sie direkt auf die E\u2011Mail',
    },

    /** The page of the questions that an agent requested (R6), and their answers on the record. */
    asked: {
      title: 'Ihre Anfrage ergänzen',
      lead: 'Diese Angaben fehlen uns noch, um weiterarbeiten zu können.',
      hint: 'Beantworten Sie, was Sie wissen: Was Sie leer lassen, bleibt offen, und der Service Desk sieht das.',
      more: 'Etwas hinzufügen',
      send: 'Meine Antworten senden',
      nothing:
        'Beantworten Sie mindestens eine Frage, fügen Sie eine Datei bei, oder schreiben Sie uns, warum Sie es nicht wissen',
      fix: ({ count }) =>
        count === 1
          ? `Bitte berichtigen Sie zuerst diesen Punkt`
          : `Bitte berichtigen Sie zuerst diese ${count} Punkte`,
      done: 'Danke, Ihre Antworten sind angekommen',
      doneText:
        'Die Erinnerungen sind beendet. Wir nehmen Ihre Anfrage wieder auf und antworten Ihnen per E\u2011Mail.',
      rest: ({ labels }) =>
        `Noch ohne Antwort: ${labels}. Wenn Sie es später erfahren, antworten Sie auf eine unserer E\u2011Mails.`,
    },

    others: 'Etwas anderes?',
    other: {
      solved: 'Es ist gelöst',
      notSolved: 'Es ist nicht gelöst',
      reply: 'Ich möchte antworten',
      moreTime: 'Ich brauche mehr Zeit',
    },

    error: ({ title }) => `Fehler: ${title}`,
    fix: 'Bitte berichtigen Sie zuerst diesen Punkt',

    done: {
      solved: {
        title: 'Danke, Ihr Ticket ist geschlossen',
        text: 'Sie haben uns gesagt, dass alles gelöst ist. Sie müssen nichts mehr tun.',
      },
      notSolved: {
        title: 'Ihr Ticket ist wieder geöffnet',
        text: 'Die Frist ist angehalten. Der Service Desk nimmt Ihre Anfrage wieder auf und antwortet Ihnen per E\u2011Mail.',
      },
      reply: {
        title: 'Danke, Ihre Antwort ist eingegangen',
        text: 'Die Erinnerungen sind beendet. Der Service Desk nimmt Ihre Anfrage wieder auf und antwortet Ihnen per E\u2011Mail.',
      },
      moreTime: { title: 'Die Frist ist verlängert', text: 'Sie können bis zum neuen Datum reagieren.' },
      late: {
        title: 'Ein neues Ticket ist eröffnet',
        text: 'Es ist mit dem ersten verbunden, das geschlossen bleibt. Sie erhalten diese Nummer auch per E\u2011Mail:',
      },
      confirm: {
        title: 'Danke, Ihre Adresse ist bestätigt',
        text: 'Unsere E\u2011Mails dürfen jetzt den Inhalt Ihrer Anfrage wiedergeben.',
      },
    },
    firstAnswer: ({ date }) => `Sie erhalten spätestens am ${date} eine erste Antwort.`,

    refused: 'Das wurde nicht ausgeführt',
    refusal: {
      ticketClosed:
        'Das Ticket ist schon geschlossen. Wenn noch etwas fehlt, sagen Sie es uns hier: Wir eröffnen ein Folgeticket.',
      noClock:
        'Für dieses Ticket läuft keine Frist: Es gibt nichts zu verlängern. Der Service Desk kümmert sich darum.',
      alreadyExtended:
        'Diese Frist wurde schon einmal verlängert. Antworten Sie auf die E\u2011Mail, ein Wort genügt: Dann wird die Frist angehalten.',
      noticeNotSent:
        'Die Abschlussmitteilung ist noch nicht versandt: Noch zählt kein Tag. Bitte versuchen Sie es gleich noch einmal.',
    },

    /** An expired link (R29). */
    ended: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Ein Link aus unseren E\u2011Mails gilt bis 30 Tage nach dem Ende seiner Frist. Dieser kann an Ihrem Ticket nichts mehr ändern.',
      newLink: ({ address }) =>
        `Wenn Sie Ihr Ticket ansehen und uns antworten möchten, fordern Sie einen neuen Link an. Wir senden ihn nur an die Adresse, die unsere E\u2011Mail erhalten hat: ${address}.`,
      send: 'Neuen Link anfordern',
      sentTitle: 'Schauen Sie in Ihr Postfach',
      sentText: ({ address }) =>
        `Wir senden einen neuen Link an ${address}. Nach drei Anfragen in einer Stunde senden wir bis zur nächsten Stunde keinen mehr.`,
      contact: 'Eine neue Anfrage schreiben',
    },

    invalid: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Vielleicht ist er unvollständig: Öffnen Sie ihn aus der E\u2011Mail oder kopieren Sie ihn vollständig. Wenn er dann immer noch nicht funktioniert, antworten Sie auf die E\u2011Mail und lassen Sie die Nummer im Betreff stehen, oder rufen Sie uns an.',
      phone: ({ phones }) => `Telefon: ${phones}.`,
      contact: 'Eine Anfrage schreiben',
    },
  },
  articles: {
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
    unsolved: 'Nein, ich möchte Ihnen schreiben',
    thanks: 'Danke für Ihre Rückmeldung.',
    thanksText: 'So wissen wir, welche Artikel wirklich helfen.',
    stale:
      'Diese Seite ist schon zu lange geöffnet, um noch gezählt zu werden. Über Ihre Antwort freuen wir uns trotzdem.',

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
  },
  complete: {
    title: 'So schreiben Sie eine vollständige Anfrage',
    lead: 'Je vollständiger Ihre Anfrage ist, desto schneller können wir antworten: Wir müssen Sie nichts mehr fragen.',
    one: 'Nur ein Thema je Anfrage',
    oneText:
      'Das Formular nimmt immer nur ein Thema auf und bietet Ihnen an, weitere hinzuzufügen. Jedes erhält eine eigene Nummer und eine eigene Antwort. Schreiben Sie bei E\u2011Mails eine Nachricht je Thema.',
    first: 'Bei gleicher Frist geht die vollständige Anfrage vor',
    firstText:
      'Zwei Anfragen haben dieselbe Frist? Dann beginnen wir mit der vollständigen. Was sie vollständig macht, trägt das folgende Zeichen.',
    counts: 'Zählt für eine vollständige Anfrage',
    required: 'Wird immer gefragt',
    contents: 'Auf dieser Seite',
    asked: 'Was wir fragen, und warum',
    question: 'Frage',
    good: 'Ein gutes Beispiel',
    kinds: {
      incident: {
        title: 'Störung',
        text: 'Etwas funktioniert nicht mehr oder nicht wie vorgesehen.',
        go: 'Eine Störung melden',
      },
      request: {
        title: 'Serviceanfrage',
        text: 'Wir sollen etwas hinzufügen, ändern oder löschen.',
        go: 'Eine Serviceanfrage stellen',
      },
      question: { title: 'Frage', text: 'Sie möchten wissen, wie etwas geht.', go: 'Eine Frage stellen' },
      complaint: {
        title: 'Beschwerde',
        text: 'Sie sind mit etwas nicht zufrieden. Beschwerden können alle einreichen, auch ohne Namen.',
        go: 'Eine Beschwerde einreichen',
      },
    },
    mail: 'Schreiben Sie lieber eine E\u2011Mail?',
    mailText:
      'Dieselben Punkte machen eine E\u2011Mail vollständig. Setzen Sie den Titel in den Betreff, und lassen Sie die Nummer im Betreff stehen, wenn Sie antworten.',
  },
  contact: {
    error: ({ title }) => `Fehler: ${title}`,
    step: ({ at, of, name }) => `Schritt ${at} von ${of} · ${name}`,
    steps: {
      you: 'Wer Sie sind',
      kind: 'Ihr Thema',
      check: 'Prüfung',
      incident: 'Störung',
      request: 'Serviceanfrage',
      question: 'Frage',
      complaint: 'Beschwerde',
    },
    fix: ({ count }) =>
      count === 1 ? 'Bitte berichtigen Sie zuerst diesen Punkt' : `Bitte berichtigen Sie zuerst diese ${count} Punkte`,
    optional: '(freiwillig)',
    next: 'Weiter',
    change: 'Ändern',

    who: {
      question: 'Sind Sie Redakteur/in oder Eigentümer/in einer Website?',
      hint: 'Der Service Desk hilft Redaktionen und Eigentümern der Websites, die er betreut. Beschwerden können alle einreichen.',
      choices: {
        editor: {
          label: 'Ja, ich bin Redakteur/in oder Eigentümer/in einer Website',
          hint: 'Sie schreiben Seiten einer Website der Verwaltung oder sind dafür verantwortlich.',
        },
        visitor: {
          label: 'Nein, ich besuche eine Website',
          hint: 'Wir suchen mit Ihnen die Verwaltung, die Ihnen antworten kann.',
        },
        complaint: {
          label: 'Ich möchte eine Beschwerde einreichen',
          hint: 'Über den Service Desk oder darüber, wie Ihnen geholfen wurde. Sie dürfen anonym bleiben.',
        },
      },
      missing: 'Bitte wählen Sie die Antwort, die zu Ihnen passt',
    },

    you: {
      account: { hint: 'Sie sind angemeldet: Wir antworten an Ihre Adresse.', change: 'Ihre Daten ändern' },
      question: 'Wie können wir Sie erreichen?',
      hint: 'Wir senden Ihnen die Nummer Ihres Tickets und unsere Antworten.',
      anonymous:
        'Sie dürfen diese Felder leer lassen. Ohne Adresse und Telefonnummer können wir Ihnen nicht antworten: Notieren Sie dann die Nummer, die angezeigt wird.',
      name: { label: 'Ihr Name', hint: 'Vorname und Nachname.' },
      email: { label: 'Ihre E\u2011Mail-Adresse', hint: 'Dorthin senden wir die Nummer und unsere Antworten.' },
      phone: { label: 'Ihre Telefonnummer', hint: 'Für einen Rückruf, zum Beispiel 02\u00a0555\u00a020\u00a014.' },
      language: { label: 'In welcher Sprache sollen wir Ihnen antworten?' },
      trap: 'Bitte lassen Sie dieses Feld leer',
    },

    urgent: {
      question: 'Dringende Störung',
      hint: 'Vier Antworten genügen. Ihre Nummer erscheint sofort.',
      call: 'Danach rufen Sie uns an.',
      email: 'Damit Sie die Nummer auch per E\u2011Mail erhalten.',
      send: 'Meine Nummer erhalten',
      whole: 'Es ist nicht dringend: das ganze Formular ausfüllen',
    },

    kind: {
      question: 'Worum geht es?',
      another: 'Worum geht es dieses Mal?',
      hint: 'Immer nur ein Thema: Danach können Sie weitere hinzufügen. Jedes erhält eine eigene Nummer.',
      kinds: {
        incident: { label: 'Störung', hint: 'Etwas funktioniert nicht mehr oder nicht wie vorgesehen.' },
        request: { label: 'Serviceanfrage', hint: 'Wir sollen etwas hinzufügen, ändern oder löschen.' },
        question: { label: 'Frage', hint: 'Sie möchten wissen, wie etwas geht.' },
        complaint: { label: 'Beschwerde', hint: 'Sie sind mit etwas nicht zufrieden.' },
      },
      missing: 'Bitte wählen Sie, worum es geht',
      help: 'So schreiben Sie eine vollständige Anfrage, mit Beispielen',
      find: 'Ein Formular suchen',
      findHint: 'Nach seinem Namen oder nach dem, was Sie brauchen.',
      search: 'Suchen',
      nothingFound: 'Kein Formular passt zu dieser Suche.',
      all: 'Alle Formulare',
    },

    about: {
      ownSites: 'Ihre Websites:',
      question: {
        incident: 'Was funktioniert nicht?',
        request: 'Was können wir für Sie tun?',
        question: 'Wie lautet Ihre Frage?',
        complaint: 'Worüber möchten Sie sich beschweren?',
      },
      hint: 'Eine vollständige Anfrage wird schneller bearbeitet: Bitte beantworten Sie möglichst auch die empfohlenen Fragen.',
      place: ({ place, of }) => `Thema ${place} von ${of}`,
      another: 'Ein weiteres Thema hinzufügen',
      rows: {
        hint: ({ max }) => `Sie können mehrere Antworten geben, höchstens ${max}.`,
        add: ({ name }) => `Hinzufügen: ${name}`,
        remove: ({ row }) => `Entfernen: ${row}`,
      },
      more: {
        title: 'Ihre Antworten führen zu weiteren Fragen',
        text: 'Sie stehen jetzt auf dieser Seite. Alles, was Sie geschrieben haben, ist erhalten.',
      },
      anotherHint: 'Ihre Antworten bleiben erhalten; das andere Thema erhält eine eigene Nummer.',
      rival: 'Im anderen Fenster:',
      files: {
        hint: ({ count, size }) => `Höchstens ${count} Dateien von je ${size}.`,
        remove: ({ name }) => `${name} entfernen`,
        removeShort: 'Entfernen',
      },
    },

    draft: {
      kept: ({ until }) =>
        `Was Sie eingeben, bleibt 7 Tage auf diesem Gerät erhalten, bis ${until}. Gesendet wird erst, wenn Sie am Ende alles geprüft haben.`,
      willBeKept:
        'Was Sie eingeben, bleibt 7 Tage auf diesem Gerät erhalten. Gesendet wird erst, wenn Sie am Ende alles geprüft haben.',
      discard: 'Meine Eingaben löschen',
      discarded: { title: 'Alles ist gelöscht', text: 'Ihre Eingaben und Dateien werden nicht mehr aufbewahrt.' },
      expired: {
        title: 'Ihre Eingaben sind nicht mehr vorhanden',
        text: 'Es sind mehr als 7 Tage vergangen, oder Sie haben sie gelöscht. Beginnen Sie eine neue Anfrage.',
      },
      resumed: {
        title: 'Was Sie gerade gesendet haben, ist erhalten',
        text: 'Der Rest ist nicht mehr vorhanden: Bitte ergänzen Sie, was fehlt, und gehen Sie dann weiter.',
      },
      found: {
        title: 'Sie haben eine Anfrage, die noch nicht gesendet ist',
        text: ({ until }) => `Sie bleibt auf diesem Gerät erhalten bis ${until}.`,
        goOn: 'Mit dieser Anfrage weitermachen',
      },
      tooLarge: {
        title: 'Noch nicht gespeichert',
        text: 'Für eine Anfrage ist das zu viel Text. Bitte kürzen Sie Ihre Antworten und fügen Sie den Rest als Datei bei.',
      },
      tooMany: {
        title: 'Noch nicht gespeichert',
        text: ({ when }) =>
          `Aus Ihrem Netz wurden viele Anfragen begonnen. Machen Sie ab ${when} weiter und lassen Sie diese Seite offen.`,
      },
    },

    formChanged: {
      title: 'Die Fragen wurden inzwischen geändert',
      added: ({ labels }) => `Neue Fragen: ${labels}.`,
      former: ({ labels }) => `Nicht mehr gefragt: ${labels}. Ihre Antwort wird mit der Anfrage gesendet.`,
      kept: 'Alles, was Sie eingegeben haben, ist erhalten.',
    },

    aside: {
      so: 'Ihre Antworten bisher',
      who: 'Wer Sie sind',
      editor: 'Redakteur/in oder Eigentümer/in einer Website',
      urgent: 'Redakteur/in oder Eigentümer/in, dringende Störung',
      portal: 'Im Portal angemeldet',
      complaint: 'Jemand, der eine Beschwerde einreicht',
      anonymous: 'Anonym',
      subject: 'Thema',
      subjectAt: ({ place }) => `Thema ${place}`,
      changeYou: 'Ändern, wer Sie sind',
      changeSubject: ({ place }) => `Thema ${place} ändern`,
      changeKind: 'Ändern, worum es geht',
      tips: 'Eine vollständige Anfrage wird schneller bearbeitet',
      tip: [
        'Nur ein Thema je Anfrage.',
        'Ein Titel, der das Problem nennt.',
        'Die Adresse der betroffenen Seite.',
        'Die vollständige Fehlermeldung, als Text oder Bild.',
      ],
      example: 'Ein gutes Beispiel ansehen',
    },

    errors: {
      name: { required: 'Bitte geben Sie Ihren Namen an', tooLong: 'Ihr Name ist zu lang: Bitte kürzen Sie ihn' },
      email: {
        required: 'Bitte geben Sie Ihre E\u2011Mail-Adresse an oder, falls Sie keine haben, eine Telefonnummer',
        invalid: ({ typed }) =>
          `„${typed}“ ist keine E\u2011Mail-Adresse. Schreiben Sie sie so: name@verwaltung.example`,
      },
      phone: {
        required: 'Bitte geben Sie die Telefonnummer an, unter der wir Sie erreichen',
        invalid: ({ typed }) =>
          `„${typed}“ ist keine Telefonnummer. Schreiben Sie sie so: 02\u00a0555\u00a020\u00a014 oder +32 2 555 20 14`,
      },
      otherAnswer: ({ label }) =>
        `„${label}“: In einem anderen Fenster haben Sie etwas anderes geantwortet. Vergleichen Sie, behalten Sie, was stimmt, und gehen Sie weiter`,
      otherWindow: ({ typed }) =>
        `In einem anderen Fenster haben Sie „${typed}“ geschrieben. Behalten Sie, was stimmt, und gehen Sie weiter`,
      files: {
        unlisted: ({ name }) =>
          `„${name}“ ist keine Dateiart, die wir annehmen. Senden Sie ein PDF, ein Office-Dokument, ein Bild, einen Text, eine Tabelle, eine E\u2011Mail, ein ZIP, eine Aufnahme oder ein Zertifikat`,
        infected: ({ name }) =>
          `„${name}“ enthält Schadsoftware, deshalb haben wir die Datei nicht angenommen. Senden Sie eine andere, oder beschreiben Sie, was sie zeigt`,
        tooLarge: ({ name, size, max }) =>
          `Die Datei „${name}“ (${size}) ist zu groß. Höchstens ${max}: Senden Sie einen Teil davon oder ein kleineres Bild`,
        empty: ({ name }) => `Die Datei „${name}“ ist leer. Bitte wählen Sie sie noch einmal`,
        tooMany: ({ name, count }) => `Die Datei „${name}“ ist eine zu viel: Eine Anfrage enthält höchstens ${count}`,
        tooMuch: ({ name, when }) =>
          `Die Datei „${name}“ wurde nicht angenommen: Aus Ihrem Netz kamen zu viele Dateien. Bitte versuchen Sie es ab ${when} wieder`,
      },
    },

    check: {
      question: 'Prüfen Sie Ihre Antworten',
      text: 'Es ist noch nichts gesendet.',
      several: ({ count }) => `${count} Themen: Jedes wird ein Ticket mit eigener Nummer.`,
      changeSubject: ({ title }) => `„${title}“ ändern`,
      removeSubject: ({ title }) => `„${title}“ nicht mitsenden`,
      remove: 'Nicht mitsenden',
      none: 'Nicht angegeben',
      missing: 'Noch nicht beantwortet (empfohlen)',
      anonymous: 'Anonym: Wir können Ihnen nicht antworten',
      unknownSite: ({ typed }) => `„${typed}“ (wir suchen diese Website)`,
      phoneNote: ({ phone }) =>
        `Mit dieser Anfrage angegebene Telefonnummer: ${phone}. Sie ist nicht bei der Person gespeichert.`,
      otherWindow: {
        title: 'Noch nicht gesendet',
        text: 'Ihre Antworten wurden in einem anderen Fenster geändert. Hier sind sie: Prüfen Sie sie und senden Sie sie dann.',
      },
      labels: {
        name: 'Name',
        email: 'E\u2011Mail',
        phone: 'Telefon',
        language: 'Sprache unserer Antworten',
        kind: 'Art',
      },
      urgent: 'Ja. Nach dem Senden rufen Sie uns an und nennen die Nummer',
      complete: 'Ihre Anfrage ist vollständig: Sie wird schneller bearbeitet.',
      another: 'Ein weiteres Thema hinzufügen',
      send: 'Die Anfrage senden',
      sendSeveral: ({ count }) => `Die ${count} Anfragen senden`,
      sendComplaint: 'Die Beschwerde senden',
      agree: ({ organisation }) =>
        `Die Service-Managerin oder der Service-Manager der Organisation „${organisation}“ darf diese Beschwerde lesen`,
      organisation: {
        label: 'Für welche Organisation?',
        hint: 'Ihre Anfrage nennt keine Website, die wir kennen. Das Service-Management der gewählten Organisation kann sie lesen.',
      },
      noOrganisation: 'Keine',
      agreeHint: 'Ohne Ihr Einverständnis sieht sie dort niemand. Sie erhalten in beiden Fällen dieselbe Antwort.',
    },

    tooManyTickets: {
      title: 'Zu viele Anfragen auf einmal',
      text: ({ max }) =>
        `So würden mehr als ${max} Tickets auf einmal eröffnet. Entfernen Sie Antworten und senden Sie diese danach.`,
    },
    tooMany: {
      title: 'Noch nicht gesendet',
      text: ({ when }) =>
        `Von Ihrer Adresse oder aus Ihrem Netz kamen viele Anfragen. Diese können Sie ab ${when} senden. Lassen Sie diese Seite offen: Ihre Antworten bleiben hier stehen.`,
      phone: ({ phones }) => `Wenn es dringend ist, rufen Sie ${phones} an.`,
    },
  },
  directory: {
    title: 'Die zuständige Verwaltung finden',
    error: ({ title }) => `Fehler: ${title}`,
    lead: 'Sie besuchen eine Website und haben eine Frage zu ihrem Inhalt? Der Kommunikationsdienst der zuständigen Verwaltung schreibt und veröffentlicht ihre Seiten: Er kann Ihnen antworten.',
    fix: 'Bitte berichtigen Sie zuerst diesen Punkt',
    field: 'Um welche Website geht es?',
    hint: 'Name, Adresse oder vierstellige Nummer der Website, oder der Name der Verwaltung, zum Beispiel stadtarchiv-neudorf.example. Sie können die Adresse einer Seite einfügen.',
    search: 'Suchen',
    missing: 'Bitte geben Sie den Namen oder die Adresse der Website ein',

    found: ({ count, more }) =>
      more
        ? `Mehr als ${count} Websites passen zu Ihrer Suche. Hier sind die ersten; mit einem weiteren Wort werden es weniger`
        : count === 1
          ? 'Eine Website passt zu Ihrer Suche'
          : `${count} Websites passen zu Ihrer Suche`,
    near: 'Keine Website heißt genau so. Meinten Sie',
    show: 'Ansehen, wer Ihnen antwortet',
    showOf: ({ name }) => `Ansehen, wer Ihnen antwortet: ${name}`,
    site: ({ number }) => `Website ${number}`,

    none: {
      title: ({ typed }) => `Wir finden „${typed}“ nicht`,
      tries: [
        'Prüfen Sie die Schreibweise, oder geben Sie nur ein Wort des Namens ein.',
        'Fügen Sie die Adresse der Seite ein, auf der Sie waren.',
        'Suchen Sie den Namen der Verwaltung: Er steht meist am Ende jeder Seite.',
      ],
      notOurs: 'Wir kennen nur die Websites, die dieser Service Desk betreut. Die anderen haben ihren eigenen Dienst.',
    },

    service: {
      title: ({ organisation }) => `Ihnen antwortet: ${organisation}`,
      responsible: ({ site }) => `Zuständig für „${site}“`,
      name: 'Kommunikationsdienst',
      email: 'E\u2011Mail',
      phone: 'Telefon',
      page: 'Kontaktseite',
      address: 'Adresse der Website',
      languages: 'Antwortet auf',
      in: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch', en: 'Englisch' },
      advice:
        'Sagen Sie, um welche Seite es geht, und fügen Sie ihre Adresse ein. Nur dieser Dienst kann ändern, was dort steht.',
      notHere: 'Sie haben kein Ticket bei uns: Ihre Frage geht direkt an diese Verwaltung.',
      unknown: 'Den Kommunikationsdienst dieser Website kennen wir noch nicht',
      unknownText: 'Die Kontaktdaten stehen meist am Ende jeder Seite der Website.',
      nobody: 'Zu dieser Website gehört in unserem Verzeichnis keine Verwaltung.',
    },

    other: {
      title: 'Etwas anderes?',
      again: 'Eine andere Website suchen',
      editor: 'Ich bin Redakteur/in oder Eigentümer/in dieser Website',
      complaint: 'Ich möchte eine Beschwerde über den Service Desk einreichen',
    },
  },
  frame: {
    skip: 'Zum Inhalt',
    languages: 'Sprache',
    navigation: 'Seiten',
    menu: 'Menü',
    footer: 'Weitere Seiten',
    support: 'Support',
    complete: 'Eine vollständige Anfrage schreiben',
    articles: 'Hilfeartikel',
    work: 'Wie wir arbeiten',
    contact: 'Eine Anfrage schreiben',
    accessibility: 'Erklärung zur Barrierefreiheit',
    privacy: 'Datenschutz',
    daysOff: 'Schließtage (iCalendar)',
    tickets: 'Meine Tickets',

    today: 'Heute',
    standsIn: ({ language }) => `Dieser Text ist noch nicht übersetzt: Er steht hier auf ${language}.`,

    line: {
      in: { fr: 'Auf Französisch', nl: 'Auf Niederländisch', de: 'Auf Deutsch', en: 'Auf Englisch' },
      openUntil: ({ time }) => `Jetzt geöffnet, bis ${time}`,
      opensToday: ({ time }) => `Geschlossen. Öffnet heute um ${time}`,
      opensOn: ({ day, time }) => `Geschlossen. Öffnet am ${day} um ${time}`,
      opensAfter: ({ day, time, dayOff, reason }) =>
        `Geschlossen am ${dayOff} (${reason}). Öffnet am ${day} um ${time}`,
      never: 'Zurzeit geschlossen',
    },
  },
  privacy: {
    title: 'Datenschutz',
    description: ({ desk }) => `Was ${desk} von Ihnen aufbewahrt, warum, wie lange, und welche Rechte Sie haben.`,
    keeps: ({ desk, mailbox, cookies, sessionHours, draftDays }) => [
      {
        title: 'Kurz gesagt',
        says: [
          'Wir bewahren auf, was Sie uns schreiben und was wir brauchen, um Ihnen zu antworten. Wir verfolgen Sie nicht, wir zeigen keine Werbung, und diese Seiten laden nichts von einer anderen Website.',
        ],
      },
      {
        title: 'Wer verantwortlich ist',
        says: [
          `Die Verwaltung, die ${desk} führt. Sie erreichen sie unter derselben Adresse wie den Service Desk:`,
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'Was wir aufbewahren',
        says: [
          [
            'Ihr Ticket: was Sie geschrieben haben, Ihre Dateien, Ihren Namen, Ihre E\u2011Mail-Adresse, Ihre Telefonnummer, wenn Sie sie angeben, die Website, um die es geht, und die Sprache.',
            'Die E\u2011Mails hin und zurück, mit den technischen Angaben, die belegen, woher sie kommen.',
            'Die Notiz, die sich der Service Desk zu einem Anruf macht. Anrufe werden nicht aufgezeichnet.',
            'Einen Verlauf des Tickets: wer was getan hat, und wann.',
            'Zahlen ohne Namen: wie oft ein Artikel gelesen wurde oder wie viele Besucher an eine Verwaltung verwiesen wurden.',
          ],
          'Eine Beschwerde können Sie auch ohne Namen einreichen.',
        ],
      },
      {
        title: 'Auf diesem Gerät',
        says: [
          'Diese Seiten verwenden nur die Cookies, die sie brauchen. Keines verfolgt Sie, und keines wird von einer anderen Website gelesen.',
          {
            rows: [
              {
                name: cookies.theme,
                says: 'Ihre Wahl einer hellen oder dunklen Darstellung. Nur wenn Sie wählen, ein Jahr lang.',
              },
              {
                name: cookies.session,
                says: `Ihre Anmeldung. Nur wenn Sie sich anmelden, ${sessionHours} Stunden lang.`,
              },
              {
                name: cookies.draft,
                says: `Findet wieder, was Sie im Formular geschrieben und noch nicht gesendet haben. ${draftDays} Tage lang, danach ist alles gelöscht. Ist die Anfrage gesendet, wird es nicht mehr gebraucht.`,
              },
            ],
          },
        ],
      },
    ],
    promises: ({ mailbox, draftDays }) => [
      {
        title: 'Warum und auf welcher Grundlage',
        says: [
          [
            'Um Ihnen zu antworten und Ihre Anfrage zu bearbeiten: Das ist unsere Aufgabe im öffentlichen Interesse (DSGVO, Artikel 6 Absatz 1 Buchstabe e).',
            'Um die Unterlagen der Verwaltung aufzubewahren: Das ist eine rechtliche Verpflichtung (DSGVO, Artikel 6 Absatz 1 Buchstabe c; Archivgesetz vom 24. Juni 1955).',
            'Um den Dienst vor Robotern und Missbrauch zu schützen: Das gehört zu derselben Aufgabe. Die Adresse Ihres Netzes dient dazu, die Sendungen einer Stunde zu zählen, im Arbeitsspeicher, und wird nicht aufbewahrt.',
          ],
          'Über Sie entscheidet nie eine Maschine allein.',
        ],
      },
      {
        title: 'Wie lange',
        says: [
          [
            `Was geschrieben und nicht gesendet ist: ${draftDays} Tage.`,
            'Tickets: solange der Dienst sie braucht, danach nach dem Archivgesetz. Was archiviert werden muss, wird nie ohne Genehmigung vernichtet.',
            'Auf Ihren Wunsch löschen wir Ihre Daten, sobald das Gesetz es erlaubt. Der Verlauf sagt dann noch, dass etwas geschehen ist, aber nicht mehr, wer Sie sind und was Sie geschrieben haben.',
          ],
        ],
      },
      {
        title: 'Wer was sieht',
        says: [
          [
            'Die Mitarbeiterinnen und Mitarbeiter dieses Service Desks, und Sie.',
            'Wer an dem Ticket beteiligt ist, von Ihnen oder vom Service Desk hinzugefügt.',
            'Die Service-Managerin oder der Service-Manager der Organisation, der die Website gehört.',
            'Eine Beschwerde: zuerst nur die Beschwerdekoordination. Die Person, um die es geht, sieht sie nie.',
          ],
          'Wir verkaufen nichts und geben nichts an andere weiter.',
        ],
      },
      {
        title: 'Ihre Rechte',
        says: [
          'Sie können fragen, was wir von Ihnen aufbewahren, und eine Kopie davon erhalten, es berichtigen lassen, es löschen lassen, wenn das Gesetz es erlaubt, seine Verwendung einschränken oder ihr widersprechen. Schreiben Sie uns: Sie erhalten innerhalb eines Monats eine Antwort.',
          { to: 'form', label: 'Einen Antrag mit dem Formular stellen' },
          { to: 'mail', label: mailbox },
        ],
      },
      {
        title: 'Wenn Sie nicht einverstanden sind',
        says: ['Sie können bei der Datenschutzbehörde Beschwerde einlegen.', ...dataProtection('de')],
      },
    ],
  },
  receipt: {
    title: ({ number }) => `Ihre Nummer: ${number}`,
    titles: ({ count }) => `Ihre ${count} Nummern`,
    number: 'Das ist Ihre Nummer',
    numbers: ({ count }) => `Das sind Ihre ${count} Nummern`,
    numberNote: 'Nennen Sie sie am Telefon und lassen Sie sie im Betreff Ihrer E\u2011Mails stehen.',

    noCall: 'Ihre dringende Anfrage ist eingegangen',
    phoneIn: {
      fr: 'Telefon, auf Französisch',
      nl: 'Telefon, auf Niederländisch',
      de: 'Telefon, auf Deutsch',
      en: 'Telefon, auf Englisch',
    },
    openUntil: ({ time }) => `Heute bis ${time} geöffnet`,
    quote: 'Nennen Sie diese Nummer',
    quoteFirst: 'Nennen Sie zuerst die oberste dieser Nummern',
    quoteNote: 'Damit finden wir Ihre Beschreibung.',
    otherLanguages:
      'Wir haben keine Telefonleitung auf Deutsch. Auf diesen Leitungen antworten wir in anderen Sprachen:',

    received: 'Ihre Anfrage ist eingegangen',
    severalReceived: 'Ihre Anfragen sind eingegangen',
    complaintReceived: 'Ihre Beschwerde ist eingegangen',
    about: ({ summary }) => `„${summary}“.`,
    aboutSite: ({ summary, site }) => `„${summary}“, Website ${site}.`,
    mailComing:
      'Sie erhalten die Nummer auch per E\u2011Mail, an die Adresse, die Sie angegeben haben. Kennen wir sie noch nicht, bestätigen Sie sie mit einem Klick in dieser E\u2011Mail.',
    numberHereOnly:
      'Bitte notieren Sie die Nummer: Diese Adresse hat in kurzer Zeit schon mehrere E\u2011Mails von uns erhalten, deshalb senden wir diesmal keine. Ihre Anfrage ist erfasst, und wir beantworten sie.',
    copyComing: ({ address }) => `Eine Kopie mit der Nummer ist unterwegs an ${address}.`,
    phoneOnly: 'Sie haben keine E\u2011Mail-Adresse angegeben: Bitte notieren Sie die Nummer. Wir rufen Sie an.',
    anonymous:
      'Sie sind anonym: Bitte notieren Sie die Nummer. Wir können Ihnen nicht antworten, aber Sie können sie uns nennen.',

    next: 'Was jetzt geschieht',
    now: 'Jetzt',
    callNowText: 'Sie rufen an. Der Service Desk öffnet Ihr Ticket und bestätigt mit Ihnen, dass es dringend ist.',
    at: ({ time }) => `Heute um ${time}`,
    onDay: ({ day, time }) => `${day}, ${time}`,
    callLaterText: 'Die Leitung öffnet. Sie rufen an, und der Service Desk bestätigt mit Ihnen, dass es dringend ist.',
    untilThen: 'Bis dahin',
    untilThenText:
      'Ihr Ticket steht auf der Liste der dringenden Störungen, und wir sehen es zuerst. Halten Sie die Nummer bereit.',
    untilThenMail: 'Wenn sich etwas ändert, antworten Sie auf die E\u2011Mail, die Sie erhalten.',
    noLineText:
      'Dieser Service Desk hat keine Telefonleitung. Ihr Ticket steht auf der Liste der dringenden Störungen.',
    before: ({ time }) => `Bis ${time}`,
    beforeOn: ({ day, time }) => `Bis ${day}, ${time}`,
    firstAnswer: ({ hours }) =>
      `Sie erhalten eine erste Antwort. Wir versprechen sie innerhalb von ${plural(hours, `${hours} Servicestunde`, `${hours} Servicestunden`)}.`,
    by: ({ date }) => `Spätestens am ${date}`,
    complaintAnswer: ({ days }) =>
      `Sie erhalten innerhalb von ${plural(days, `${days} Kalendertag`, `${days} Kalendertagen`)} eine Antwort auf Ihre Beschwerde. Nur die Beschwerdekoordination liest sie, solange sie niemand anderen damit betraut.`,
    complaintAnonymous: ({ days }) =>
      `Die Beschwerdekoordination behandelt Ihre Beschwerde innerhalb von ${plural(days, `${days} Kalendertag`, `${days} Kalendertagen`)}. Nur die Beschwerdekoordination liest sie, solange sie niemand anderen damit betraut.`,
    meanwhile: 'Inzwischen',
    meanwhileText: 'Schreiben Sie uns noch einmal dazu? Lassen Sie die Nummer im Betreff Ihrer E\u2011Mail stehen.',
    meanwhilePhone: 'Möchten Sie etwas hinzufügen? Rufen Sie uns an und nennen Sie die Nummer.',

    follow: 'Dieses Ticket verfolgen',
    followOne: ({ number }) => `Verfolgen: ${number}`,
    followAll: 'Ihre Anfragen verfolgen',
    another: 'Eine weitere Anfrage schreiben',
    home: 'Zurück zum Support',

    rest: {
      title: 'Ihre Anfrage ergänzen',
      text: 'Beantworten Sie danach die übrigen Fragen: Sie helfen uns, die Ursache zu finden. Ihre Antworten kommen zu diesem Ticket.',
      lead: 'Ihre Antworten kommen zum Ticket',
      effect: 'Wer Ihr Ticket bearbeitet, sieht Ihre Antworten.',
      added: 'Danke, Ihre Antworten stehen jetzt beim Ticket.',
      none: 'Es gibt nichts mehr zu ergänzen',
      back: 'Zurück zur Nummer',
    },

    expired: {
      title: 'Diese Bestätigung ist nicht mehr verfügbar',
      text: 'Sie bleibt 24 Stunden sichtbar. Ihr Ticket gibt es weiterhin: Die Nummer steht in der E\u2011Mail, die Sie erhalten haben.',
    },
  },
  support: {
    question: 'Eine Frage oder ein Problem mit Ihrer Website?',
    lead: ({ hours }) =>
      `Schreiben Sie uns oder rufen Sie uns an. Jeder Kontakt erhält eine Nummer und innerhalb von ${hours === 1 ? 'einer Servicestunde' : `${hours} Servicestunden`} eine erste Antwort.`,
    leadWithoutPhone: ({ hours }) =>
      `Schreiben Sie uns. Jeder Kontakt erhält eine Nummer und innerhalb von ${hours === 1 ? 'einer Servicestunde' : `${hours} Servicestunden`} eine erste Antwort.`,
    write: 'Eine Anfrage schreiben',

    phones: 'Telefonleitungen',
    lineHours: ({ hours }) => `Telefonisch erreichen Sie uns ${hours}.`,
    calendar: ({ calendar }) => `Kalender: ${calendar}.`,
    nextDayOff: ({ day, reason }) => `Nächster Schließtag: ${day} (${reason}).`,

    desks: { title: 'Welchen Service Desk brauchen Sie?', here: 'Sie sind hier' },
    noDesk: {
      title: 'Hier gibt es noch keinen Service Desk',
      text: 'Belfry ist installiert. Sobald die Administration einen Service Desk angelegt hat, zeigt diese Seite, wie Sie ihn erreichen.',
      go: 'Anmelden und einen anlegen',
    },

    ways: {
      three: 'Drei Wege zu uns',
      four: 'Vier Wege zu uns',
      form: 'Kontaktformular',
      formText: 'Es stellt die richtigen Fragen. Ihre Ticketnummer erscheint sofort.',
      tool: 'Online-Ticketing-Tool',
      access: 'Zugang beantragen',
      toolText:
        'Verfolgen und beantworten Sie Ihre Tickets, wenn Sie Zugang haben. Wenn nicht, beantragen Sie ihn bei Ihrer Service-Managerin oder Ihrem Service-Manager; Sie erhalten alles auch per E\u2011Mail.',
      or: 'oder',
      mailText: 'Nur ein Thema je Nachricht. Sie erhalten die Nummer in wenigen Sekunden per E\u2011Mail.',
      phoneText: ({ language, hours }) =>
        `${language}, ${hours}. Halten Sie Ihre Ticketnummer bereit, falls Sie eine haben.`,
    },

    urgent: {
      title: 'Ist es dringend?',
      form: 'Füllen Sie das kurze Formular aus',
      formText: '(die Website, ein Titel, was geschieht, Ihre Telefonnummer). Ihre Nummer erscheint sofort.',
      callNow: 'Rufen Sie sofort an:',
      callNowText: 'Eine dringende Störung melden Sie immer auch telefonisch.',
      callLater: ({ when }) => `Rufen Sie ${when} an:`,
      callLaterText: 'Bis dahin steht Ihre Anfrage oben auf unserer Liste.',
      today: ({ time }) => `heute ab ${time}`,
      onDay: ({ day, time }) => `ab ${day}, ${time},`,
      or: 'oder',
      quote: 'Nennen Sie die Nummer.',
      quoteText: 'Sie verbindet Ihren Anruf mit Ihrer Beschreibung und mit allen Nachrichten, die folgen.',
      noPhone: 'Wir sehen Ihre Anfrage zuerst.',
      noPhoneText: 'Sie steht oben auf unserer Liste, sobald wir öffnen.',
    },

    helped: {
      title: 'Wem wir helfen',
      editors: 'Redaktionen und Eigentümer von Websites',
      editorsText: ({ editors }) =>
        `Der Support ist für alle da, die auf den von uns betreuten Websites schreiben oder für deren Inhalt verantwortlich sind: höchstens ${editors === 1 ? 'eine Redakteurin oder ein Redakteur' : `${editors} Redakteurinnen und Redakteure`} je Website.`,
      own: 'Für wen dieser Service Desk da ist',
      complete: 'Je vollständiger Ihre Anfrage, desto schneller können wir Ihnen helfen.',
      how: 'So schreiben Sie eine vollständige Anfrage',
      visitors: 'Besuchen Sie eine Website?',
      visitorsText:
        'Der Kommunikationsdienst der zuständigen Verwaltung antwortet Ihnen: Er schreibt und veröffentlicht die Seiten.',
      field: 'Name oder Adresse der Website',
      search: 'Suchen',
    },

    closing: {
      title: 'Wann ein Ticket geschlossen wird',
      handled: ({ days }) =>
        `Wenn Ihre Anfrage bearbeitet ist, senden wir Ihnen eine Abschlussmitteilung. Ohne Reaktion von Ihnen wird das Ticket nach ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstagen`} geschlossen, um 24.00 Uhr.`,
      asked: ({ reminders, notice }) =>
        `Wenn wir auf eine Angabe von Ihnen warten, fragen wir nach ${reminders} noch einmal. Am ${notice}. Arbeitstag erhalten Sie dieselbe Mitteilung.`,
      after: ({ days }) => (days === 1 ? '1 Arbeitstag' : `${days} Arbeitstagen`),
      and: 'und',
      reaction:
        'Der Tag der Mitteilung zählt nicht. Reagieren Sie rechtzeitig, wird das Ticket wieder geöffnet. Später eröffnet Ihre Reaktion ein neues Ticket, das mit dem ersten verbunden ist.',
      moreTime: ({ days }) =>
        `Brauchen Sie mehr Zeit? Ein Klick in der Mitteilung gibt Ihnen ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstage`} mehr.`,
      example: ({ today, date }) => `Eine Mitteilung von heute, ${today}, würde das Ticket am ${date} schließen.`,
      daysOff: 'Die Tage, die nicht zählen',
      notCounted: ({ days }) => `nicht gezählt: ${days}`,
    },

    faq: {
      title: 'Häufige Fragen',
      number: {
        question: 'Was bedeutet meine Ticketnummer?',
        answer: ({ number }) => [
          `Jeder Kontakt eröffnet ein Ticket: eine einmalige Nummer und eine Kurzbeschreibung, die wir bei der Arbeit ergänzen. Zum Beispiel ${number}.`,
          'Die letzten zwei Ziffern prüfen die anderen: Ein Tippfehler führt fast nie zum Ticket einer anderen Person. Lassen Sie die Nummer im Betreff Ihrer E\u2011Mails stehen, und nennen Sie sie am Telefon.',
        ],
      },
      subject: {
        question: 'Warum nur ein Thema je Nachricht?',
        answer: [
          'Jedes Thema hat sein Ticket, seine Bearbeitung und seine Frist. Zwei Themen in einer Nachricht halten einander auf, und das zweite kann übersehen werden.',
        ],
      },
      complete: {
        question: 'Was ist eine vollständige Anfrage?',
        answer: [
          'Eine Anfrage, auf die wir antworten können, ohne Sie noch etwas zu fragen. Bei einer Störung stellen wir diese Fragen:',
        ],
        after: 'Das Kontaktformular stellt sie der Reihe nach, jede mit einem Beispiel.',
      },
      insists: {
        question: 'Warum schließt der Service Desk mein Ticket?',
        answer: [
          'Um auch die Anfragen anderer bearbeiten zu können. Wir schließen nichts stillschweigend: Eine Mitteilung nennt Ihnen das Datum, und ein Klick oder eine Antwort genügt, um weiterzumachen.',
          'Ein neues Ticket ist immer möglich, auch lange danach.',
        ],
      },
      complaint: {
        question: 'Ich möchte eine Beschwerde einreichen',
        answer: ({ days }) => [
          `Beschwerden können alle einreichen, auch ohne Namen. Zuerst liest sie nur die Beschwerdekoordination, und Sie erhalten innerhalb von ${days === 1 ? 'einem Tag' : `${days} Tagen`} eine Antwort.`,
        ],
        link: 'Eine Beschwerde einreichen',
      },
    },
  },
  work: {
    title: 'Wie wir arbeiten',
    lead: 'Was wir versprechen, was wir halten und wie wir zählen. Die Zahlen kommen aus den Tickets selbst.',
    covers: ({ first, last }) =>
      first === last ? `Tickets, eröffnet im ${first}.` : `Tickets, eröffnet von ${first} bis ${last}.`,
    computed: ({ moment }) => `Stand der Zahlen: ${moment}.`,
    noTickets: 'In den letzten zwölf Monaten wurde kein Ticket eröffnet: Es gibt noch keine Zahlen zu zeigen.',
    summary: 'Kurz gesagt',
    figures: 'Die Zahlen, Monat für Monat',
    counting: 'Wie wir zählen',
    month: 'Monat',
    current: 'läuft noch',
    tooFew: 'zu wenige',
    drawing: 'Zeichnung',

    duration: ({ hours, minutes }) => {
      if (hours === 0) return `${minutes} Min.`;
      return minutes === 0 ? `${hours} Std.` : `${hours} Std. ${minutes} Min.`;
    },
    days: ({ days, count }) => `${days} ${count === 1 ? 'Tag' : 'Tagen'}`,

    first: {
      title: 'Die erste Antwort',
      promise: ({ hours }) =>
        `Wir versprechen eine erste Antwort innerhalb von ${hours === 1 ? '1 Servicestunde' : `${hours} Servicestunden`}.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Die Hälfte der ersten Antworten wurde innerhalb von ${half} Servicezeit gesendet.`
          : `Die Hälfte der ersten Antworten wurde innerhalb von ${half} Servicezeit gesendet, neun von zehn innerhalb von ${nine} Servicezeit.`,
      gross: ({ half, nine }) =>
        nine === null
          ? `Nächte, Wochenenden und Schließtage mitgezählt: innerhalb von ${half} die Hälfte.`
          : `Nächte, Wochenenden und Schließtage mitgezählt: innerhalb von ${half} die Hälfte, innerhalb von ${nine} neun von zehn.`,
      tooFew: 'Zu wenige Tickets haben eine erste Antwort erhalten, um daraus eine Dauer abzuleiten.',
      caption: 'Zeit bis zur ersten Antwort, in Servicestunden, nach Monat',
      half: 'Die Hälfte in',
      nine: 'Neun von zehn in',
      gross1: 'Die Hälfte, alles mitgezählt',
      target: ({ hours }) => `versprochen: ${hours} Std.`,
      legendHalf: 'die Hälfte',
      legendNine: 'neun von zehn',
      legendTarget: 'versprochen',
      answer: 'Erste Antwort',
      answerText:
        'Die erste schriftliche Antwort einer Mitarbeiterin oder eines Mitarbeiters, die Bitte um weitere Angaben oder die Nachricht, die Sie an die zuständige Verwaltung verweist. Die Empfangsbestätigung, eine interne Notiz oder ein Anruf ist keine.',
      service: 'Servicestunde',
      serviceText: ({ hours }) =>
        `Eine Stunde, in der der Service Desk geöffnet ist, gleich auf welcher Leitung: ${hours}. In der übrigen Zeit läuft diese Frist nicht.`,
      spread: 'Die Hälfte, neun von zehn',
      spreadText:
        'Der Median und das 90. Perzentil: Die Hälfte oder neun von zehn Tickets warteten so lange oder kürzer.',
      few: 'Zu wenige',
      fewText: ({ samples, ninetieth }) =>
        `Bei weniger als ${samples} Tickets sagt eine Dauer mehr über ein einzelnes Ticket als über unsere Arbeit. Bei weniger als ${ninetieth} wäre „neun von zehn“ nur das langsamste.`,
    },

    kept: {
      title: 'Rechtzeitig oder verspätet',
      sentence: ({ kept, of }) =>
        `${kept} von ${of} ersten Antworten wurden innerhalb der versprochenen Frist gesendet.`,
      overdue: ({ tickets, many }) =>
        many
          ? `${tickets} überfällige Tickets warten noch auf ihre erste Antwort: Sie zählen als verspätet.`
          : `${tickets} überfälliges Ticket wartet noch auf seine erste Antwort: Es zählt als verspätet.`,
      noneOverdue: 'Kein überfälliges Ticket wartet noch auf seine erste Antwort.',
      tooFew: 'Zu wenige Tickets, um zu sagen, wie viele Antworten rechtzeitig gesendet wurden.',
      caption: 'Tickets und rechtzeitige erste Antworten, nach Monat',
      tickets: 'Tickets',
      inTime: 'Rechtzeitig',
      of: ({ kept, of }) => `${kept} von ${of}`,
      legendKept: 'rechtzeitig',
      legendMissed: 'verspätet',
      time: 'Rechtzeitig',
      timeText:
        'Die erste Antwort wurde vor Ablauf der Frist gesendet, die bei der Eröffnung des Tickets festgelegt wird. Verspätet sind Tickets, die später beantwortet wurden, und solche, deren Frist ohne Antwort abgelaufen ist. Ein Ticket, dessen Frist noch läuft oder das die anfragende Person vorher geschlossen hat, zählt hier nicht mit.',
      month: 'Monat',
      monthText: 'Ein Ticket zählt in dem Monat, in dem es eröffnet wurde.',
      out: 'Was nicht zählt',
      outText:
        'Unerwünschte Nachrichten, erkannt oder vermutet; Duplikate, von denen nur das Original zählt; Beschwerden, die eine eigene Frist haben.',
      complaints: ({ complaints, days }) =>
        `Im selben Zeitraum ${plural(complaints, `ging ${complaints} Beschwerde`, `gingen ${complaints} Beschwerden`)} ein. Wir versprechen eine Antwort innerhalb ${plural(days, `von ${days} Kalendertag`, `von ${days} Kalendertagen`)}.`,
      fewComplaints: ({ samples, days }) =>
        `Im selben Zeitraum gingen weniger als ${samples} Beschwerden ein. Wir versprechen eine Antwort innerhalb ${plural(days, `von ${days} Kalendertag`, `von ${days} Kalendertagen`)}.`,
    },

    complete: {
      title: 'Vollständige und unvollständige Anfragen',
      sentence: ({ complete, incomplete }) =>
        `Die Hälfte der vollständigen Anfragen erhielt innerhalb von ${complete} Servicezeit eine erste Antwort; bei den unvollständigen waren es ${incomplete} Servicezeit.`,
      tooFew:
        'Zu wenige Anfragen kamen über ein Formular, um vollständige und unvollständige miteinander zu vergleichen.',
      caption: 'Erste Antwort auf vollständige und unvollständige Anfragen, in Servicestunden',
      kind: 'Anfragen',
      complete: 'Vollständig',
      incomplete: 'Unvollständig',
      what: 'Vollständige Anfrage',
      whatText:
        'Beim Absenden des Formulars hatte jede Frage, die eine Antwort braucht, eine Antwort. Was später hinzukommt, ändert daran nichts. Zu einer E\u2011Mail, einem Anruf oder einem Brief gibt es kein Formular; sie zählen in diesem Vergleich nicht mit.',
    },

    targets: {
      net: 'Servicestunden, ohne die Pausen',
      netText:
        'Nur die Öffnungszeiten an Arbeitstagen zählen. Die Zeit, in der die anfragende Person am Zug ist, zählt nicht.',
      timeText:
        'Innerhalb der Zeit, die für Art und Priorität des Tickets galt. Verspätet sind Tickets, die länger brauchten, auch wenn sie noch warten.',
      label: ({ hours }) => `Ziel: ${hours} Std.`,
      overdue: ({ count, many }) =>
        many
          ? `${count} warten noch und sind verspätet: Sie zählen als verspätet mit.`
          : `${count} wartet noch und ist verspätet: Es zählt als verspätet mit.`,
      noneOverdue: 'Nichts Verspätetes wartet noch.',
      legend: 'Ziel',
      apart: ({ complete, incomplete }) =>
        `Innerhalb von ${complete} die Hälfte der vollständigen Anfragen; innerhalb von ${incomplete} die Hälfte der unvollständigen.`,
      handled: {
        title: 'Die Bearbeitung',
        promise: ({ hours }) =>
          `Unser Ziel: eine Anfrage innerhalb ${plural(hours, `von ${hours} Servicestunde`, `von ${hours} Servicestunden`)} bearbeiten.`,
        none: 'Der Service Desk hat keine Zielzeit für die Bearbeitung.',
        kept: ({ kept, of }) => `${kept} von ${of} Tickets wurden innerhalb der Zielzeit bearbeitet.`,
        sentence: ({ half, nine }) =>
          nine === null
            ? `Die Hälfte der Tickets war nach ${half} Servicezeit bearbeitet.`
            : `Die Hälfte der Tickets war nach ${half} Servicezeit bearbeitet, neun von zehn nach ${nine} Servicezeit.`,
        tooFew: 'Zu wenige Tickets wurden bearbeitet, um zu sagen, wie lange das dauert.',
        caption: 'Zeit bis zur Bearbeitung, in Servicestunden, nach Monaten',
        keptCaption: 'Rechtzeitig bearbeitet, nach Monaten',
        what: 'Bearbeitung',
        whatText:
          'Von der Eröffnung, bis das Ticket bearbeitet oder geschlossen ist. Wird es wieder geöffnet, läuft die Zeit weiter.',
        monthText: 'Ein Ticket zählt in dem Monat, in dem es eröffnet wurde.',
      },
      nextAnswer: {
        title: 'Die nächste Antwort',
        promise: ({ hours }) =>
          `Unser Ziel: auf eine Reaktion innerhalb ${plural(hours, `von ${hours} Servicestunde`, `von ${hours} Servicestunden`)} antworten.`,
        none: 'Der Service Desk hat keine Zielzeit für die Antwort auf eine Reaktion.',
        kept: ({ kept, of }) => `${kept} von ${of} Reaktionen bekamen ihre Antwort innerhalb der Zielzeit.`,
        sentence: ({ half, nine }) =>
          nine === null
            ? `Die Hälfte der Reaktionen bekam nach ${half} Servicezeit eine Antwort.`
            : `Die Hälfte der Reaktionen bekam nach ${half} Servicezeit eine Antwort, neun von zehn nach ${nine} Servicezeit.`,
        tooFew: 'Zu wenige Reaktionen bekamen eine Antwort, um zu sagen, wie lange das dauert.',
        caption: 'Zeit bis zur nächsten Antwort, in Servicestunden, nach Monaten',
        keptCaption: 'Nächste Antworten rechtzeitig, nach Monaten',
        what: 'Nächste Antwort',
        whatText:
          'Von einer Reaktion, die wartet, bis zur nächsten Nachricht des Service Desks an die anfragende Person. Eine interne Notiz ist keine solche Nachricht. Die Zahlen beginnen an dem Tag, an dem Belfry zu zählen begann.',
        monthText: 'Eine Reaktion zählt in dem Monat, in dem sie eintraf.',
      },
    },

    closing: {
      title: 'Das Schließen',
      promise: ({ days }) =>
        `Wir schließen ein Ticket ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstage`} nach einer Mitteilung, auf die niemand reagiert, und nie stillschweigend.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Die Hälfte der Tickets war nach höchstens ${half} geschlossen.`
          : `Die Hälfte der Tickets war nach höchstens ${half} geschlossen, neun von zehn nach höchstens ${nine}.`,
      tooFew: 'Zu wenige Tickets sind geschlossen, um daraus eine Dauer abzuleiten.',
      caption: 'Zeit bis zum Schließen, nach Monat der Eröffnung',
      half: 'Die Hälfte nach',
      nine: 'Neun von zehn nach',
      what: 'Zeit bis zum Schließen',
      whatText:
        'Von der Eröffnung bis zum Schließen, alles mitgezählt: Nächte, Wochenenden, das Warten auf Ihre Angaben und die Tage der Mitteilung. Noch offene Tickets sind nicht dabei.',
    },

    open: {
      title: 'Wann wir arbeiten',
      desk: 'Service Desk',
      calendar: ({ calendar }) => `Kalender: ${calendar}.`,
      exceptions: 'Andere Zeiten',
      day: 'Arbeitstag',
      dayText: 'Montag bis Freitag, außer an den Schließtagen unten.',
    },

    daysOff: {
      title: 'Schließtage',
      text: 'An diesen Tagen sind die Leitungen geschlossen, und keine Frist läuft.',
      undecided: ({ year }) => `Die Brückentage ${year} stehen noch nicht fest.`,
      none: 'Keine Schließtage.',
      file: 'In Ihren Kalender übernehmen (iCalendar)',
      calendarName: ({ desk }) => `Schließtage – ${desk}`,
      event: ({ reason }) => `Geschlossen: ${reason}`,
      description: ({ desk }) => `${desk} ist an diesem Tag geschlossen. Keine Frist läuft.`,
    },
  },
};

import { paragraphs } from '#locales/catalogue.ts';
import type { MailCatalogue } from '#locales/fr/mail.ts';

export const de: MailCatalogue = {
  frame: {
    greeting: (name) => (name ? `Guten Tag ${name}` : 'Guten Tag'),
    agent: (name) => (name ? `${name}, Service Desk` : 'Ihr Service Desk'),
    labelled: (label, text) => `${label}: ${text}`,
    and: 'und',
    or: 'oder',

    subject: {
      signInCode: 'Ihr Anmeldecode',
      providerCode: 'Ihr Konto mit einem Identitätsanbieter verknüpfen',
      addressCode: 'Code zum Bestätigen Ihrer Adresse',
      invitation: 'Ihr Zugang zum Service Desk',
      testMail: 'Testnachricht',
      signInNews: 'Änderung bei Ihrer Anmeldung',
      colleagueWrote: 'Neue Nachricht in Ihrem Ticket',
      organisationTicket: 'Ein neues Ticket Ihrer Organisation',
      escalation: 'Eine Zielzeit im Blick behalten',
      approvalRequest: 'Ihre Zustimmung ist gefragt',
      staffNews: 'Neues zu einem Ticket',
      organisationDigest: 'Neue Tickets Ihrer Organisation',
      knownIncident: 'Bekannte Störung',
    },

    personalLink: '[persönlicher Link]',
    copy: 'Was Sie uns gesendet haben',
    number: {
      plain: 'Ihr Ticket:',
    },
    about: (summary) => `Es geht um: ${summary}`,
    yourRequest: 'Ihre Anfrage',

    firstAnswer: (when) => `Sie erhalten eine erste Antwort spätestens am ${when}.`,
    received: 'erhalten',
    firstAnswerCell: ['Erste', 'Antwort'],
    hourCell: (hours) => `${hours}\u00a0Std.`,
    hoursCounted: (hours) => `Es zählen nur die Öffnungszeiten: ${hours}.`,
    next: 'Der Service Desk liest Ihre Anfrage und antwortet Ihnen per E-Mail.',

    ifUrgent: {
      lead: 'Wenn es dringend ist,',
      text: (phones) => `rufen Sie ${phones} an und nennen Sie die Ticketnummer.`,
    },
    ifUrgentHeld: { lead: 'Wenn es dringend ist,', text: (phones) => `rufen Sie ${phones} an.` },

    reply: {
      lead: 'Wenn Sie uns noch einmal dazu schreiben,',
      text: 'antworten Sie auf diese E-Mail oder lassen Sie die Nummer im Betreff stehen. Für ein anderes Thema senden Sie bitte eine neue Nachricht.',
    },
    replyHeld: {
      lead: 'Wenn Sie etwas ergänzen möchten,',
      text: 'antworten Sie auf diese E-Mail. Für ein anderes Thema senden Sie bitte eine neue Nachricht.',
    },
    confirm: {
      lead: 'Bestätigen Sie Ihre Adresse:',
      text: 'Dann dürfen unsere Nachrichten den Inhalt Ihrer Anfrage wiedergeben.',
    },

    information: {
      form: 'Diese Angaben machen',
    },
    step: {
      remind: (index) => `Erinnerung ${index}`,
      notice: 'Abschluss\u00admitteilung',
      close: 'Schließung',
      legend: (days) =>
        `Erinnerungen und Mitteilung gehen hinaus, wenn der Service Desk öffnet. Die Schließung folgt ${days} Arbeitstage nach der Mitteilung.`,
    },

    closesCell: 'Schließt',
    notCountedCell: (days) => [`${days}\u00a0Tage`, 'nicht gezählt'],
    counted: (days, start) =>
      `Wir zählen ${days === 1 ? '1\u00a0Arbeitstag' : `${days}\u00a0Arbeitstage`} nach ${start}.`,
    extended: 'Diese Frist wurde einmal verlängert.',
    skipped: (list) => `Nicht gezählt: ${list}.`,
    weekend: 'Wochenende',
    dayOff: 'Schließtag',
    solvedQuestion: 'Ist Ihr Problem gelöst?',
    moreTimeQuestion: 'Brauchen Sie mehr Zeit?',
    button: {
      solved: 'Gelöst',
      notSolved: 'Nicht gelöst',
      moreTime: 'Ich brauche mehr Zeit',
      confirm: 'Meine Adresse bestätigen',
      read: 'Ticket ansehen',
    },
    effect: {
      solved: '„Gelöst“ schließt sofort.',
      notSolved: '„Nicht gelöst“ öffnet Ihr Ticket wieder.',
      moreTime: (days) => `„Ich brauche mehr Zeit“ verlängert die Frist einmal um ${days} Arbeitstage.`,
      reply: 'Sie können auch einfach auf diese E-Mail antworten.',
    },

    closed: {
      again: {
        lead: 'Wenn etwas nicht stimmt,',
        text: 'antworten Sie auf diese E-Mail: Ihre Nachricht eröffnet ein neues Ticket, das mit diesem verbunden ist, und Sie erhalten seine Nummer.',
      },
    },

    /** The text that an agent sends to a stranger, below the suggested contact (R8). */
    wrongNumber: (typed, of) =>
      `Sie haben ${typed} genannt, das ist aber keine unserer Ticketnummern. Meinten Sie ${of}? Dann antworten Sie bitte auf die letzte E-Mail, die Sie dazu erhalten haben.`,
    referral: {
      site: (site) => `Ihre Nachricht betrifft die Website ${site}.`,
      who: 'Wir helfen Personen, die eine Website bearbeiten oder für sie verantwortlich sind. Alle anderen Fragen beantwortet der Kommunikationsdienst der zuständigen Verwaltung:',
      email: 'E-Mail',
      phone: 'Telefon',
      page: 'Webseite',
    },

    signIn: {
      code: 'Ihr Code:',
      until: 'Er gilt zehn Minuten und nur einmal.',
      link: 'Lesen Sie diese Nachricht auf einem anderen Gerät? Öffnen Sie dort den folgenden Link: Er meldet Sie ohne Code an.',
      button: 'Mich anmelden',
      notYou:
        'Sie haben nichts angefordert? Dann tun Sie nichts: Ohne diesen Code kann sich niemand anmelden. Geben Sie ihn an niemanden weiter, auch nicht an uns.',
    },

    providerCode: {
      lead: ({ desk, provider }) => `Sie verknüpfen Ihr Konto bei „${desk}“ mit ${provider}.`,
      effect: ({ provider }) =>
        `Wer sich künftig mit diesem Konto bei ${provider} anmeldet, kommt damit auch in Ihr Konto bei uns.`,
      where:
        'Geben Sie den Code in dem Browser ein, in dem Sie begonnen haben, oder öffnen Sie den Link in demselben Browser. Code und Link gelten zehn Minuten und nur einmal.',
      button: ({ provider }) => `Mein Konto mit ${provider} verknüpfen`,
      notYou: {
        lead: 'Sie haben das nicht begonnen?',
        text: 'Dann tun Sie nichts: Es wird nichts verknüpft. Öffnen Sie den Link nicht, und geben Sie den Code an niemanden weiter, auch nicht an uns.',
      },
    },

    addressCode: {
      lead: 'Eine bei uns angemeldete Person sagt, dass diese E-Mail-Adresse auch ihr gehört. Wenn Sie das sind, geben Sie diesen Code auf der Seite „Ihr Konto“ ein. Die Anfragen von dieser Adresse stehen dann bei Ihren anderen Anfragen.',
      notYou:
        'Sind Sie das nicht? Dann tun Sie nichts: Ohne diesen Code ändert sich nichts. Geben Sie ihn an niemanden weiter, auch nicht an uns.',
    },

    invitation: {
      sentence: (desk) => `${desk} lädt Sie ein, mit Belfry zu arbeiten.`,
      link: (when) =>
        `Öffnen Sie diesen Link spätestens am ${when}. Er gilt nur einmal. Dort wählen Sie, wie Sie sich anmelden, und richten einen zweiten Faktor ein.`,
      button: 'Meinen Zugang öffnen',
      notYou:
        'Arbeiten Sie nicht bei diesem Service Desk? Dann tun Sie nichts, und geben Sie diesen Link an niemanden weiter.',
    },

    testMail: {
      sentence: (desk) => `Diese Testnachricht ist angekommen: Der E-Mail-Versand von „${desk}“ funktioniert.`,
      asked: (when) =>
        `Die Administration des Service Desks hat sie am ${when} angefordert. Eine Antwort ist nicht nötig.`,
    },

    signInNews: {
      what: {
        passwordSet: 'Für Ihr Konto wurde ein Passwort gewählt.',
        totpSetUp: 'Ihrem Konto wurde eine App mit Codes hinzugefügt.',
        passkeySetUp: 'Ihrem Konto wurde ein Passkey hinzugefügt.',
        totpWithdrawn: 'Die App mit Codes wurde aus Ihrem Konto entfernt.',
        passkeyWithdrawn: 'Ein Passkey wurde aus Ihrem Konto entfernt.',
        recoveryCodesRenewed: 'Es wurden neue Wiederherstellungscodes erstellt; die früheren gelten nicht mehr.',
        identityLinked: 'Das Konto eines Identitätsanbieters gibt jetzt Zugang zu Ihrem Konto.',
        identityUnlinked: 'Das Konto eines Identitätsanbieters gibt keinen Zugang mehr zu Ihrem Konto.',
        addressAdded: 'Ihrem Konto wurde eine E-Mail-Adresse hinzugefügt.',
        newDevice: 'Ihr Konto wurde auf einem Gerät benutzt, das wir nicht kannten.',
        factorsEnded:
          'Ihre Administration hat Ihre zweiten Faktoren entfernt: App, Passkeys und Wiederherstellungscodes.',
      },
      when: (when) => `Das war am ${when}.`,
      onDevice: (when, device) => `Das war am ${when}, auf diesem Gerät: ${device}.`,
      reason: {
        lost: 'Grund: Sie haben keinen Zugriff mehr darauf.',
        replaced: 'Grund: Sie haben ein anderes Telefon oder Gerät.',
        suspicion: 'Grund: Jemand anderes könnte darauf Zugriff haben.',
      },
      setUpAnew: 'Alle Ihre Sitzungen sind beendet. Bei der nächsten Anmeldung wählen Sie einen neuen zweiten Faktor.',
      notYou: {
        lead: 'Waren Sie das nicht?',
        text: 'Öffnen Sie „Ihr Konto“, beenden Sie die anderen Sitzungen, wählen Sie ein anderes Passwort und benachrichtigen Sie sofort den Service Desk. Waren Sie es, müssen Sie nichts tun.',
      },
      button: 'Ihr Konto',
    },

    colleagueWrote: {
      sentence: (name) =>
        name
          ? `${name} ist an Ihrem Ticket beteiligt und hat geschrieben:`
          : 'Jemand, der an Ihrem Ticket beteiligt ist, hat geschrieben:',
      filesAlone: 'Nur Dateien: Sie finden sie auf der Seite des Tickets.',
    },
    organisationTicket: {
      sentence: (number) => `Ihre Organisation hat ein neues Ticket: ${number}.`,
      onPage:
        'Wenn Sie dazu schreiben möchten, öffnen Sie es im Portal: Eine Antwort auf diese E‑Mail wird zurückgehalten, bis der Service Desk sie geprüft hat.',
    },
    escalation: {
      targets: { firstAnswer: 'Die erste Antwort', nextAnswer: 'Die nächste Antwort', handled: 'Die Bearbeitung' },
      due: ({ number, target, date }) => `${target} zum Ticket ${number} ist bis ${date} fällig.`,
      overdue: ({ number, target, date }) => `${target} zum Ticket ${number} war bis ${date} fällig.`,
      onPage: 'Öffnen Sie das Ticket in der Konsole: Eine Antwort auf diese E‑Mail bewirkt nichts.',
    },
    /** To staff, about a colleague's action. */
    staffNews: {
      given: ({ number }) => `Ticket ${number} wurde Ihnen übergeben.`,
      mentioned: ({ number }) => `Eine Notiz zu Ticket ${number} erwähnt Sie.`,
      due: ({ number, count }) =>
        count > 1
          ? `${count} Aufgaben zu Ticket ${number} sind fällig.`
          : `Eine Aufgabe zu Ticket ${number} ist fällig.`,
      overdue: ({ number, count }) =>
        count > 1
          ? `${count} Aufgaben zu Ticket ${number} sind überfällig.`
          : `Eine Aufgabe zu Ticket ${number} ist überfällig.`,
      watched: ({ number, what }) => `Zu Ticket ${number}, das Sie beobachten: ${what}.`,
      what: {
        reacted: 'eine Reaktion ist eingegangen',
        held: 'eine zurückgehaltene Antwort wartet auf eine Entscheidung',
        answered: 'es wurde geantwortet',
        informationRequested: 'es wurde um weitere Angaben gebeten',
        handled: 'es ist als bearbeitet markiert',
        noted: 'eine interne Notiz wurde geschrieben',
        called: 'ein Anruf wurde notiert',
        closed: 'es ist geschlossen',
        reopened: 'es ist wieder geöffnet',
        linked: 'ein anderes Ticket wurde damit verknüpft',
        conversationAnswered: 'eine Antwort von Dritten ist eingegangen',
        approvalGiven: 'eine Zustimmung wurde erteilt',
        approvalRefused: 'eine Zustimmung wurde verweigert',
      },
      onPage: 'Was geschrieben wurde, lesen Sie in der Konsole: Eine Antwort auf diese E‑Mail kommt dort nicht an.',
    },
    organisationDigest: {
      sentence: (count) =>
        count === 1
          ? 'Ihre Organisation hat 1\u00a0neues Ticket:'
          : `Ihre Organisation hat ${count}\u00a0neue Tickets:`,
      untitled: 'ohne Titel',
      others: (count) => (count === 1 ? 'und 1\u00a0weiteres' : `und ${count}\u00a0weitere`),
      button: 'Tickets ansehen',
    },
    knownIncident: {
      onSite: (site) => `Auf der Website ${site} ist eine Störung bekannt. Sie brauchen sie nicht zu melden.`,
      everywhere: 'Auf allen Websites ist eine Störung bekannt. Sie brauchen sie nicht zu melden.',
      expected: (when) => `Voraussichtlich ist sie am ${when} behoben.`,
      button: 'Bekannte Störungen ansehen',
    },

    sideQuestion: {
      reply: 'Antworten Sie einfach auf diese E-Mail. Lassen Sie das Zeichen in Klammern im Betreff stehen.',
    },

    approval: {
      sentence: 'Wir bitten Sie um Ihre Zustimmung.',
      approve: 'Zustimmen',
      refuse: 'Ablehnen',
      number: (number) => `Die Nummer des Tickets, wenn Sie uns anrufen: ${number}.`,
      once: (days) =>
        `Entschieden ist erst etwas, wenn Sie auf der Seite, die sich öffnet, auf die Schaltfläche klicken. Sie können nur einmal antworten. Die Links sind nur für Sie bestimmt und gelten ${days} Tage.`,
    },

    erasure: {
      received: {
        subject: 'Ihr Antrag auf Löschung',
        sentence: (when) =>
          `Sie haben die Löschung Ihrer Daten beantragt. Sie erhalten spätestens am ${when} eine Antwort.`,
        back: 'Bis dahin können Sie den Antrag im Portal unter „Meine Daten“ zurücknehmen. Dort sehen Sie auch, wie weit er ist.',
        notYou:
          'Waren Sie das nicht? Nehmen Sie ihn dort zurück, beenden Sie die anderen Sitzungen in „Ihr Konto“ und benachrichtigen Sie den Service Desk.',
      },
      refused: {
        subject: 'Ihre Daten werden nicht gelöscht',
        sentence: 'Ihr Antrag auf Löschung wurde abgelehnt.',
        reason: 'Der Grund:',
        rights:
          'Wenn Sie nicht einverstanden sind, können Sie auf diese E‑Mail antworten, sich bei der Datenschutzbehörde beschweren oder das Gericht anrufen.',
      },
      done: {
        subject: 'Ihre Daten wurden gelöscht',
        sentence: 'Ihre Daten wurden gelöscht, wie Sie es beantragt haben.',
        stays:
          'Was bleibt, lässt nicht mehr erkennen, wer Sie sind: die Schritte Ihrer Tickets, was unsere Mitarbeitenden geschrieben haben, und das Prüfprotokoll.',
        last: 'Dies ist unsere letzte Nachricht an Sie: Mit ihr verschwindet auch Ihre Adresse.',
      },
    },

    footer: {
      choice: {
        why: 'Diese Nachricht ist freiwillig: Sie entscheiden, ob Sie sie erhalten.',
        label: 'Ihre Nachrichten wählen',
      },
      why: 'Sie erhalten diese Nachricht, weil uns jemand von Ihrer Adresse aus geschrieben oder Sie zu einem Ticket hinzugefügt hat. Ist das ein Irrtum? Dann antworten Sie uns bitte.',
      phone: (phone, language, hours) => `${phone} (${language}, ${hours})`,
      line: { fr: 'auf Französisch', nl: 'auf Niederländisch', de: 'auf Deutsch', en: 'auf Englisch' },
      open: (hours) => `Der Service Desk ist geöffnet: ${hours}.`,
    },
    hours: {
      businessDays: (spans) => `an Arbeitstagen ${spans}`,
      day: (day, spans) => `am ${day} ${spans}`,
      span: (opens, closes) => `von ${opens} bis ${closes}`,
      days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
      never: 'nach Vereinbarung',
      exception: (days, spans, reason) => `${days}: geöffnet ${spans} (${reason}).`,
      closed: (days, reason) => `${days}: geschlossen (${reason}).`,
      fromTo: (from, until) => `von ${from} bis ${until}`,
    },
  },
  reasons: {
    newContact: 'Sie nennt kein Ticket: Sie hat eines eröffnet.',
    wrongNumber: ({ typed, of }) =>
      `Sie nennt ${typed}, was keine unserer Nummern ist (gemeint war wohl ${of}): Sie hat ein Ticket eröffnet.`,
    answersOurMail: ({ on }) =>
      `Sie antwortet auf eine Nachricht, die wir an diese Adresse gesendet haben${on === null ? '' : ` (${on})`}.`,
    answersQuestion: 'Sie antwortet auf eine Frage, die wir an diese Adresse gestellt haben.',
    answersQuestionOfOther: 'Sie betrifft eine Frage an eine andere Adresse: Sie ist beim Gespräch aufbewahrt.',
    quotesNumber: 'Sie nennt die Nummer, und der Absender ist am Ticket beteiligt.',
    followUp: ({ of }) => `Sie traf nach der Schließung von ${of} ein: Sie hat ein Folgeticket eröffnet.`,
    followUpContinued: ({ of }) =>
      `Sie traf nach der Schließung von ${of} ein: Sie gehört zum Folgeticket, das noch offen ist.`,
    bareThanks: 'Ein bloßer Dank: vermerkt, ohne Wirkung.',
    openedByAgent: 'Der Service Desk hat daraus ein Ticket eröffnet.',
    ownMail: 'Sie kommt aus einem unserer eigenen Postfächer.',
    bounceOfOurs: 'Eine unserer Nachrichten kam zurück: Die Adresse empfängt sie nicht.',
    bounceOfOther:
      'Sie gibt eine unserer Nachrichten zurück, nennt aber einen anderen Empfänger: Es wurde nichts geändert.',
    delayOfOurs: 'Eine unserer Nachrichten ist verzögert: Der Mailserver versucht es weiter.',
    autoReply: 'Eine automatische Antwort: vermerkt, ohne Wirkung.',
    bounce: 'Eine Unzustellbarkeitsmeldung, die keine unserer Nachrichten betrifft.',
    report: 'Ein automatischer Bericht: vermerkt, ohne Wirkung.',
    receipt: 'Eine Lese- oder Empfangsbestätigung: vermerkt, ohne Wirkung.',
    notTakingPart: 'Sie nennt ein Ticket, an dem der Absender nicht beteiligt ist: Der Service Desk entscheidet.',
    dmarcFailed: 'Die Absenderadresse ist vielleicht gefälscht: Der Service Desk entscheidet.',
    agentByMail: 'Ein Mitglied des Service Desks schrieb per E-Mail, ohne beteiligt zu sein: als Notiz vorgeschlagen.',
    answersHeld: 'Sie antwortet auf die Bestätigung einer zurückgehaltenen Antwort: ebenfalls zurückgehalten.',
    noSender: 'Sie nennt keinen Absender.',
    failed: 'Sie konnte nicht gelesen werden, auch nach mehreren Versuchen nicht.',
    empty: 'Sie ist leer.',
    notAMessage: 'Dies ist keine Nachricht.',
    messageTooLarge: 'Sie ist zu groß.',
    overTheLimit: ({ size, folder }) =>
      `Zu groß (${size}): Nur die Kopfzeilen sind gespeichert. Die ganze E-Mail liegt im Postfach${folder === null ? '' : `, Ordner ${folder}`}. Bitten Sie den Absender, die Dateien anders zu übermitteln.`,
    headersTooLarge: 'Ihre Kopfzeilen sind zu groß.',
    tooManyParts: 'Sie hat zu viele Teile.',
    nestedTooDeep: 'Ihre Teile sind zu tief verschachtelt.',
    tooManyAddresses: 'Sie hat zu viele Empfänger.',
    tooManyAttachments: 'Sie hat zu viele Anhänge.',
    attachmentsTooLarge: 'Ihre Anhänge sind zu groß.',
    lineTooLong: 'Eine ihrer Zeilen ist zu lang.',
    tookTooLong: 'Sie zu lesen hat zu lange gedauert.',
    malformed: 'Ihr Format ist nicht lesbar.',
    silent: {
      capped: 'Ohne automatische Antwort: Diese Adresse erhielt innerhalb der Stunde schon viele.',
      early: 'Ohne Eingangsbestätigung: Dieses Postfach sendet noch keine.',
      dmarcFailed: 'Ohne automatische Antwort: Die DMARC-Prüfung der Absenderadresse ist fehlgeschlagen.',
      list: 'Ohne automatische Antwort: Sie kam über eine Mailingliste oder als Massen-E-Mail.',
      noReply: 'Ohne automatische Antwort: Niemand liest E-Mails an die Absenderadresse (no-reply).',
      suppressed: 'Ohne automatische Antwort: Die E-Mail bittet darum (X-Auto-Response-Suppress).',
    },
  },
  /** The description of each letter for its readers. */
  about: {
    sections: {
      acknowledgement: { name: 'Eingangsbestätigung', when: 'Geht hinaus, sobald eine Anfrage eintrifft.' },
      followUp: {
        name: 'Neues Ticket nach einem Abschluss',
        when: 'Geht hinaus, wenn eine Reaktion auf ein geschlossenes Ticket ein neues eröffnet.',
      },
      answer: { name: 'Antwort', when: 'Geht mit jeder Antwort eines Mitarbeiters oder einer Mitarbeiterin hinaus.' },
      informationRequest: {
        name: 'Bitte um weitere Angaben',
        when: 'Geht hinaus, wenn der Service Desk nach fehlenden Angaben fragt.',
      },
      reminder: { name: 'Erinnerung', when: 'Geht hinaus, wenn eine Bitte um Angaben ohne Antwort bleibt.' },
      closingNotice: {
        name: 'Abschlussmitteilung',
        when: 'Geht hinaus, wenn die Anfrage bearbeitet ist oder die Erinnerungen ohne Antwort blieben.',
      },
      closed: {
        name: 'Abschluss',
        when: 'Geht hinaus, wenn der Service Desk das Ticket schließt: doppelt, nicht erreichbar, oder die anfragende Person hat es so gesagt.',
      },
      referral: {
        name: 'Weiterleitung',
        when: 'Geht hinaus, wenn die zuständige Stelle genannt wird. Das Ticket ist damit geschlossen.',
      },
      held: {
        name: 'Zurückgehaltene Antwort',
        when: 'Geht hinaus, wenn eine Antwort von jemandem kommt, der am Ticket nicht beteiligt ist. Nennt kein Ticket.',
      },
      reopenedLate: {
        name: 'Ticket wieder geöffnet',
        when: 'Geht hinaus, wenn eine rechtzeitige Reaktion erst nach dem Abschluss gelesen wird.',
      },
      dateMoved: {
        name: 'Neu berechnetes Datum',
        when: 'Geht hinaus, wenn geänderte freie Tage oder Zeiten ein angekündigtes Datum verschieben.',
      },
      split: {
        name: 'Getrennte Themen',
        when: 'Geht hinaus, wenn der Service Desk eine Nachricht mit mehreren Themen trennt. Nennt alle Nummern.',
      },
      rejoined: {
        name: 'Themen wieder zusammen',
        when: 'Geht hinaus, wenn eine Abtrennung rückgängig gemacht wird. Beide Nummern führen zum selben Ticket.',
      },
      restored: {
        name: 'Zusammenführung rückgängig',
        when: 'Geht hinaus, wenn eine Zusammenführung rückgängig gemacht wird: Jede Nummer führt wieder zu ihrem Ticket.',
      },
      takingPart: {
        name: 'Beteiligung',
        when: 'Geht an eine Person, die auf Wunsch der anfragenden Person beteiligt wird.',
      },
      ticketLink: {
        name: 'Link zum Ticket',
        when: 'Geht an Personen, die einen neuen Link zur Seite ihres Tickets anfordern.',
      },
      access: {
        name: 'Zugang',
        when: 'Geht an Personen, die einen Zugang beantragen, erhalten, vorübergehend abgeben oder verlieren, und an alle, die darüber entscheiden.',
      },
    },
    situations: {
      request: 'Gewöhnliche Anfrage',
      urgent: 'Dringende Störung',
      complaint: 'Beschwerde',
      held: 'Zurückgehaltene Antwort',
      answer: 'Antwort',
      informationRequest: 'Bitte um weitere Angaben',
      reminder: 'Erinnerung',
      handled: 'Anfrage bearbeitet',
      silence: 'Keine Antwort auf die Erinnerungen',
      duplicate: 'Doppelt',
      unreachable: 'Nicht erreichbar',
      solved: 'Gelöst, sagt die anfragende Person',
      withdrawn: 'Anfrage zurückgezogen',
      referral: 'Weiterleitung',
      followUp: 'Neues Ticket nach einem Abschluss',
      reopenedLate: 'Ticket wieder geöffnet',
      closingMoved: 'Neues Datum des Abschlusses',
      firstAnswerMoved: 'Neues Datum der ersten Antwort',
      split: 'Getrennte Themen',
      rejoined: 'Themen wieder zusammen',
      restored: 'Zusammenführung rückgängig',
      takingPart: 'Beteiligung',
      ticketLink: 'Link zum Ticket',
      accessProof: 'Adresse zu bestätigen',
      accessReceived: 'Antrag erhalten',
      accessRequest: 'Antrag zu entscheiden',
      accessReminder: 'Erinnerung an einen Antrag',
      accessGranted: 'Zugang gewährt',
      accessRefused: 'Zugang abgelehnt',
      accessTakenBack: 'Antrag zurückgezogen',
      accessGiven: 'Zugang gegeben',
      accessWithdrawn: 'Zugang entzogen',
      accessLeft: 'Alle Zugänge entzogen',
      accessLent: 'Vertretung beginnt',
      accessReturned: 'Vertretung beendet',
      stranger: 'Adresse noch nicht bestätigt',
    },
    names: {
      acknowledgement: 'Eingangsbestätigung',
      followUp: 'Nachricht mit der neuen Nummer',
      answer: 'Antwort',
      informationRequest: 'Bitte um Angaben',
      reminder: 'Erinnerung',
      closingNotice: 'Abschlussmitteilung',
      closed: 'Nachricht vom Abschluss',
      reopenedLate: 'Nachricht von der Wiederöffnung',
      held: 'neutrale Eingangsbestätigung',
      dateMoved: 'Nachricht mit dem neuen Datum',
      takingPart: 'Nachricht an neue Beteiligte',
      split: 'Nachricht mit allen Nummern',
      rejoined: 'Nachricht, dass die Themen wieder zusammen sind',
      restored: 'Nachricht, dass das Ticket wieder eigenständig ist',
      ticketLink: 'Link zum Ticket',
    },
    recorded: {
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
  },
  letters: {
    request: {
      subject: 'Wir haben Ihre Anfrage erhalten',
      text: paragraphs(
        'Wir haben Ihre Anfrage erhalten. Ihre Nummer:\n{number}',
        '{about}',
        '# Sie erhalten eine erste Antwort spätestens am {date}.',
        '{clock}',
        'Der Service Desk liest Ihre Anfrage und antwortet Ihnen per E-Mail.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    urgent: {
      subject: 'Wir haben Ihre Anfrage erhalten',
      text: paragraphs(
        'Wir haben Ihre Anfrage erhalten. Ihre Nummer:\n{number}',
        '{about}',
        '# {call}. Nennen Sie die Nummer {number}.\nIhre Störung ist als dringend gekennzeichnet. Dringend bearbeitet wird sie erst nach Ihrem Anruf.',
        'Sie erhalten eine erste Antwort spätestens am {date}.',
        '{clock}',
        '{paragraph}',
        '{reply}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    complaint: {
      subject: 'Wir haben Ihre Beschwerde erhalten',
      text: paragraphs(
        'Wir haben Ihre Beschwerde erhalten. Ihre Nummer:\n{number}',
        '{about}',
        '# Sie erhalten eine Antwort auf Ihre Beschwerde spätestens am {date}.',
        '{clock}',
        'Nur die Beschwerdekoordination liest Ihre Beschwerde, solange sie niemand anderen damit betraut.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
        '{copy}',
      ),
    },
    held: {
      subject: 'Wir haben Ihre Nachricht erhalten',
      text: paragraphs(
        '{greeting}',
        'Wir haben Ihre Nachricht erhalten.',
        '# Der Service Desk prüft sie spätestens am {date}.',
        'Noch ist sie keinem Vorgang zugeordnet: Auch das übernimmt der Service Desk. Sie müssen nichts tun, es geht nichts verloren.',
        '{reply}',
        '{urgent}',
      ),
    },
    answer: {
      subject: 'Antwort auf Ihre Anfrage',
      text: paragraphs(
        '{greeting}',
        '{words}',
        '# Ihr Ticket bleibt offen. Wir schließen es nicht, ohne es Ihnen mit einem Datum anzukündigen.',
        '{paragraph}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    informationRequest: {
      subject: 'Wir haben eine Frage',
      text: paragraphs(
        '{greeting}',
        '# Wir brauchen Ihre Antwort, um weiterarbeiten zu können.',
        '{words}',
        'Wir brauchen noch:\n{missing}',
        'Wenn Sie nicht antworten, wird Ihr Ticket am {date} geschlossen.',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    reminder: {
      subject: 'Erinnerung an unsere Frage',
      text: paragraphs(
        '{greeting}',
        '# Erinnerung {reminder} von {reminders}: Wir brauchen Ihre Antwort, um weiterarbeiten zu können.',
        'Unsere Frage war:\n{words}',
        'Wir brauchen noch:\n{missing}',
        'Wenn Sie nicht antworten, wird Ihr Ticket am {date} geschlossen. Eine Antwort, auch eine kurze, beendet diese Erinnerungen.',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    handled: {
      subject: 'Ihre Anfrage ist bearbeitet',
      text: paragraphs(
        '{greeting}',
        '# Ihre Anfrage ist bearbeitet. Ihr Ticket wird am {date} geschlossen, wenn Sie nicht reagieren.',
        'Was wir getan haben:\n{words}',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    silence: {
      subject: 'Ohne Antwort wird Ihr Ticket geschlossen',
      text: paragraphs(
        '{greeting}',
        '# Ohne Ihre Antwort wird Ihr Ticket am {date} geschlossen.',
        'Wir haben keine Antwort auf unsere Frage erhalten. Ohne sie kommen wir nicht weiter. Sobald Sie antworten, arbeiten wir weiter.',
        'Unsere Frage war:\n{words}',
        'Wir brauchen noch:\n{missing}',
        '{paragraph}',
        '{buttons}',
        '{clock}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    duplicate: {
      subject: 'Ihr Ticket ist geschlossen',
      text: paragraphs(
        '{greeting}',
        '# Wir hatten diese Anfrage schon erhalten. Sie hat die Nummer {remaining}: Nennen Sie diese bitte in Ihren Nachrichten.',
        'Ihr Ticket wurde am {date} geschlossen.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{urgent}',
        '{buttons}',
      ),
    },
    unreachable: {
      subject: 'Ihr Ticket ist geschlossen',
      text: paragraphs(
        '{greeting}',
        '# Ihr Ticket wurde am {date} geschlossen.',
        'Wir konnten Sie nicht erreichen.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    solved: {
      subject: 'Ihr Ticket ist geschlossen',
      text: paragraphs(
        '{greeting}',
        '# Ihr Ticket wurde am {date} geschlossen.',
        'Sie haben uns gesagt, dass alles gelöst ist.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    withdrawn: {
      subject: 'Ihr Ticket ist geschlossen',
      text: paragraphs(
        '{greeting}',
        '# Ihr Ticket wurde am {date} geschlossen.',
        'Sie haben Ihre Anfrage zurückgezogen.',
        '{words}',
        '{paragraph}',
        '{ticket}',
        '{reply}',
        '{urgent}',
        '{buttons}',
      ),
    },
    referral: {
      subject: 'Wer Ihnen weiterhelfen kann',
      text: paragraphs(
        '{greeting}',
        '# Eine andere Stelle kann Ihnen helfen: Die Kontaktdaten finden Sie unten.',
        '{words}',
        '{paragraph}',
        'Mit dieser Antwort ist Ihr Ticket geschlossen ({date}).',
        '{reply}',
        '{ticket}',
        '{urgent}',
        '{buttons}',
      ),
    },
    followUp: {
      subject: 'Ihre Nachricht hat ein neues Ticket eröffnet',
      text: paragraphs(
        'Das Ticket {former} war schon geschlossen. Ihre Nachricht hat deshalb ein neues Ticket eröffnet, das mit dem ersten verbunden ist. Die neue Nummer:\n{number}',
        '{about}',
        '# Sie erhalten eine erste Antwort spätestens am {date}.',
        '{clock}',
        'Der Service Desk liest Ihre Anfrage und antwortet Ihnen per E-Mail.',
        '{paragraph}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
      ),
    },
    reopenedLate: {
      subject: 'Ihr Ticket ist wieder geöffnet',
      text: paragraphs(
        '{greeting}',
        '# Ihr Ticket ist wieder offen.',
        'Ihre Nachricht vom {date} ist rechtzeitig eingetroffen, aber wir haben sie erst nach der Schließung gelesen. Die Schließung ist deshalb aufgehoben. Sie müssen nichts tun: Der Service Desk arbeitet an Ihrer Anfrage weiter.',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    closingMoved: {
      subject: 'Neues Datum für den Abschluss',
      text: paragraphs(
        '{greeting}',
        '# Ihr Ticket wird nun am {date} geschlossen, wenn Sie nicht reagieren.',
        'Angekündigt war der {formerDate}. Die freien Tage unseres Dienstes haben sich geändert: Sie haben mehr Zeit. Deswegen müssen Sie nichts tun.',
        '{clock}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    firstAnswerMoved: {
      subject: 'Neues Datum für unsere Antwort',
      text: paragraphs(
        '{greeting}',
        '# Sie erhalten spätestens am {date} eine erste Antwort.',
        'Angekündigt war der {formerDate}. Die Öffnungstage unseres Dienstes haben sich geändert. Wir bitten um Entschuldigung für die Verzögerung.',
        '{clock}',
        '{confirm}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    split: {
      subject: 'Eine Nummer für jedes Thema',
      text: paragraphs(
        'Ihre Nachricht betraf mehrere Themen. Jedes hat sein eigenes Ticket, damit nichts verloren geht. Dieses hat die Nummer:\n{number}',
        '{about}',
        'Der Rest geht unter der Nummer {former} weiter. Nennen Sie bitte die Nummer des Themas, um das es Ihnen geht.',
        '# Sie erhalten eine erste Antwort spätestens am {date}.',
        '{clock}',
        '{reply}',
        '{urgent}',
        '{confirm}',
        '{buttons}',
      ),
    },
    rejoined: {
      subject: 'Ihre Themen sind wieder zusammen',
      text: paragraphs(
        '{greeting}',
        '# Alles geht in Ihrem Ticket {number} weiter.',
        'Wir hatten für einen Teil Ihrer Anfrage das Ticket {former} eröffnet. Dieser Teil ist wieder in Ihrem Ticket. Beide Nummern führen dorthin: Sie müssen nichts tun.',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    restored: {
      subject: 'Ihr Ticket ist wieder eigenständig',
      text: paragraphs(
        '{greeting}',
        '# Ihr Ticket {number} wird wieder für sich bearbeitet.',
        'Wir hatten es irrtümlich mit dem Ticket {former} zusammengeführt. Nichts ist verloren: Jede Nummer führt wieder zu ihrem eigenen Ticket.',
        'Es wird am {date} geschlossen, wenn Sie nicht reagieren.',
        '{clock}',
        '{buttons}',
        '{ticket}',
        '{reply}',
        '{urgent}',
      ),
    },
    takingPart: {
      subject: 'Sie sind an einem Ticket beteiligt',
      text: paragraphs(
        '{greeting}',
        '# Sie sind jetzt an einem Ticket unseres Service Desks beteiligt.',
        '{ticket}',
        'Sie erhalten die Antworten und können das Ticket lesen und darauf antworten. Wenn Sie das nicht möchten, öffnen Sie es und wählen Sie „Nicht mehr beteiligt sein“.',
        '{buttons}',
        '{reply}',
        '{urgent}',
      ),
    },
    ticketLink: {
      subject: 'Ihr Link zum Ticket',
      text: paragraphs(
        '{greeting}',
        '# Hier ist der Link, um den Sie gebeten haben: Er öffnet Ihr Ticket.',
        '{buttons}',
        'Der Link gilt nur einmal und nur kurze Zeit. Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun.',
        '{ticket}',
      ),
    },
    accessProof: {
      subject: 'Bestätigen Sie Ihre Adresse',
      text: paragraphs(
        '{greeting}',
        '# Bestätigen Sie Ihre Adresse, damit wir Ihren Antrag auf Zugang weiterleiten.',
        'Mit dieser Adresse wurde Zugang beantragt. Der Link gilt nur einmal, bis {date}. Danach zeigt dieselbe Seite, wie es um den Antrag steht.',
        'Waren Sie das nicht? Dann tun Sie nichts: Niemand wird benachrichtigt, und der Antrag wird gelöscht.',
        '{buttons}',
      ),
    },
    accessReceived: {
      subject: 'Wir haben Ihren Antrag auf Zugang weitergeleitet',
      text: paragraphs(
        '{greeting}',
        '# Die Service-Manager Ihrer Organisation haben Ihren Antrag erhalten.',
        'Sie beantragen Zugang: {what}.',
        'Wenn sie nach {days} Arbeitstagen nicht geantwortet haben, übernimmt der Service Desk Ihren Antrag.',
        '{buttons}',
      ),
    },
    accessRequest: {
      subject: '{name} beantragt Zugang',
      text: paragraphs(
        '{greeting}',
        '# {name} beantragt Zugang: {what}.',
        'Die bestätigte Adresse: {address}',
        '{domain}',
        'Der Grund:\n{words}',
        'Ohne Ihre Antwort übernimmt der Service Desk den Antrag am {date}.',
        '{buttons}',
      ),
    },
    accessReminder: {
      subject: 'Erinnerung {reminder}: {name} wartet auf Ihre Antwort',
      text: paragraphs(
        '{greeting}',
        '# {name} beantragt Zugang: {what}.',
        'Das ist Erinnerung {reminder}.',
        'Die bestätigte Adresse: {address}',
        '{domain}',
        'Der Grund:\n{words}',
        'Ohne Ihre Antwort übernimmt der Service Desk den Antrag am {date}.',
        '{buttons}',
      ),
    },
    accessGranted: {
      subject: 'Ihr Zugang ist gewährt',
      text: paragraphs(
        '{greeting}',
        '# Sie haben Zugang: {what}.',
        'Der genannte Grund:\n{words}',
        'Melden Sie sich zum ersten Mal an? Öffnen Sie die Seite unten und geben Sie die Adresse ein, an die diese Nachricht ging: Wir senden Ihnen dorthin einen Code. Ein Passwort brauchen Sie nicht.',
        '{buttons}',
      ),
    },
    accessRefused: {
      subject: 'Ihr Antrag auf Zugang wurde abgelehnt',
      text: paragraphs(
        '{greeting}',
        '# Ihr Antrag wurde abgelehnt: {what}.',
        'Der genannte Grund:\n{words}',
        'Haben Sie dazu Fragen? Wenden Sie sich an die Service-Managerin oder den Service-Manager Ihrer Organisation.',
      ),
    },
    accessTakenBack: {
      subject: '{name} beantragt keinen Zugang mehr',
      text: paragraphs(
        '{greeting}',
        '# {name} hat den Antrag zurückgezogen: {what}.',
        'Sie brauchen nichts mehr zu entscheiden.',
      ),
    },
    accessGiven: {
      subject: 'Sie haben einen neuen Zugang',
      text: paragraphs(
        '{greeting}',
        '# Ihre Organisation gibt Ihnen Zugang: {what}.',
        'Melden Sie sich zum ersten Mal an? Öffnen Sie die Seite unten und geben Sie die Adresse ein, an die diese Nachricht ging: Wir senden Ihnen dorthin einen Code. Ein Passwort brauchen Sie nicht.',
        '{buttons}',
      ),
    },
    accessWithdrawn: {
      subject: 'Ein Zugang wurde Ihnen entzogen',
      text: paragraphs(
        '{greeting}',
        '# Sie haben keinen Zugang mehr: {what}.',
        'Ihre Tickets bleiben bei der Organisation. Haben Sie Fragen? Wenden Sie sich an ihre Service-Managerin oder ihren Service-Manager.',
      ),
    },
    accessLeft: {
      subject: 'Ein Zugang wurde Ihnen entzogen',
      text: paragraphs(
        '{greeting}',
        '# Sie haben keinen Zugang mehr für {organisation}.',
        'Ihre Tickets bleiben bei der Organisation. Haben Sie Fragen? Wenden Sie sich an ihre Service-Managerin oder ihren Service-Manager.',
      ),
    },
    accessLent: {
      subject: 'Vertretung während einer Abwesenheit',
      text: paragraphs(
        '{greeting}',
        '# {borrower} vertritt {lender}: {what}.',
        'Von {from} bis einschließlich {until}. Die Vertretung beginnt und endet automatisch.',
        '{buttons}',
      ),
    },
    accessReturned: {
      subject: 'Eine Vertretung ist beendet',
      text: paragraphs('{greeting}', '# {borrower} vertritt {lender} nicht mehr: {what}.'),
    },
  },
};

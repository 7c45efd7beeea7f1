import type { MailMessages } from '#locales/mail/fr.ts';

export const de: MailMessages = {
  greeting: (name) => (name ? `Guten Tag ${name}` : 'Guten Tag'),
  agent: (name) => (name ? `${name}, Service Desk` : 'Ihr Service Desk'),
  labelled: (label, text) => `${label}: ${text}`,
  and: 'und',
  or: 'oder',

  subject: {
    signInCode: 'Ihr Anmeldecode',
    providerCode: 'Ihr Konto mit einem Identitätsanbieter verknüpfen',
    addressCode: 'Code zum Bestätigen Ihrer Adresse',
    invitation: 'Ihr Zugang zum Desk',
    testMail: 'Testnachricht',
    signInNews: 'Ihre Anmeldung hat sich geändert',
    colleagueWrote: 'Jemand hat in Ihrem Ticket geschrieben',
    organisationTicket: 'Ein neues Ticket Ihrer Organisation',
    escalation: 'Eine Zielzeit im Auge behalten',
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
  hoursCounted: (hours) => `Wir zählen die Öffnungszeiten: ${hours}.`,
  next: 'Eine Person des Service Desks liest Ihre Anfrage und antwortet Ihnen per E-Mail.',

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
    moreTime: (days) => `„Mehr Zeit“ verlängert einmal um ${days} Arbeitstage.`,
    reply: 'Sie können auch einfach auf diese E-Mail antworten.',
  },

  closed: {
    again: {
      lead: 'Wenn etwas nicht stimmt,',
      text: 'antworten Sie auf diese E-Mail: Ihre Nachricht eröffnet ein neues Ticket, das mit diesem verbunden ist, und Sie erhalten seine Nummer.',
    },
  },

  /** What an agent sends to a stranger, below a proposed contact (R8). */
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
    until: 'Er gilt zehn Minuten, ein einziges Mal.',
    link: 'Lesen Sie diese Nachricht auf einem anderen Gerät? Mit dieser Schaltfläche melden Sie sich dort ohne Code an.',
    button: 'Mich anmelden',
    notYou:
      'Sie haben nichts angefordert? Dann tun Sie nichts: Ohne diesen Code kommt niemand hinein. Geben Sie ihn niemandem, auch nicht uns.',
  },

  providerCode: {
    lead: ({ desk, provider }) => `Sie verknüpfen Ihr Konto bei „${desk}“ mit ${provider}.`,
    effect: ({ provider }) =>
      `Wer sich künftig mit diesem Konto bei ${provider} anmeldet, kommt damit auch in Ihr Konto bei uns.`,
    where:
      'Geben Sie den Code in dem Browser ein, in dem Sie begonnen haben, oder öffnen Sie den Link in demselben Browser. Code und Link gelten zehn Minuten, ein einziges Mal.',
    button: ({ provider }) => `Mein Konto mit ${provider} verknüpfen`,
    notYou: {
      lead: 'Sie haben das nicht begonnen?',
      text: 'Dann tun Sie nichts: Es wird nichts verknüpft. Öffnen Sie den Link nicht, und geben Sie den Code niemandem, auch nicht uns.',
    },
  },

  addressCode: {
    lead: 'Eine bei uns angemeldete Person sagt, dass diese E-Mail-Adresse auch ihr gehört. Sind Sie das, so geben Sie diesen Code auf der Seite „Ihr Konto“ ein. Die Anfragen von dieser Adresse kommen dann zu den Ihren.',
    notYou:
      'Sind Sie es nicht? Dann tun Sie nichts: Ohne diesen Code ändert sich nichts. Geben Sie ihn niemandem, auch nicht uns.',
  },

  invitation: {
    sentence: (desk) => `${desk} lädt Sie ein, mit Belfry zu arbeiten.`,
    link: (when) =>
      `Öffnen Sie diesen Link spätestens am ${when}. Er gilt nur einmal: Sie wählen dort, wie Sie sich anmelden, mit einem zweiten Faktor.`,
    button: 'Meinen Zugang öffnen',
    notYou: 'Arbeiten Sie nicht an diesem Desk? Dann tun Sie nichts und geben Sie diesen Link niemandem.',
  },

  testMail: {
    sentence: (desk) => `Diese Testnachricht ist angekommen: Die Post von „${desk}“ geht hinaus.`,
    asked: (when) => `Die Verwaltung des Desks hat sie am ${when} verlangt. Eine Antwort ist nicht nötig.`,
  },

  signInNews: {
    what: {
      passwordSet: 'Für Ihr Konto wurde ein Passwort gewählt.',
      totpSetUp: 'Ihrem Konto wurde eine App mit Codes hinzugefügt.',
      passkeySetUp: 'Ihrem Konto wurde ein Passkey hinzugefügt.',
      totpWithdrawn: 'Die App mit Codes wurde aus Ihrem Konto entfernt.',
      passkeyWithdrawn: 'Ein Passkey wurde aus Ihrem Konto entfernt.',
      recoveryCodesRenewed: 'Es wurden neue Wiederherstellungscodes erstellt; die früheren gelten nicht mehr.',
      identityLinked: 'Das Konto eines Identitätsanbieters öffnet nun Ihr Konto.',
      identityUnlinked: 'Das Konto eines Identitätsanbieters öffnet Ihr Konto nicht mehr.',
      addressAdded: 'Ihrem Konto wurde eine E-Mail-Adresse hinzugefügt.',
      newDevice: 'Ihr Konto wurde auf einem Gerät benutzt, das wir nicht kannten.',
      factorsEnded:
        'Ihre Administration hat Ihre zweiten Nachweise beendet: App, Passkeys und Wiederherstellungscodes.',
    },
    when: (when) => `Das war am ${when}.`,
    onDevice: (when, device) => `Das war am ${when}, auf diesem Gerät: ${device}.`,
    reason: {
      lost: 'Grund: Sie haben keinen Zugriff mehr darauf.',
      replaced: 'Grund: Sie haben ein anderes Telefon oder Gerät.',
      suspicion: 'Grund: Jemand anderes könnte darauf Zugriff haben.',
    },
    setUpAnew: 'Alle Ihre Sitzungen sind beendet. Bei der nächsten Anmeldung wählen Sie einen neuen zweiten Nachweis.',
    notYou: {
      lead: 'Waren Sie das nicht?',
      text: 'Öffnen Sie „Ihr Konto“ über die Schaltfläche, beenden Sie die anderen Sitzungen, wählen Sie ein anderes Passwort und benachrichtigen Sie sofort den Service Desk. Waren Sie es, müssen Sie nichts tun.',
    },
    button: 'Ihr Konto',
  },

  colleagueWrote: {
    sentence: (name) =>
      name
        ? `${name}, an Ihrem Ticket beteiligt, hat geschrieben:`
        : 'Jemand, der an Ihrem Ticket beteiligt ist, hat geschrieben:',
    filesAlone: 'Nur Dateien: Sie finden sie auf der Seite des Tickets.',
  },
  organisationTicket: {
    sentence: (number) => `Ihre Organisation hat ein neues Ticket: ${number}.`,
    onPage:
      'Um darin zu schreiben, öffnen Sie es im Portal: Eine Antwort auf diese E‑Mail wird für den Service Desk zurückgelegt.',
  },
  escalation: {
    targets: { firstAnswer: 'Die erste Antwort', nextAnswer: 'Die nächste Antwort', handled: 'Die Bearbeitung' },
    due: ({ number, target, date }) => `${target} zum Ticket ${number} ist fällig bis ${date}.`,
    overdue: ({ number, target, date }) => `${target} zum Ticket ${number} war fällig bis ${date}.`,
    onPage: 'Öffnen Sie das Ticket in der Konsole, um etwas zu tun: Eine Antwort auf diese E‑Mail tut das nicht.',
  },
  /** To one of the staff, of what a colleague did. */
  staffNews: {
    given: ({ number }) => `Ticket ${number} wurde Ihnen übergeben.`,
    mentioned: ({ number }) => `Eine Notiz zu Ticket ${number} erwähnt Sie.`,
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
    },
    onPage: 'Was geschrieben wurde, lesen Sie in der Konsole: Eine Antwort auf diese E‑Mail kommt dort nicht an.',
  },
  organisationDigest: {
    sentence: (count) =>
      count === 1 ? 'Ihre Organisation hat 1\u00a0neues Ticket:' : `Ihre Organisation hat ${count}\u00a0neue Tickets:`,
    untitled: 'ohne Titel',
    others: (count) => (count === 1 ? 'und 1\u00a0weiteres' : `und ${count}\u00a0weitere`),
    button: 'Tickets ansehen',
  },
  knownIncident: {
    onSite: (site) => `Auf der Website ${site} ist eine Störung bekannt. Sie brauchen sie nicht zu melden.`,
    everywhere: 'Auf allen Websites ist eine Störung bekannt. Sie brauchen sie nicht zu melden.',
    expected: (when) => `Sie sollte am ${when} behoben sein.`,
    button: 'Bekannte Störungen ansehen',
  },

  erasure: {
    received: {
      subject: 'Ihr Antrag auf Löschung',
      sentence: (when) =>
        `Sie haben die Löschung Ihrer Daten beantragt. Sie erhalten spätestens am ${when} eine Antwort.`,
      back: 'Bis dahin können Sie den Antrag im Portal unter „Meine Daten“ zurücknehmen. Dort sehen Sie auch, wie er steht.',
      notYou:
        'Waren Sie es nicht? Nehmen Sie ihn dort zurück, beenden Sie die anderen Sitzungen in „Ihr Konto“ und benachrichtigen Sie den Service Desk.',
    },
    refused: {
      subject: 'Ihre Daten werden nicht gelöscht',
      sentence: 'Ihr Antrag auf Löschung ist abgelehnt.',
      reason: 'Der Grund:',
      rights:
        'Wenn Sie nicht einverstanden sind, können Sie auf diese E‑Mail antworten, sich bei der Datenschutzbehörde beschweren oder das Gericht anrufen.',
    },
    done: {
      subject: 'Ihre Daten sind gelöscht',
      sentence: 'Ihre Daten sind gelöscht, wie Sie es beantragt haben.',
      stays:
        'Was bleibt, sagt nicht mehr, wer Sie sind: die Schritte Ihrer Tickets, was unsere Mitarbeitenden geschrieben haben, und das Prüfprotokoll.',
      last: 'Dies ist unsere letzte Nachricht an Sie: Mit ihr verschwindet auch Ihre Adresse.',
    },
  },

  footer: {
    choice: {
      why: 'Keine Regel verlangt diese Nachricht: Sie wählen, ob Sie sie erhalten.',
      label: 'Ihre Nachrichten wählen',
    },
    why: 'Sie erhalten diese Nachricht, weil eine Anfrage von Ihrer Adresse gekommen ist. Waren Sie das nicht? Antworten Sie uns.',
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
};

import type { AnswerWords } from '#locales/public/answer/fr.ts';

export const de: AnswerWords = {
  ticket: 'Ihr Ticket',
  hidden: 'Der Titel erscheint, sobald Ihre Adresse bestätigt ist: Auch Ihre Schaltflächen bestätigen sie.',

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
    late: 'Ein Folgeticket öffnen',
    confirm: 'Meine Adresse bestätigen',
  },
  effect: {
    solved:
      'Ihr Ticket wird sofort geschlossen. Wenn Sie danach reagieren, öffnet das ein neues Ticket, das mit diesem verbunden ist.',
    notSolved:
      'Ihr Ticket wird wieder geöffnet, und die Frist wird angehalten. Der Service Desk nimmt Ihre Anfrage wieder auf.',
    reply: 'Ihre Antwort beendet die Erinnerungen. Der Service Desk nimmt Ihre Anfrage wieder auf.',
    moreTime: ({ days }) =>
      days === 1
        ? 'Die Frist wird einmal um 1 Arbeitstag verlängert.'
        : `Die Frist wird einmal um ${days} Arbeitstage verlängert.`,
    moreTimeUntil: ({ days, date }) =>
      `Die Frist wird einmal um ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstage`} verlängert. Ohne Reaktion wird das Ticket dann am ${date} geschlossen.`,
    late: 'Ein geschlossenes Ticket ändert sich nicht mehr. Wir öffnen ein neues Ticket, das mit diesem verbunden ist, und Sie erhalten seine Nummer.',
    confirm:
      'Dann wissen wir, dass diese Adresse Ihre ist, und unsere E\u2011Mails dürfen den Inhalt Ihrer Anfrage wiedergeben.',
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

  /** The page with just the questions that an agent asked for (R6), and how its answers stand on the record. */
  asked: {
    title: 'Ihre Anfrage ergänzen',
    lead: 'Uns fehlen diese Angaben, um weiterzukommen.',
    hint: 'Antworten Sie auf das, was Sie wissen: Was Sie leer lassen, bleibt offen, und unser Team sieht es.',
    more: 'Etwas hinzufügen',
    send: 'Meine Antworten senden',
    nothing:
      'Beantworten Sie mindestens eine Frage, fügen Sie eine Datei bei, oder schreiben Sie uns, warum Sie es nicht wissen',
    fix: ({ count }) =>
      count === 1 ? `Korrigieren Sie zuerst diesen Punkt` : `Korrigieren Sie zuerst diese ${count} Punkte`,
    line: ({ label, value }) => `${label}: ${value}`,
    long: ({ label, value }) => `${label}:\n${value}`,
    left: ({ labels }) => `Ohne Antwort: ${labels}`,
    done: 'Danke, Ihre Antworten sind angekommen',
    doneText: 'Die Erinnerungen sind gestoppt. Wir nehmen Ihre Anfrage wieder auf und antworten Ihnen per E\u2011Mail.',
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
  fix: 'Bitte zuerst diesen Punkt berichtigen',

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
      title: 'Ein neues Ticket ist geöffnet',
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
      'Das Ticket ist schon geschlossen. Wenn noch etwas fehlt, sagen Sie es uns hier: Wir öffnen ein Folgeticket.',
    noClock: 'Für dieses Ticket läuft keine Frist: Es gibt nichts zu verlängern. Der Service Desk kümmert sich darum.',
    alreadyExtended:
      'Diese Frist wurde schon einmal verlängert. Antworten Sie auf die E\u2011Mail, und sei es mit einem Wort: Dann hält die Frist an.',
    noticeNotSent:
      'Die Abschlussmitteilung ist noch nicht versandt: Noch zählt kein Tag. Bitte versuchen Sie es gleich noch einmal.',
  },

  /** An old link (R29). */
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
    text: 'Vielleicht ist er unvollständig: Öffnen Sie ihn aus der E\u2011Mail oder kopieren Sie ihn ganz. Wenn er dann nicht geht, antworten Sie auf die E\u2011Mail und lassen Sie die Nummer im Betreff stehen, oder rufen Sie uns an.',
    phone: ({ phones }) => `Telefon: ${phones}.`,
    contact: 'Eine Anfrage schreiben',
  },
};

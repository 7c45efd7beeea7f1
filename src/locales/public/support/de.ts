import type { SupportWords } from '#locales/public/support/fr.ts';

export const de: SupportWords = {
  question: 'Eine Frage oder ein Problem mit Ihrer Website?',
  lead: ({ hours }) =>
    `Schreiben Sie uns oder rufen Sie uns an. Jeder Kontakt erhält eine Nummer und innerhalb von ${hours === 1 ? 'einer Servicestunde' : `${hours} Servicestunden`} eine erste Antwort.`,
  leadWithoutPhone: ({ hours }) =>
    `Schreiben Sie uns. Jeder Kontakt erhält eine Nummer und innerhalb von ${hours === 1 ? 'einer Servicestunde' : `${hours} Servicestunden`} eine erste Antwort.`,
  write: 'Eine Anfrage schreiben',

  phones: 'Telefonleitungen',
  lineHours: ({ hours }) => `Unsere Leitungen antworten ${hours}.`,
  calendar: ({ calendar }) => `Kalender: ${calendar}.`,
  nextDayOff: ({ day, reason }) => `Nächster Schließtag: ${day} (${reason}).`,

  ways: {
    three: 'Drei Wege zu uns',
    four: 'Vier Wege zu uns',
    form: 'Kontaktformular',
    formText: 'Es stellt die richtigen Fragen. Ihre Ticketnummer erscheint sofort.',
    tool: 'Online-Ticketing-Tool',
    access: 'Zugang beantragen',
    toolText:
      'Verfolgen und beantworten Sie Ihre Tickets, wenn Sie Zugang erhalten haben. Sonst fragen Sie Ihre Service-Managerin oder Ihren Service-Manager danach; alles erreicht Sie auch per E\u2011Mail.',
    or: 'oder',
    mailText: 'Nur ein Thema je Nachricht. Die Nummer erreicht Sie in wenigen Sekunden per E\u2011Mail.',
    phoneText: ({ language, hours }) =>
      `${language}, ${hours}. Halten Sie Ihre Ticketnummer bereit, falls Sie eine haben.`,
  },

  urgent: {
    title: 'Ist es dringend?',
    form: 'Füllen Sie das Formular aus',
    formText: 'und kreuzen Sie „Es ist dringend“ an. Ihre Ticketnummer erscheint sofort.',
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
    own: 'Für wen dieser Desk da ist',
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
      'Der Tag der Mitteilung zählt nicht. Reagieren Sie rechtzeitig, wird das Ticket wieder geöffnet. Später öffnet Ihre Reaktion ein neues Ticket, das mit dem ersten verbunden ist.',
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
        `Jeder Kontakt öffnet ein Ticket: eine einmalige Nummer und eine Kurzbeschreibung, die wir bei der Arbeit ergänzen. Zum Beispiel ${number}.`,
        'Die letzten zwei Ziffern prüfen die anderen: Ein Tippfehler führt nie zum Ticket eines anderen. Lassen Sie die Nummer im Betreff Ihrer E\u2011Mails stehen, und nennen Sie sie am Telefon.',
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
        `Eine Beschwerde kann jeder einreichen, auch ohne Namen. Zuerst liest sie nur die Beschwerdekoordination, und Sie erhalten innerhalb von ${days === 1 ? 'einem Tag' : `${days} Tagen`} eine Antwort.`,
      ],
      link: 'Eine Beschwerde einreichen',
    },
  },
};

import type { WorkWords } from '#locales/public/work/fr.ts';

export const de: WorkWords = {
  title: 'Wie wir arbeiten',
  lead: 'Was wir versprechen, was wir halten und wie wir zählen. Die Zahlen kommen aus den Tickets selbst.',
  covers: ({ first, last }) =>
    first === last ? `Tickets, eröffnet im ${first}.` : `Tickets, eröffnet von ${first} bis ${last}.`,
  computed: ({ moment }) => `Zahlen von ${moment}.`,
  noTickets: 'In den letzten zwölf Monaten wurde kein Ticket eröffnet: Es gibt noch keine Zahlen zu zeigen.',
  counting: 'Wie wir zählen',
  month: 'Monat',
  current: 'läuft noch',
  tooFew: 'zu wenige',
  drawing: 'Zeichnung',

  duration: ({ hours, minutes }) => {
    if (hours === 0) return `${minutes} Min.`;
    return minutes === 0 ? `${hours} Std.` : `${hours} Std. ${String(minutes).padStart(2, '0')}`;
  },
  days: ({ days, count }) => `${days} ${count === 1 ? 'Tag' : 'Tagen'}`,

  first: {
    title: 'Die erste Antwort',
    promise: ({ hours }) =>
      `Wir versprechen eine erste Antwort innerhalb von ${hours === 1 ? '1 Servicestunde' : `${hours} Servicestunden`}.`,
    sentence: ({ half, nine }) =>
      nine === null
        ? `Die Hälfte der ersten Antworten ging innerhalb von ${half} Servicezeit hinaus.`
        : `Die Hälfte der ersten Antworten ging innerhalb von ${half} Servicezeit hinaus, neun von zehn innerhalb von ${nine}.`,
    gross: ({ half, nine }) =>
      nine === null
        ? `Nächte, Wochenenden und Schließtage mitgezählt: die Hälfte innerhalb von ${half}.`
        : `Nächte, Wochenenden und Schließtage mitgezählt: die Hälfte innerhalb von ${half}, neun von zehn innerhalb von ${nine}.`,
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
    sentence: ({ kept, of }) => `${kept} von ${of} ersten Antworten gingen in der versprochenen Frist hinaus.`,
    overdue: ({ tickets, many }) =>
      many
        ? `${tickets} überfällige Tickets warten noch auf ihre erste Antwort: Sie zählen als verspätet.`
        : `${tickets} überfälliges Ticket wartet noch auf seine erste Antwort: Es zählt als verspätet.`,
    noneOverdue: 'Kein überfälliges Ticket wartet noch auf seine erste Antwort.',
    tooFew: 'Zu wenige Tickets, um zu sagen, wie viele Antworten rechtzeitig hinausgingen.',
    caption: 'Tickets und rechtzeitige erste Antworten, nach Monat',
    tickets: 'Tickets',
    inTime: 'Rechtzeitig',
    of: ({ kept, of }) => `${kept} von ${of}`,
    legendKept: 'rechtzeitig',
    legendMissed: 'verspätet',
    time: 'Rechtzeitig',
    timeText:
      'Die erste Antwort ging vor Ablauf der Frist hinaus, die bei der Eröffnung des Tickets festgelegt wird. Verspätet sind Tickets, die später beantwortet wurden, und solche, deren Frist ohne Antwort abgelaufen ist. Ein Ticket, dessen Frist noch läuft oder das die anfragende Person vorher geschlossen hat, zählt hier nicht mit.',
    month: 'Monat',
    monthText: 'Ein Ticket zählt in dem Monat, in dem es eröffnet wurde.',
    out: 'Was nicht zählt',
    outText:
      'Unerwünschte Nachrichten, erkannt oder vermutet; Duplikate, von denen nur das Original zählt; Beschwerden, die eine eigene Frist haben.',
    complaints: ({ complaints, days }) =>
      `Im selben Zeitraum gingen ${complaints} Beschwerden ein. Wir versprechen eine Antwort innerhalb von ${days} Kalendertagen.`,
    fewComplaints: ({ samples, days }) =>
      `Im selben Zeitraum gingen weniger als ${samples} Beschwerden ein. Wir versprechen eine Antwort innerhalb von ${days} Kalendertagen.`,
  },

  complete: {
    title: 'Vollständige und unvollständige Anfragen',
    sentence: ({ complete, incomplete }) =>
      `Die Hälfte der vollständigen Anfragen erhielt innerhalb von ${complete} Servicezeit eine erste Antwort; bei den unvollständigen waren es ${incomplete}.`,
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
      'Innerhalb der Zeit, die für Art und Priorität des Tickets galt. Verspätet sind die, die darüber hinausgingen, auch die, die noch warten.',
    label: ({ hours }) => `Ziel: ${hours} Std.`,
    overdue: ({ count, many }) =>
      many
        ? `${count} warten noch und sind verspätet: Sie zählen so mit.`
        : `${count} wartet noch und ist verspätet: Es zählt so mit.`,
    noneOverdue: 'Nichts Verspätetes wartet noch.',
    legend: 'Ziel',
    apart: ({ complete, incomplete }) =>
      `Von den vollständigen Anfragen die Hälfte innerhalb von ${complete}; von den unvollständigen innerhalb von ${incomplete}.`,
    handled: {
      title: 'Die Bearbeitung',
      promise: ({ hours }) => `Unser Ziel: eine Anfrage innerhalb von ${hours} Servicestunden bearbeiten.`,
      none: 'Der Desk hat keine Zielzeit für die Bearbeitung.',
      kept: ({ kept, of }) => `${kept} von ${of} Tickets wurden innerhalb der Zielzeit bearbeitet.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Die Hälfte der Tickets war nach ${half} Servicezeit bearbeitet.`
          : `Die Hälfte der Tickets war nach ${half} Servicezeit bearbeitet, neun von zehn nach ${nine}.`,
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
      promise: ({ hours }) => `Unser Ziel: auf eine Reaktion innerhalb von ${hours} Servicestunden antworten.`,
      none: 'Der Desk hat keine Zielzeit für die Antwort auf eine Reaktion.',
      kept: ({ kept, of }) => `${kept} von ${of} Reaktionen bekamen ihre Antwort innerhalb der Zielzeit.`,
      sentence: ({ half, nine }) =>
        nine === null
          ? `Die Hälfte der Reaktionen bekam nach ${half} Servicezeit eine Antwort.`
          : `Die Hälfte der Reaktionen bekam nach ${half} Servicezeit eine Antwort, neun von zehn nach ${nine}.`,
      tooFew: 'Zu wenige Reaktionen bekamen eine Antwort, um zu sagen, wie lange das dauert.',
      caption: 'Zeit bis zur nächsten Antwort, in Servicestunden, nach Monaten',
      keptCaption: 'Nächste Antworten rechtzeitig, nach Monaten',
      what: 'Nächste Antwort',
      whatText:
        'Von einer Reaktion, die wartet, bis zur nächsten Nachricht des Desks an die anfragende Person. Eine interne Notiz ist keine. Die Zahlen beginnen dort, wo Belfry zu zählen begann.',
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
    none: 'Kein Schließtag.',
    file: 'In Ihren Kalender übernehmen (iCalendar)',
    calendarName: ({ desk }) => `Schließtage – ${desk}`,
    event: ({ reason }) => `Geschlossen: ${reason}`,
    description: ({ desk }) => `${desk} ist an diesem Tag geschlossen. Keine Frist läuft.`,
  },
};

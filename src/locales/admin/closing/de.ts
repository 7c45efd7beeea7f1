import type { ClosingWords } from '#locales/admin/closing/fr.ts';

export const de: ClosingWords = {
  schedule: {
    title: 'Der Ablauf, der sich ergibt',
    wrong: 'Die Zahlen ergeben noch keinen Ablauf.',
    day: ({ day }) => `Tag\u00a0${day}`,
    request: ({ reminders, notice, ends }) =>
      `Angaben erbeten an Tag\u00a00: Erinnerungen an ${reminders}, Abschlussmitteilung an ${notice}, Abschluss am Ende von ${ends}.`,
    requestWithout: ({ notice, ends }) =>
      `Angaben erbeten an Tag\u00a00: Abschlussmitteilung an ${notice}, Abschluss am Ende von ${ends}.`,
    handled: ({ ends }) => `Ticket bearbeitet an Tag\u00a00: Abschluss am Ende von ${ends}.`,
    reminderDay:
      'An diesem Tag geht eine Erinnerung hinaus, am Tag mit dem Umschlag die Abschlussmitteilung. Nur Arbeitstage zählen.',
    moreTime: ({ days }) =>
      days === 1
        ? '„Mehr Zeit“ fügt 1 Arbeitstag hinzu, einmal je Bitte oder Mitteilung.'
        : `„Mehr Zeit“ fügt ${days} Arbeitstage hinzu, einmal je Bitte oder Mitteilung.`,
  },
  whatIf: {
    button: 'Was würde das bewirken?',
    title: 'Was das bewirkt hätte',
    same: 'Nichts weicht von den jetzigen Einstellungen ab.',
    change: ({ name, typed, present }) => `${name}: ${typed} statt ${present}`,
    no: 'keine',
    none: ({ date }) => `Seit ${date} hat kein Ticket gewartet und wurde keines bearbeitet.`,
    sentence: ({ tickets, date, typed, present }) =>
      `Von ${tickets === 1 ? '1 Ticket' : `${tickets} Tickets`} seit ${date} ${typed === 1 ? 'wäre 1 geschlossen worden' : `wären ${typed} geschlossen worden`}, bevor die anfragende Person reagierte; mit den jetzigen Einstellungen ${present}.`,
    present: 'Jetzt',
    typed: 'Probe',
    difference: 'Unterschied',
    measures: {
      tooEarly: 'Tickets, vor der Reaktion der anfragenden Person geschlossen',
      closed: 'Tickets, durch Schweigen geschlossen',
      mails: 'Erinnerungen und Mitteilungen der Uhr',
      medianDays: 'Von der Bitte oder Mitteilung bis zum Abschluss, Median',
    },
    days: ({ days }) => `${days}\u00a0Tage`,
    saved: ({ count }) =>
      count === 1
        ? '1 Ticket wäre offen geblieben für eine Reaktion, die nach dem Abschluss kam.'
        : `${count} Tickets wären offen geblieben für eine Reaktion, die nach dem Abschluss kam.`,
    lost: ({ count }) =>
      count === 1
        ? 'Dieses Ticket wäre zu früh geschlossen worden:'
        : `Diese Tickets wären zu früh geschlossen worden (${count} insgesamt):`,
    assumes:
      'Jedes Ticket wird mit dem heutigen Kalender und den heutigen Öffnungszeiten nachgespielt, und alle reagieren, wann sie es taten: Eine Erinnerung mehr hätte manche vielleicht früher gebracht. Laufende Fristen behalten ihre Daten: Ein Versprechen gilt.',
    limited: ({ max }) => `Nur die ${max} zuletzt geänderten Tickets sind gezählt.`,
  },
  save: 'Diese Einstellungen speichern',
  reads: {
    title: 'Was die anfragende Person liest',
    request: 'Bitte um weitere Angaben, die jetzt hinausginge',
    notice: 'Abschlussmitteilung, die jetzt hinausginge',
  },
};

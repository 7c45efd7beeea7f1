import type { ReceiptWords } from '#locales/public/receipt/fr.ts';

export const de: ReceiptWords = {
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
  otherLanguages: 'Wir haben keine Leitung auf Deutsch. Diese Leitungen antworten in ihrer Sprache:',

  received: 'Ihre Anfrage ist eingegangen',
  severalReceived: 'Ihre Anfragen sind erfasst',
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
  noLineText: 'Dieser Service Desk hat keine Telefonleitung. Ihr Ticket steht auf der Liste der dringenden Störungen.',
  before: ({ time }) => `Vor ${time}`,
  beforeOn: ({ day, time }) => `Bis ${day}, ${time}`,
  firstAnswer: ({ hours }) =>
    `Sie erhalten eine erste Antwort. Wir versprechen sie innerhalb von ${hours} Servicestunden.`,
  by: ({ date }) => `Spätestens am ${date}`,
  complaintAnswer: ({ days }) =>
    `Sie erhalten eine Antwort auf Ihre Beschwerde, innerhalb von ${days} Kalendertagen. Nur die Beschwerdekoordination liest sie, bis sie sie anderen anvertraut.`,
  complaintAnonymous: ({ days }) =>
    `Die Beschwerdekoordination behandelt Ihre Beschwerde, innerhalb von ${days} Kalendertagen. Nur sie liest sie, bis sie sie anderen anvertraut.`,
  meanwhile: 'Inzwischen',
  meanwhileText: 'Schreiben Sie uns noch einmal dazu? Lassen Sie die Nummer im Betreff Ihrer E\u2011Mail stehen.',
  meanwhilePhone: 'Möchten Sie etwas hinzufügen? Rufen Sie uns an und nennen Sie die Nummer.',

  follow: 'Dieses Ticket verfolgen',
  followOne: ({ number }) => `Verfolgen: ${number}`,
  followAll: 'Ihre Anfragen verfolgen',
  another: 'Eine weitere Anfrage schreiben',
  home: 'Zurück zum Support',

  expired: {
    title: 'Diese Bestätigung ist nicht mehr verfügbar',
    text: 'Sie bleibt 24 Stunden sichtbar. Ihr Ticket gibt es weiterhin: Die Nummer steht in der E\u2011Mail, die Sie erhalten haben.',
  },
};

import type { MailReasons } from '#locales/mail-reasons/fr.ts';

export const de: MailReasons = {
  newContact: 'Sie nennt kein Ticket: Sie hat eines eröffnet.',
  wrongNumber: ({ typed, of }) =>
    `Sie nennt ${typed}, was keine unserer Nummern ist (gemeint war wohl ${of}): Sie hat ein Ticket eröffnet.`,
  answersOurMail: ({ on }) =>
    `Sie antwortet auf eine Nachricht, die wir an diese Adresse sandten${on === null ? '' : ` (${on})`}.`,
  quotesNumber: 'Sie nennt die Nummer, und wer sie sandte, ist am Ticket beteiligt.',
  followUp: ({ of }) => `Sie traf nach der Schließung von ${of} ein: Sie hat ein Folgeticket eröffnet.`,
  followUpContinued: ({ of }) =>
    `Sie traf nach der Schließung von ${of} ein: Sie gehört zum Folgeticket, das noch offen ist.`,
  bareThanks: 'Ein bloßer Dank: vermerkt, ohne Wirkung.',
  openedByAgent: 'Ein Mitarbeiter hat daraus ein Ticket eröffnet.',
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
};

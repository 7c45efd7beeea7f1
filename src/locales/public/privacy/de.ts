import { dataProtection } from '#locales/public/authorities.ts';
import type { PrivacyWords } from '#locales/public/privacy/fr.ts';

export const de: PrivacyWords = {
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
          'Um Ihnen zu antworten und Ihre Anfrage zu verfolgen: Das ist unsere Aufgabe im öffentlichen Interesse (DSGVO, Artikel 6 Absatz 1 Buchstabe e).',
          'Um die Unterlagen der Verwaltung aufzubewahren: Das ist eine rechtliche Verpflichtung (DSGVO, Artikel 6 Absatz 1 Buchstabe c; Archivgesetz vom 24. Juni 1955).',
          'Um den Dienst vor Robotern und Missbrauch zu schützen: Das gehört zu derselben Aufgabe. Die Adresse Ihres Netzes dient dazu, die Sendungen einer Stunde zu zählen, im Arbeitsspeicher, und wird nicht aufbewahrt.',
        ],
        'Keine Entscheidung über Sie trifft eine Maschine allein.',
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
          'Eine Beschwerde: zuerst nur die Beschwerdekoordination. Wer gemeint ist, sieht sie nie.',
        ],
        'Wir verkaufen und geben niemandem sonst etwas.',
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
};

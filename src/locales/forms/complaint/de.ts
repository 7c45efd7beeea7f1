import type { ComplaintWords } from '#locales/forms/complaint/fr.ts';

export const de: ComplaintWords = {
  sections: { what: 'Ihre Beschwerde', where: 'Worum es geht', more: 'Zum Schluss' },
  questions: {
    summary: {
      label: 'Geben Sie Ihrer Beschwerde einen Titel',
      why: 'In einem Satz, womit Sie nicht zufrieden sind.',
      example: 'Seit zwei Wochen keine Antwort',
    },
    about: {
      label: 'Worüber beschweren Sie sich?',
      why: 'So sehen wir, was oft misslingt, und ändern es.',
      example: 'Die Wartezeit',
      choices: {
        wait: 'Die Wartezeit',
        answer: 'Eine Antwort oder eine Lösung',
        closing: 'Das Schließen eines Tickets',
        manner: 'Die Art, wie man mit mir gesprochen oder mir geschrieben hat',
        other: 'Etwas anderes',
      },
    },
    happened: {
      label: 'Was ist geschehen?',
      why: 'Mit Ihren eigenen Worten. Der Beschwerdekoordinator vergleicht sie mit unserer Akte.',
      example:
        'Am 9. November habe ich eine Anfrage gesendet. Am 16. habe ich noch einmal geschrieben. Ich habe nur die automatische Nachricht bekommen.',
    },
    since: {
      label: 'Wann war das?',
      why: 'Wir suchen an diesen Tagen.',
      example: 'Vom 9. bis 24. November 2026',
    },
    wanted: {
      label: 'Was verlangen Sie?',
      why: 'Die Antwort auf Ihre Beschwerde geht darauf ein.',
      example: 'Eine Antwort auf meine Anfrage, und den Grund für das Warten.',
    },
    known: {
      label: 'Geht es um ein Ticket, das Sie kennen?',
      why: 'Wir lesen es noch einmal, bevor wir Ihnen antworten.',
      example: 'Ja',
      choices: { yes: 'Ja', no: 'Nein' },
    },
    number: {
      label: 'Nummer des Tickets',
      why: 'Sie steht im Betreff jeder unserer E-Mails.',
      example: 'DTO-104209-31',
    },
    site: {
      label: 'Um welche Website geht es?',
      why: 'Falls Ihre Beschwerde eine Website betrifft: Nummer, Name oder Adresse.',
      example: 'stadsarchief.example',
    },
    files: {
      label: 'Anhänge',
      why: 'Was zeigt, was Sie beschreiben, zum Beispiel eine E-Mail, die Sie bekommen haben.',
      example: 'nachricht-vom-16-november.pdf',
    },
  },
};

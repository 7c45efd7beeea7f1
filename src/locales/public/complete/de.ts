import type { CompleteWords } from '#locales/public/complete/fr.ts';

export const de: CompleteWords = {
  title: 'So schreiben Sie eine vollständige Anfrage',
  lead: 'Je vollständiger Ihre Anfrage ist, desto schneller können wir antworten: Wir müssen Sie nichts mehr fragen.',
  one: 'Nur ein Thema je Anfrage',
  oneText:
    'Das Formular nimmt ein Thema auf einmal und bietet an, weitere hinzuzufügen. Jedes erhält eine eigene Nummer und eine eigene Antwort. Schreiben Sie bei E\u2011Mails eine Nachricht je Thema.',
  first: 'Bei Gleichstand geht die vollständige Anfrage vor',
  firstText:
    'Zwei Anfragen haben dieselbe Frist? Dann beginnen wir mit der vollständigen. Was sie vollständig macht, trägt das Zeichen hier unten.',
  counts: 'Zählt für eine vollständige Anfrage',
  required: 'Wird immer gefragt',
  contents: 'Auf dieser Seite',
  asked: 'Was wir fragen, und warum',
  question: 'Frage',
  only: ({ label, choices }) => `Nur wenn Sie auf „${label}“ mit ${choices} antworten`,
  or: ' oder ',
  good: 'Ein gutes Beispiel',
  kinds: {
    incident: {
      title: 'Störung',
      text: 'Etwas funktioniert nicht mehr oder nicht wie vorgesehen.',
      go: 'Eine Störung melden',
    },
    request: {
      title: 'Serviceanfrage',
      text: 'Wir sollen etwas hinzufügen, ändern oder löschen.',
      go: 'Eine Serviceanfrage stellen',
    },
    question: { title: 'Frage', text: 'Sie möchten wissen, wie etwas geht.', go: 'Eine Frage stellen' },
    complaint: {
      title: 'Beschwerde',
      text: 'Sie sind mit etwas nicht zufrieden. Eine Beschwerde kann jeder einreichen, auch ohne Namen.',
      go: 'Eine Beschwerde einreichen',
    },
  },
  mail: 'Schreiben Sie lieber eine E\u2011Mail?',
  mailText:
    'Dieselben Punkte machen eine E\u2011Mail vollständig. Setzen Sie den Titel in den Betreff, und lassen Sie die Nummer im Betreff stehen, wenn Sie antworten.',
};

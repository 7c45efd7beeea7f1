import type { QuestionFormWords } from '#locales/forms/question/fr.ts';

export const de: QuestionFormWords = {
  sections: { what: 'Ihre Frage', where: 'Die Website', more: 'Zum Schluss' },
  questions: {
    summary: {
      label: 'Geben Sie Ihrer Frage einen Titel',
      why: 'In einem Satz: Vielleicht gibt es die Antwort schon.',
      example: 'Das Erscheinen einer Meldung planen',
    },
    asked: {
      label: 'Was möchten Sie wissen?',
      why: 'Eine genaue Frage bekommt eine genaue Antwort.',
      example: 'Wie lasse ich eine Meldung am Montag um 8.00 Uhr von selbst erscheinen?',
    },
    goal: {
      label: 'Wozu brauchen Sie es?',
      why: 'Dann sagen wir Ihnen auch, ob es kürzer geht.',
      example: 'Der Hinweis auf die Schließung soll während meines Urlaubs erscheinen.',
    },
    tried: {
      label: 'Haben Sie schon etwas gelesen oder versucht?',
      why: 'Dann wiederholen wir nicht, was Sie schon wissen.',
      example: 'Ja',
      choices: { yes: 'Ja', no: 'Nein' },
    },
    attempt: {
      label: 'Was haben Sie gelesen oder versucht?',
      why: 'Sagen Sie auch, wo Sie nicht weiterkamen.',
      example: 'Ich habe ein Datum in der Zukunft eingetragen, aber die Meldung erschien sofort.',
    },
    site: {
      label: 'Um welche Website geht es?',
      why: 'Falls Ihre Frage eine Website betrifft: die vierstellige Nummer, der Name oder die Adresse.',
      example: '1042',
    },
    url: {
      label: 'Adresse der Seite',
      why: 'Falls Ihre Frage eine Seite betrifft. Kopieren Sie sie aus der Adresszeile.',
      example: 'https://www.stadsarchief.example/nl/nieuws',
    },
    files: {
      label: 'Anhänge',
      why: 'Ein Bildschirmfoto der Stelle, an der Sie nicht weiterkamen.',
      example: 'erscheinungsdatum.png',
    },
  },
};

import type { AnswerWords } from '#locales/forms/answers/fr.ts';

export const de: AnswerWords = {
  example: ({ example }) => `Zum Beispiel: ${example}`,
  optional: '(freiwillig)',
  completes: '(empfohlen)',
  chooseFiles: 'Dateien auswählen',
  yes: 'Ja',

  errors: {
    missing: ({ label }) => `Bitte beantworten Sie „${label}“`,
    missingSummary: 'Bitte geben Sie einen Titel an, in einem Satz',
    missingSite: 'Bitte geben Sie Nummer, Namen oder Adresse der Website an',
    missingFiles: 'Bitte fügen Sie mindestens eine Datei bei',
    missingUrgent: ({ label }) => `Bitte kreuzen Sie „${label}“ an`,
    missingChoice: ({ label }) => `Bitte wählen Sie eine Antwort auf „${label}“`,
    tooLong: ({ label, characters, max }) =>
      `„${label}“: ${characters} Zeichen sind zu viel. Höchstens ${max}; fügen Sie den Rest als Datei bei`,
    tooLongLine: ({ label, characters, max }) =>
      `„${label}“: ${characters} Zeichen sind zu viel. Bitte kürzen Sie auf höchstens ${max}`,
    noAddress: ({ typed }) =>
      `„${typed}“ ist keine vollständige Adresse einer Seite. Kopieren Sie sie aus der Adresszeile, ab https://`,
    noDate: ({ typed }) => `„${typed}“ ist kein Datum. Schreiben Sie es wie 15.1.2027`,
    siteDigits: ({ typed }) =>
      `Die Nummer einer Website hat 4 Ziffern, zum Beispiel 1042. Sie haben ${typed} eingegeben. Wenn das stimmt, gehen Sie weiter: Wir suchen sie`,
    siteUnknown: ({ typed }) =>
      `Wir kennen die Website „${typed}“ nicht. Bitte berichtigen Sie sie. Wenn das stimmt, gehen Sie weiter: Wir suchen sie`,
    siteNear: ({ typed, sites }) =>
      `Wir kennen die Website „${typed}“ nicht. Meinen Sie ${sites}? Wenn nicht, gehen Sie weiter: Wir suchen sie`,
    severalSites: ({ sites }) => `Mehrere Websites passen: ${sites}. Bitte geben Sie die Nummer Ihrer Website ein`,
  },
};

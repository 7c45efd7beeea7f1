import type { AnswerWords } from '#locales/forms/answers/fr.ts';

export const nl: AnswerWords = {
  example: ({ example }) => `Bijvoorbeeld: ${example}`,
  optional: '(niet verplicht)',
  completes: '(aanbevolen)',
  chooseFiles: 'Bestanden kiezen',
  yes: 'Ja',

  errors: {
    missing: ({ label }) => `Beantwoord “${label}”`,
    missingSummary: 'Geef een titel, in één zin',
    missingSite: 'Vul het nummer, de naam of het adres van de site in',
    missingFiles: 'Voeg minstens één bestand toe',
    missingUrgent: ({ label }) => `Vink “${label}” aan`,
    missingChoice: ({ label }) => `Kies een antwoord op “${label}”`,
    tooLong: ({ label, characters, max }) =>
      `“${label}”: ${characters} tekens is te lang. Hoogstens ${max}; voeg de rest toe als bestand`,
    tooLongLine: ({ label, characters, max }) =>
      `“${label}”: ${characters} tekens is te lang. Kort in tot hoogstens ${max}`,
    noAddress: ({ typed }) =>
      `“${typed}” is geen volledig adres van een pagina. Kopieer het uit de adresbalk, vanaf https://`,
    noDate: ({ typed }) => `“${typed}” is geen datum. Schrijf ze als 15/1/2027`,
    siteDigits: ({ typed }) =>
      `Een sitenummer heeft 4 cijfers, bijvoorbeeld 1042. U typte ${typed}. Klopt het toch, ga dan verder: wij zoeken het op`,
    siteUnknown: ({ typed }) =>
      `We kennen de site “${typed}” niet. Verbeter het. Klopt het toch, ga dan verder: wij zoeken het op`,
    siteNear: ({ typed, sites }) =>
      `We kennen de site “${typed}” niet. Bedoelt u ${sites}? Anders gaat u verder: wij zoeken het op`,
    severalSites: ({ sites }) => `Verschillende sites passen: ${sites}. Typ het nummer van de uwe`,
  },
};

import type { AnswerWords } from '#locales/forms/answers/fr.ts';

export const en: AnswerWords = {
  example: ({ example }) => `For example: ${example}`,
  optional: '(optional)',
  completes: '(recommended)',
  chooseFiles: 'Choose files',
  yes: 'Yes',

  errors: {
    missing: ({ label }) => `Answer “${label}”`,
    missingSummary: 'Give a title, in one sentence',
    missingSite: 'Enter the number, name or address of the site',
    missingFiles: 'Attach at least one file',
    missingUrgent: ({ label }) => `Tick “${label}”`,
    missingChoice: ({ label }) => `Choose an answer to “${label}”`,
    tooLong: ({ label, characters, max }) =>
      `“${label}”: ${characters} characters are too many. At most ${max}; attach the rest as a file`,
    tooLongLine: ({ label, characters, max }) =>
      `“${label}”: ${characters} characters are too many. Shorten it to ${max} at most`,
    noAddress: ({ typed }) =>
      `“${typed}” is not the whole address of a page. Copy it from the address bar, from https:// on`,
    noDate: ({ typed }) => `“${typed}” is not a date. Write it as 15/1/2027`,
    siteDigits: ({ typed }) =>
      `The number of a site has 4 digits, for example 1042. You typed ${typed}. If it is right, go on: we will look for it`,
    siteUnknown: ({ typed }) =>
      `We do not know the site “${typed}”. Correct it. If it is right, go on: we will look for it`,
    siteNear: ({ typed, sites }) =>
      `We do not know the site “${typed}”. Do you mean ${sites}? If not, go on: we will look for it`,
    severalSites: ({ sites }) => `Several sites fit: ${sites}. Type the number of yours`,
  },
};

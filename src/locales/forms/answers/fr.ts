import type { Widened } from '#locales/widened.ts';

// No-break blanks (U+00A0) stand before a colon and inside « », narrow ones (U+202F) before ? ! and ;
export const fr = {
  example: ({ example }: { example: string }) => `Par exemple : ${example}`,
  optional: '(facultatif)',
  /** Beside what makes a request complete without being required (R6). */
  completes: '(recommandé)',
  chooseFiles: 'Choisir des fichiers',
  yes: 'Oui',

  errors: {
    missing: ({ label }: { label: string }) => `Répondez à « ${label} »`,
    missingSummary: 'Donnez un titre, en une phrase',
    missingSite: 'Indiquez le numéro, le nom ou l’adresse du site',
    missingFiles: 'Joignez au moins un fichier',
    missingUrgent: ({ label }: { label: string }) => `Cochez « ${label} »`,
    missingChoice: ({ label }: { label: string }) => `Choisissez une réponse à « ${label} »`,
    tooLong: ({ label, characters, max }: { label: string; characters: string; max: string }) =>
      `« ${label} » : ${characters} caractères, c’est trop. Au plus ${max} ; joignez le reste dans un fichier`,
    tooLongLine: ({ label, characters, max }: { label: string; characters: string; max: string }) =>
      `« ${label} » : ${characters} caractères, c’est trop. Raccourcissez à ${max} au plus`,
    noAddress: ({ typed }: { typed: string }) =>
      `« ${typed} » n’est pas une adresse de page complète. Copiez-la de la barre d’adresse, à partir de https://`,
    noDate: ({ typed }: { typed: string }) => `« ${typed} » n’est pas une date. Écrivez-la comme 15/1/2027`,
    siteDigits: ({ typed }: { typed: string }) =>
      `Un numéro de site a 4 chiffres, par exemple 1042. Vous avez tapé ${typed}. Si c’est bien cela, continuez : nous chercherons`,
    siteUnknown: ({ typed }: { typed: string }) =>
      `Nous ne connaissons pas le site « ${typed} ». Corrigez-le. Si c’est bien cela, continuez : nous chercherons`,
    siteNear: ({ typed, sites }: { typed: string; sites: string }) =>
      `Nous ne connaissons pas le site « ${typed} ». Pensiez-vous à ${sites} ? Sinon, continuez : nous chercherons`,
    severalSites: ({ sites }: { sites: string }) =>
      `Plusieurs sites correspondent : ${sites}. Tapez le numéro du vôtre`,
  },
};

export type AnswerWords = Widened<typeof fr>;

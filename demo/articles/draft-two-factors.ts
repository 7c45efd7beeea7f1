import { type ArticleTexts, noTexts } from '#domain/articles/article.ts';

/** Written in two languages only, to show a draft with gaps. */
export const twoFactors: ArticleTexts = {
  ...noTexts,
  fr: {
    title: 'Se connecter en deux étapes : changer de téléphone',
    body: `Vous changez de téléphone ? Faites ceci **avant** de rendre l’ancien.

1. Ouvrez **Mon compte → Sécurité**.
2. Cliquez sur **Ajouter un appareil** et photographiez le code avec le nouveau téléphone.
3. Essayez une connexion, puis retirez l’ancien appareil.`,
  },
  nl: {
    title: 'Aanmelden in twee stappen: een nieuwe telefoon',
    body: 'Krijgt u een nieuwe telefoon? Doe dit **voor** u de oude teruggeeft.',
  },
};

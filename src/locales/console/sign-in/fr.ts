import type { Widened } from '#locales/widened.ts';

/** What the way in says. */
export const fr = {
  title: 'Se connecter',
  lead: 'Pour les agents du Service Desk.',
  login: 'Adresse e-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  error: 'Erreur',
  failed: 'La connexion a échoué',
  missing: 'Donnez votre adresse e-mail et votre mot de passe.',
  wrong: 'L’adresse e-mail ou le mot de passe n’est pas correct.',
  tooMany: ({ minutes }: { minutes: number }) =>
    `Trop d’essais. Réessayez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
  demonstration: 'Comptes de la démonstration',
  demonstrationHint: 'Le mot de passe est le même pour tous :',
  linkTitle: 'Première connexion',
  linkLead: 'Ce lien vous connecte une seule fois. Il n’est utilisé que si vous appuyez sur le bouton.',
  linkSubmit: 'Me connecter',
  linkSpent: 'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau à votre administrateur.',
  back: 'Retour à la page de support',
};

/** What every language must say. */
export type SignInWords = Widened<typeof fr>;

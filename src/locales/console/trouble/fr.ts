import type { Widened } from '#locales/widened.ts';

/** What stands between a page and the desk: a session that ended, a connection that dropped. */
export const fr = {
  trouble: {
    signedOut: 'Votre session est terminée',
    kept: ({ name }: { name: string }) =>
      `Connectez-vous de nouveau comme ${name}\u00a0: ce que vous avez écrit est encore là, et ce que vous envoyiez part ensuite. Une petite fenêtre s’ouvre avec toutes les façons de se connecter.`,
    other: ({ name }: { name: string }) =>
      `Quelqu’un d’autre est connecté dans ce navigateur. Cette page est celle de ${name}\u00a0: connectez-vous sous ce nom, ou quittez la page.`,
    loading: 'La page arrive…',
    signIn: 'Se connecter et continuer',
    leave: 'Quitter la page',
    away: ({ time }: { time: string }) =>
      `Pas de connexion avec le service depuis ${time}. Rien n’est perdu\u00a0: ce que vous avez envoyé attend et part tout seul, une seule fois.`,
    again: 'Réessayer maintenant',
  },
};

export type TroubleWords = Widened<typeof fr>;

import type { Widened } from '#locales/widened.ts';

/** The help articles: list, search, one article, and what follows when it helped. */
export const fr = {
  name: 'Articles d’aide',
  lead: 'Les réponses que le Service Desk donne le plus souvent, à suivre pas à pas.',
  all: 'Tous les articles',
  field: 'Que cherchez-vous ?',
  hint: 'Quelques mots suffisent, par exemple « page blanche ».',
  search: 'Chercher',
  newest: 'Articles les plus récents',
  found: ({ count, typed }: { count: string; typed: string }) =>
    count === '1' ? `1 article pour « ${typed} »` : `${count} articles pour « ${typed} »`,
  some: ({ typed }: { typed: string }) =>
    `Aucun article ne contient tous les mots de « ${typed} ». Ceux-ci en contiennent plusieurs.`,
  slip: 'Peut-être cherchiez-vous ceci.',
  none: ({ typed }: { typed: string }) => `Aucun article pour « ${typed} »`,
  noneTips: 'Essayez avec moins de mots, ou avec un mot plus courant.',
  noneForm: 'Ou posez-nous la question',
  empty: 'Aucun article n’est encore publié.',
  pages: 'Pages de la liste',
  newer: 'Articles plus récents',
  older: 'Articles plus anciens',
  changed: ({ date }: { date: string }) => `Mis à jour le ${date}`,

  asks: 'Cet article a-t-il répondu à votre question ?',
  solved: 'Oui, c’est résolu',
  unsolved: 'Non, vous écrire',
  thanks: 'Merci de nous l’avoir dit.',
  thanksText: 'Nous savons ainsi quels articles aident vraiment.',
  stale:
    'Cette page est ouverte depuis trop longtemps pour être comptée. Votre réponse nous fait plaisir tout de même.',

  request: {
    back: 'Revenir à ma demande',
    kept: 'Votre demande n’est pas encore envoyée. Ce que vous avez écrit est conservé.',
    otherTab: 'Votre demande est restée ouverte dans l’autre onglet, avec ce que vous avez écrit.',
    solved: 'Oui, c’est résolu : ne rien envoyer',
    unsolved: 'Non, continuer ma demande',
    sparedTitle: 'Rien n’a été envoyé',
    spared: 'Tant mieux si l’article vous a aidé. Vous n’avez plus rien à faire.',
    discarded: 'Ce que vous aviez écrit sera effacé dans une heure.',
    sendAnyway: 'Envoyer ma demande tout de même',
    home: 'Retour à la page du Service Desk',
  },

  maybe: 'Ceci peut vous aider :',
};

export type ArticleWords = Widened<typeof fr>;

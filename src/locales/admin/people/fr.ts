import type { Widened } from '#locales/widened.ts';

/** People: what is kept of somebody, and its erasure. */
export const fr = {
  title: 'Personnes',
  lead: 'Cherchez une personne pour voir les données conservées à son sujet, et les effacer si elle le demande et que la loi le permet.',
  q: 'Nom ou adresse',
  qHint: 'Une partie suffit, à partir de deux lettres.',
  search: 'Chercher',
  short: 'Écrivez au moins deux lettres.',
  none: 'Personne',
  noneText: 'Aucune personne de vos desks ni du répertoire ne correspond.',
  more: ({ max }: { max: string }) => `Seules les ${max} premières sont affichées. Précisez votre recherche.`,
  erased: 'Les données de cette personne sont effacées.',
  noName: 'Personne sans nom',
  reading: 'L’ouverture de cette page est notée dans le journal d’audit.',
  known: 'Données conservées',
  name: 'Nom',
  phone: 'Téléphone',
  addresses: 'Adresses',
  nothing: 'rien',
  tickets: 'Tickets que vous pouvez voir',
  accesses: 'Accès à des sites et organisations',
  account: 'Compte',
  yes: 'oui',
  no: 'non',
  goes: 'Ce qui est effacé',
  goesList: [
    'Le nom, le numéro de téléphone et les adresses.',
    'Ce que la personne a écrit, joint ou répondu, dans tous ses tickets, et les messages reçus d’elle ou envoyés à elle.',
    'Ses accès, son compte, ses sessions, ses clés d’accès et ses jetons.',
    'Les mots par lesquels d’autres nomment la personne : son nom, ses adresses et son numéro, dans les notes, réponses, appels, résumés et brouillons. Vous les voyez avant d’effacer. Les mêmes mots dans des tickets que vous ne pouvez pas voir sont aussi remplacés, sans être affichés.',
  ],
  stays: 'Ce qui reste, et pourquoi',
  staysList: [
    'L’historique de ses tickets\u00a0: numéros, dates, étapes. Le desk doit pouvoir prouver ce qu’il a fait\u202f; plus rien n’y dit qui elle est.',
    'Le reste de ce que d’autres ont écrit. C’est le travail de l’administration.',
    'Les passages qui ne sont pas cochés, les fichiers joints par d’autres, les réponses d’autres à des questions de formulaire, et les façons de nommer la personne que Belfry ne reconnaît pas : un surnom, par exemple.',
    'Ce que Belfry ne parcourt pas\u00a0: les articles, les incidents annoncés, les macros, et le courrier d’autres personnes qui n’a pas de ticket.',
    'Le journal d’audit. Il ne nomme les personnes que par un numéro, qui ne désigne alors plus personne.',
    'Les sauvegardes, jusqu’à ce qu’elles expirent.',
  ],
  requests: {
    title: 'Demandes d’effacement',
    lead: 'Des personnes demandent que leurs données soient effacées. La loi donne un mois pour répondre (RGPD, article 12, 3)\u00a0: les plus pressantes sont en haut.',
    waiting: ({ count }: { count: number }) =>
      count === 1
        ? '1\u00a0demande d’effacement attend une décision'
        : `${count}\u00a0demandes d’effacement attendent une décision`,
    none: 'Aucune demande',
    noneText: 'Personne n’attend de décision.',
    asked: ({ date }: { date: string }) => `demandé le ${date}`,
    due: ({ date }: { date: string }) => `à répondre au plus tard le ${date}`,
    overdue: ({ date }: { date: string }) => `en retard\u00a0: la réponse était due le ${date}`,
    heading: 'Cette personne demande à être effacée',
    words: 'Ce qu’elle ajoute',
    refuse: 'Refuser',
    refuseText: 'La personne reçoit le motif par e‑mail, avec ses voies de recours.',
    reason: 'Motif du refus',
    button: 'Refuser et envoyer le motif',
    refused: 'La demande est refusée. La personne reçoit le motif.',
    problems: {
      reason: 'Écrivez le motif\u00a0: la personne a le droit de le connaître.',
      long: 'Le motif est trop long.',
      decided: 'Cette demande n’attend plus\u00a0: elle a été retirée ou tranchée entre-temps.',
    },
  },
  check: 'Vérifier ce qui serait effacé',
  checkHint:
    'Rien n’est encore effacé. Belfry cherche dans tous les messages et toutes les notes\u00a0: cela peut prendre quelques minutes.',
  naming: {
    heading: 'Où d’autres nomment cette personne',
    none: 'Parmi les textes d’autrui que vous pouvez voir, aucun ne nomme cette personne.',
    lead: ({ mark }: { mark: string }) =>
      `Les mots marqués sont remplacés par «\u00a0${mark}\u00a0». Décochez un passage qui parle de quelqu’un d’autre.`,
    replace: ({ number }: { number: string }) => `Remplacer dans ${number}`,
    unsure:
      'Les passages qui peuvent parler d’une autre personne du même nom ne sont pas cochés. Cochez ceux qui parlent de cette personne.',
    more: ({ count }: { count: number }) => `Et ${count}\u00a0autres passages, qui sont remplacés aussi.`,
    moreUnsure: ({ count }: { count: number }) =>
      `Et ${count}\u00a0autres passages qui peuvent parler d’une autre personne. Ils restent.`,
    message: 'Message',
    note: 'Note interne',
    call: 'Appel',
    summary: 'Résumé',
    other: 'Texte',
  },
  heading: 'Effacer ces données',
  authorisation: 'Référence de l’autorisation d’élimination',
  authorisationHint:
    'La loi sur les archives de 1955 l’exige. Par exemple AGR 2026/114, sans nom de personne\u00a0: elle figure dans le journal d’audit.',
  sure: 'J’ai vérifié que c’est cette personne qui le demande. Rien de tout cela ne pourra être rétabli.',
  button: 'Effacer définitivement',
  problems: {
    authorisation: 'Écrivez la référence, avec au moins un chiffre, de 60 caractères au plus.',
    sure: 'Cochez cette case pour confirmer.',
    staff: 'Cette personne travaille pour un desk. Retirez-la d’abord de ce desk.',
    elsewhere:
      'Des tickets de cette personne se trouvent dans un desk que vous n’administrez pas. Demandez à son administrateur, ou faites-vous nommer.',
  },
};

export type PeopleWords = Widened<typeof fr>;

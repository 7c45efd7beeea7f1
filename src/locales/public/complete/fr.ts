import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Widened } from '#locales/widened.ts';

/** "How to write a complete request": its questions and examples are those of the desk's forms. */
export const fr = {
  title: 'Comment écrire une demande complète',
  lead: 'Plus votre demande est complète, plus vite nous pouvons y répondre : nous n’avons pas à vous reposer de questions.',
  one: 'Un seul sujet par demande',
  oneText:
    'Le formulaire prend un sujet à la fois, et vous propose d’en ajouter d’autres. Chacun reçoit son propre numéro et sa propre réponse. Par e\u2011mail, écrivez un message par sujet.',
  first: 'À égalité, la demande complète passe d’abord',
  firstText:
    'Deux demandes ont la même échéance ? Nous commençons par celle qui est complète. Ce qui la rend complète porte la marque ci-dessous.',
  counts: 'Compte pour une demande complète',
  required: 'Toujours demandé',
  contents: 'Sur cette page',
  asked: 'Ce que nous demandons, et pourquoi',
  question: 'Question',
  only: ({ label, choices }: { label: string; choices: string }) =>
    `Seulement si vous répondez ${choices} à « ${label} »`,
  or: ' ou ',
  good: 'Un bon exemple',
  kinds: {
    incident: {
      title: 'Incident',
      text: 'Quelque chose ne fonctionne plus, ou pas comme prévu.',
      go: 'Signaler un incident',
    },
    request: {
      title: 'Demande de service',
      text: 'Vous voulez qu’on ajoute, modifie ou supprime quelque chose.',
      go: 'Faire une demande de service',
    },
    question: { title: 'Question', text: 'Vous voulez savoir comment faire.', go: 'Poser une question' },
    complaint: {
      title: 'Plainte',
      text: 'Quelque chose vous a déplu. La plainte est ouverte à tous, même sans nom.',
      go: 'Introduire une plainte',
    },
  } satisfies Record<Kind, { title: string; text: string; go: string }>,
  mail: 'Vous écrivez plutôt un e\u2011mail ?',
  mailText:
    'Les mêmes points rendent un e\u2011mail complet. Mettez le titre dans l’objet, et gardez le numéro dans l’objet quand vous répondez.',
};

export type CompleteWords = Widened<typeof fr>;

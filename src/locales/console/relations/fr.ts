import type { ChosenRelation } from '#domain/ticket/links.ts';
import type { Widened } from '#locales/widened.ts';

/** Splitting, merging and linking tickets, and one answer to those of one cause. */
export const fr = {
  deeds: { more: 'Scinder, fusionner…', split: 'Scinder', join: 'Fusionner ou lier', cause: 'Répondre à tous' },
  back: 'Retour au ticket',
  split: {
    title: ({ number }: { number: string }) => `Scinder ${number}`,
    lead: ({ name }: { name: string }) =>
      `Ce que vous choisissez passe dans un ticket à part, avec ses fichiers. ${name} reçoit un message avec les deux numéros.`,
    subjects: 'Ce message semble contenir plusieurs demandes. Quels passages déplacer\u202f?',
    subjectsHint:
      'Les passages cochés vont ensemble dans un nouveau ticket. Le premier reste d’ordinaire ici. Un passage copié plus bas l’emporte.',
    what: 'Que déplacer\u202f?',
    opening: 'Le message qui a ouvert le ticket y reste. Scindez-en un passage, ci-dessous.',
    passage: 'Ou seulement un passage d’un message',
    from: 'Message',
    none: 'Aucun passage',
    text: 'Passage',
    textHint: 'Copiez ici le passage, tel qu’il se trouve dans le message. Le message garde le reste.',
    useSelection: 'Reprendre le texte sélectionné',
    newTitle: 'Titre du nouveau ticket',
    kind: 'Nature',
    complaint: 'Ce qui est scindé d’une plainte reste une plainte.',
    submit: 'Scinder et prévenir',
  },
  join: {
    title: ({ number }: { number: string }) => `Fusionner ou lier ${number}`,
    find: 'Trouver un ticket',
    findHint: 'Un numéro, ou des mots de sa description ou de ses messages.',
    findSubmit: 'Chercher',
    wrong: ({ number }: { number: string }) => `Le chiffre de contrôle est faux. Vouliez-vous dire ${number}\u202f?`,
    own: ({ name }: { name: string }) => `Les autres tickets de ${name}`,
    found: 'Tickets trouvés',
    noOthers: 'Ce demandeur n’a pas d’autre ticket. Cherchez-en un.',
    nothing: 'Aucun ticket ne correspond.',
    how: 'Comment\u202f?',
    ways: {
      merge: 'Fusionner dans ce ticket',
      duplicate: 'Lier comme doublon',
      sameCause: 'Lier\u00a0: même cause',
      followUp: 'Lier\u00a0: l’autre est une suite',
      followUpOf: 'Lier\u00a0: celui-ci est une suite',
    } satisfies Record<ChosenRelation | 'merge', string>,
    mergeHint: ({ number }: { number: string }) =>
      `Réservé aux tickets d’un même demandeur. ${number} se clôture, le demandeur en est averti, et son numéro mène à l’autre.`,
    linkHint: 'Rien n’est envoyé. Le lien se voit sur les deux tickets.',
    participants: 'Faire aussi participer à l’autre ticket',
    participantsHint: 'Ces personnes liraient tout l’autre ticket.',
    submit: 'Fusionner ou lier',
  },
  cause: {
    title: ({ number }: { number: string }) => `Répondre à tous les tickets de même cause que ${number}`,
    lead: ({ count }: { count: number }) =>
      `${count} tickets reçoivent chacun leur propre message, avec leur propre numéro, dans leur langue.`,
    tickets: 'Tickets',
    text: ({ language, count }: { language: string; count: number }) =>
      `Réponse en ${language.toLowerCase()} (${count === 1 ? '1 ticket' : `${count} tickets`})`,
    submit: ({ count }: { count: number }) => `Envoyer aux ${count} tickets`,
    none: 'Aucun autre ticket ouvert n’est lié par la même cause.',
  },
  unlink: 'Délier',
  undo: 'Annuler',
  undoOf: ({ number }: { number: string }) => `Annuler pour ${number}`,
  fresh: {
    split: ({ number }: { number: string }) => `Scindé vers ${number}. Le demandeur reçoit les deux numéros.`,
    merged: ({ number }: { number: string }) => `${number} est fusionné ici. Son numéro mène à ce ticket.`,
  },
  merged: ({ number, count }: { number: string; count: number }) =>
    `${number}, fusionné ici\u00a0: ${count === 1 ? '1 entrée' : `${count} entrées`}`,
  splitOf: ({ number }: { number: string }) => `Ce ticket est né d’une partie de ${number}.`,
  several: 'Scinder ce message',
  errors: {
    title: 'À corriger',
    ticket: 'Choisissez un ticket.',
    how: 'Dites s’il faut fusionner ou lier.',
    summary: 'Donnez un titre au nouveau ticket.',
    passage: 'Choisissez le message dont vient le passage.',
    text: 'Écrivez la réponse dans chaque langue demandée.',
  },
};

export type RelationWords = Widened<typeof fr>;

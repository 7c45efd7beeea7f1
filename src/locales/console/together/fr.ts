import type { Widened } from '#locales/widened.ts';

/** How colleagues work together on one ticket. */
export const fr = {
  presence: {
    reading: ({ names, count }: { names: string; count: number }) => (count === 1 ? `${names} lit` : `${names} lisent`),
    writing: ({ names, count }: { names: string; count: number }) =>
      count === 1 ? `${names} écrit` : `${names} écrivent`,
    both: ({ names, count }: { names: string; count: number }) =>
      count === 1
        ? `${names} écrit aussi sur ce ticket. Qui envoie en second voit d’abord ce que l’autre a envoyé.`
        : `${names} écrivent aussi sur ce ticket. Qui envoie en second voit d’abord ce que les autres ont envoyé.`,
  },
  watch: { begin: 'Suivre', end: 'Ne plus suivre' },
  handOver: {
    note: 'Note à votre collègue',
    noteHint: 'Facultative. Elle reste interne, et part avec le ticket.',
    nobodyWithNote: 'Choisissez à qui la note s’adresse.',
    inHand: ({ name, count }: { name: string; count: number }) => `${name} (${count} en main)`,
  },
  mention: {
    list: 'Collègues à mentionner',
    hint: 'Nommez un collègue par @\u00a0: il le saura.',
    you: ({ name }: { name: string }) => `${name} vous mentionne dans une note.`,
    look: 'Voir la note',
  },
  participant: {
    add: 'Ajouter',
    title: 'Faire participer quelqu’un',
    email: 'Adresse e-mail',
    hint: 'Cette personne lira tout le dossier, notes internes exceptées, et recevra chaque message.',
    submit: 'Faire participer',
    addedBy: ({ name }: { name: string }) => `ajout de ${name}`,
    acceptedBy: ({ name }: { name: string }) => `réponse acceptée par ${name}`,
    called: 'a appelé',
    wrote: 'a écrit',
  },
  others: { title: 'Autres tickets', all: 'Tous ses tickets', none: 'Aucun autre.' },
  record: {
    earlier: ({ count }: { count: number }) => `Montrer les ${count} entrées précédentes`,
    came: ({ title, how }: { title: string; how: string }) => `Nouveau dans le dossier\u00a0: ${title}, ${how}.`,
    why: 'Pourquoi ici\u202f?',
    open: ({ name }: { name: string }) => `Agrandir ${name}`,
    read: 'Lire',
    readFile: ({ name }: { name: string }) => `Lire ${name}`,
    picture: ({ place, of }: { place: number; of: number }) => `Image ${place} sur ${of}`,
    previous: 'Image précédente',
    next: 'Image suivante',
    close: 'Fermer',
    save: 'Télécharger',
  },
  side: { open: 'Détails', close: 'Fermer les détails' },
};

export type TogetherWords = Widened<typeof fr>;

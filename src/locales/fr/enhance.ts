import type { Widened } from '#locales/catalogue.ts';

/** The script of the public pages: suggestions and uploads. */
export const fr = {
  suggest: {
    title: 'Ceci peut vous aider (dans un nouvel onglet) :',
    found: ({ count }: { count: number }) =>
      count === 1 ? '1 article peut vous aider.' : `${count} articles peuvent vous aider.`,
  },

  find: {
    label: 'Propositions',
    found: ({ count }: { count: number }) =>
      count === 1
        ? '1 proposition. Flèche vers le bas pour la choisir.'
        : `${count} propositions. Flèche vers le bas pour choisir.`,
    none: 'Aucune proposition. Vous pouvez continuer avec ce que vous avez écrit.',
  },

  /** Shown on an open page when its ticket changed. */
  live: { changed: 'Il y a du nouveau.', show: 'Afficher' },
  upload: {
    drop: 'ou déposez-les ici, ou collez une image',
    picture: 'image collée.png',
    waits: 'en attente',
    sending: ({ percent }: { percent: number }) => `${percent} %`,
    checking: 'en cours de vérification',
    progress: ({ name }: { name: string }) => `Envoi de ${name}`,
    sent: ({ name }: { name: string }) => `${name} est joint.`,
    held: 'joint ; vérifié plus tard par notre antivirus',
    removed: ({ name }: { name: string }) => `${name} est retiré.`,
    cancel: 'Annuler',
    cancelNamed: ({ name }: { name: string }) => `Annuler l’envoi de ${name}`,
    remove: 'Retirer',
    removeNamed: ({ name }: { name: string }) => `Retirer ${name}`,
    retry: 'Réessayer',
    retryNamed: ({ name }: { name: string }) => `Réessayer d’envoyer ${name}`,
    tooLarge: ({ name, max }: { name: string; max: string }) =>
      `Le fichier « ${name} » est trop grand. Au plus ${max} : envoyez-en une partie, ou une image plus petite`,
    tooMany: ({ name, count }: { name: string; count: number }) =>
      `Le fichier « ${name} » est de trop : une demande en a ${count} au plus`,
    failed: ({ name }: { name: string }) =>
      `Le fichier « ${name} » n’est pas arrivé. Réessayez ; sinon, il partira avec votre formulaire`,
    waiting: ({ count }: { count: number }) =>
      count === 1
        ? 'Un fichier est encore en route. La page continue dès qu’il est arrivé.'
        : `${count} fichiers sont encore en route. La page continue dès qu’ils sont arrivés.`,
  },
};

export type EnhanceWords = Widened<typeof fr>;

import type { HeldTab } from '#domain/written-message.ts';
import type { Widened } from '#locales/widened.ts';

/** What the composer says of writing: its editor, drafts, files, and what goes out in a moment. */
export const fr = {
  format: {
    toolbar: 'Mise en forme',
    bold: 'Gras',
    italic: 'Italique',
    list: 'Liste',
    numbers: 'Liste numérotée',
    quote: 'Citation',
    code: 'Code',
    link: 'Lien',
    more: 'Autres mises en forme',
    linkAddress: 'Adresse du lien',
    setLink: 'Créer le lien',
    removeLink: 'Retirer le lien',
  },
  draft: {
    saved: ({ time }: { time: string }) => `Brouillon enregistré à ${time}`,
    here: 'Brouillon gardé dans ce navigateur, enregistré dès que la connexion revient',
    newer: ({ time }: { time: string }) =>
      `Vous avez écrit un brouillon plus récent dans un autre navigateur, à ${time}.`,
    take: 'Prendre celui-là',
    keep: 'Garder celui-ci',
  },
  files: {
    adding: ({ name, percent }: { name: string; percent: string }) => `${name}\u00a0: ${percent}`,
    remove: ({ name }: { name: string }) => `Retirer ${name}`,
    failed: ({ name }: { name: string }) => `${name} n’a pas pu être joint.`,
    held: ({ name }: { name: string }) => `${name} attend l’antivirus\u202f; réessayez dans un instant.`,
    pasted: 'image collée',
    drop: 'Déposez les fichiers ici pour les joindre',
  },
  sending: {
    offline: 'Pas de connexion. Rien n’a été perdu\u202f: votre texte est ici. Envoyez-le encore une fois.',
    failed: 'L’envoi n’a pas réussi. Votre texte est ici\u202f; réessayez.',
    unattached:
      'Rien n’est parti, car un fichier n’a pas pu être joint. Retirez-le ou joignez-le encore une fois, puis envoyez.',
  },
  pending: {
    goesOut: {
      answer: ({ seconds }: { seconds: number }) => `La réponse part dans ${seconds} s`,
      ask: ({ seconds }: { seconds: number }) => `La demande part dans ${seconds} s`,
      handle: ({ seconds }: { seconds: number }) => `L’avis de clôture part dans ${seconds} s`,
    } satisfies Record<HeldTab, (facts: { seconds: number }) => string>,
    goes: { answer: 'La réponse part', ask: 'La demande part', handle: 'L’avis de clôture part' },
    gone: 'Envoyé.',
    undo: 'Annuler',
    now: 'Envoyer maintenant',
    refused: ({ number, why }: { number: string; why: string }) => `${number} n’a pas été envoyé. ${why}`,
    noRight: 'Vous n’avez plus accès à ce ticket.',
    back: 'Reprendre le texte',
    tooLate: 'Trop tard\u202f: c’est déjà envoyé.',
    label: 'Envois en cours',
    others: {
      answer: ({ name }: { name: string }) => `${name} envoie une réponse.`,
      ask: ({ name }: { name: string }) => `${name} envoie une demande d’informations.`,
      handle: ({ name }: { name: string }) => `${name} envoie un avis de clôture.`,
    } satisfies Record<HeldTab, (facts: { name: string }) => string>,
  },
  language: {
    other: ({ seems, ticket }: { seems: string; ticket: string }) =>
      `Ce texte semble écrit en ${seems.toLowerCase()}. Le ticket est en ${ticket.toLowerCase()}.`,
  },
  preview: {
    open: 'Aperçu',
    title: 'Aperçu de l’e-mail',
    subject: 'Objet',
    html: 'Comme un programme de courrier le montre',
    text: 'En texte simple',
    close: 'Fermer',
    none: 'Rien à montrer\u202f: écrivez d’abord.',
    failed: 'L’aperçu n’est pas disponible pour l’instant.',
  },
};

export type WritingWords = Widened<typeof fr>;

import type { Widened } from '#locales/widened.ts';

/** What the desk keeps of somebody: taken away, corrected, erased (R25). */
export const fr = {
  title: 'Mes données',
  take: 'Emporter mes données',
  takeText:
    'Un fichier ZIP\u00a0: qui vous êtes, vos accès, vos tickets avec tout ce qui s’y lit, les fichiers que vous avez envoyés, vos demandes en cours de rédaction, vos sessions et ce que le journal d’audit dit de vous. À lire dans un navigateur, et en JSON pour les machines.',
  takeNote: 'Ce que vous emportez ainsi figure dans le journal d’audit.',
  download: 'Télécharger mes données (ZIP)',
  correct: 'Corriger mes données',
  correctText:
    'Votre nom, votre téléphone et votre langue se changent dans vos préférences\u202f; vos adresses, dans votre compte.',
  correctLink: 'Mes préférences',
  account: 'Votre compte',
  erase: 'Faire effacer mes données',
  eraseText:
    'Un administrateur examine votre demande et vous répond dans le mois. Ce que la loi sur les archives de 1955 oblige à garder n’est détruit qu’avec une autorisation\u202f; le reste est effacé.',
  ask: 'Demander l’effacement',
  waiting: ({ asked, due }: { asked: string; due: string }) =>
    `Vous avez demandé l’effacement le ${asked}. Vous recevez une réponse au plus tard le ${due}.`,
  waitingText: 'Tant que rien n’est décidé, vous pouvez retirer la demande.',
  withdraw: 'Retirer ma demande',
  refused: ({ date }: { date: string }) => `Votre demande a été refusée le ${date}, pour ce motif\u00a0:`,
  refusedText:
    'Si vous n’êtes pas d’accord, vous pouvez écrire au Service Desk, introduire une plainte auprès de l’autorité de protection des données ou saisir la justice.',
  askAgain: 'Demander de nouveau',
  withdrawn: ({ date }: { date: string }) => `Vous avez retiré votre demande le ${date}.`,
  done: {
    asked: 'Votre demande est enregistrée. Vous en recevez la confirmation par e‑mail.',
    late: 'Cette demande ne peut plus être retirée\u00a0: elle est décidée.',
  },
  file: {
    title: 'Vos données',
    made: ({ date }: { date: string }) => `État au ${date}.`,
    person: 'Qui vous êtes',
    access: 'Vos accès',
    tickets: 'Vos tickets',
    drafts: 'Ce que vous êtes en train d’écrire',
    views: 'Vos vues',
    watches: 'Les tickets que vous suivez',
    mentions: 'Les notes qui vous mentionnent',
    calls: 'Vos appels',
    inData: 'Voir data.json',
    sessions: 'Vos sessions ouvertes',
    mails: 'Les e‑mails que vous avez reçus',
    audit: 'Ce que le journal d’audit dit de vous',
    files: 'Fichiers',
    you: 'vous',
    other: 'une personne qui participe',
    desk: 'le Service Desk',
    yourself: 'vous-même',
    machines:
      'Les mêmes données, et quelques autres, se trouvent dans data.json et dans un fichier ticket.json par ticket.',
  },
  confirm: {
    title: 'Demander l’effacement de mes données',
    lead: 'Lisez ce qui disparaîtra. Rien n’est effacé avant qu’un administrateur ne l’ait décidé.',
    goes: 'Ce qui est effacé',
    goesList: [
      'Votre nom, votre téléphone, vos adresses.',
      'Ce que vous avez écrit, joint ou répondu dans vos tickets, et les messages échangés avec vous.',
      'Vos accès, votre compte, vos sessions et vos clés d’accès\u00a0: vous ne pourrez plus vous connecter.',
    ],
    stays: 'Ce qui reste',
    staysList: [
      'Les étapes de vos tickets, sans rien qui dise qui vous êtes.',
      'Ce que les agents ont écrit, et le journal d’audit.',
      'Ce que la loi sur les archives oblige à garder.',
    ],
    words: 'Ce que vous voulez ajouter',
    wordsHint: 'Par exemple ce qui doit être effacé d’abord. Vous n’avez pas à dire pourquoi.',
    optional: 'facultatif',
    sure: 'Je veux que mes données soient effacées.',
    sureMissing: 'Cochez cette case pour confirmer',
    tooLong: ({ max }: { max: string }) => `C’est trop long\u00a0: ${max} caractères au plus`,
    send: 'Envoyer la demande',
    fix: 'Corrigez d’abord ceci',
    back: 'Mes données',
  },
};

export type PortalDataWords = Widened<typeof fr>;

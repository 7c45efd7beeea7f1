import { paragraphs } from '#locales/mail-letters/paragraphs.ts';

/** What the letters about access say (R9). */
export const fr = {
  accessProof: {
    subject: 'Confirmez votre adresse',
    text: paragraphs(
      '{greeting}',
      '# Confirmez votre adresse pour que votre demande d’accès parte.',
      'Quelqu’un a demandé un accès avec cette adresse. Le lien sert une fois, jusqu’au {date}. Ensuite, la même page dit où en est la demande.',
      'Ce n’était pas vous\u202f? Ne faites rien\u00a0: personne n’est prévenu, et la demande est oubliée.',
      '{buttons}',
    ),
  },
  accessReceived: {
    subject: 'Votre demande d’accès est partie',
    text: paragraphs(
      '{greeting}',
      '# Les service managers de votre organisation ont reçu votre demande.',
      'Vous demandez\u00a0: {what}.',
      'S’ils n’ont pas répondu après {days} jours ouvrables, le Service Desk reprend votre demande.',
      '{buttons}',
    ),
  },
  accessRequest: {
    subject: '{name} demande un accès',
    text: paragraphs(
      '{greeting}',
      '# {name} demande\u00a0: {what}.',
      'Son adresse, qui est confirmée\u00a0: {address}',
      '{domain}',
      'Son motif\u00a0:\n{words}',
      'Sans réponse de votre part, le Service Desk reprend la demande le {date}.',
      '{buttons}',
    ),
  },
  accessReminder: {
    subject: 'Rappel {reminder}\u00a0: {name} attend votre réponse',
    text: paragraphs(
      '{greeting}',
      '# {name} demande\u00a0: {what}.',
      'Ceci est le rappel {reminder}.',
      'Son adresse, qui est confirmée\u00a0: {address}',
      '{domain}',
      'Son motif\u00a0:\n{words}',
      'Sans réponse de votre part, le Service Desk reprend la demande le {date}.',
      '{buttons}',
    ),
  },
  accessGranted: {
    subject: 'Votre accès est accordé',
    text: paragraphs(
      '{greeting}',
      '# Vous avez l’accès\u00a0: {what}.',
      'Le motif donné\u00a0:\n{words}',
      'Première connexion\u202f? Ouvrez la page ci-dessous et indiquez l’adresse à laquelle ce message est arrivé\u00a0: nous y envoyons un code. Il ne faut pas de mot de passe.',
      '{buttons}',
    ),
  },
  accessRefused: {
    subject: 'Votre demande d’accès est refusée',
    text: paragraphs(
      '{greeting}',
      '# Votre demande est refusée\u00a0: {what}.',
      'Le motif donné\u00a0:\n{words}',
      'Vous ne comprenez pas pourquoi\u202f? Parlez-en au service manager de votre organisation.',
    ),
  },
  accessTakenBack: {
    subject: '{name} ne demande plus d’accès',
    text: paragraphs('{greeting}', '# {name} a retiré sa demande\u00a0: {what}.', 'Vous n’avez plus rien à décider.'),
  },
  accessGiven: {
    subject: 'Vous avez un nouvel accès',
    text: paragraphs(
      '{greeting}',
      '# Votre service manager vous donne l’accès\u00a0: {what}.',
      'Première connexion\u202f? Ouvrez la page ci-dessous et indiquez l’adresse à laquelle ce message est arrivé\u00a0: nous y envoyons un code. Il ne faut pas de mot de passe.',
      '{buttons}',
    ),
  },
  accessWithdrawn: {
    subject: 'Un accès vous est retiré',
    text: paragraphs(
      '{greeting}',
      '# Vous n’avez plus l’accès\u00a0: {what}.',
      'Vos tickets restent à l’organisation. Une question\u202f? Parlez-en à son service manager.',
    ),
  },
  accessLeft: {
    subject: 'Un accès vous est retiré',
    text: paragraphs(
      '{greeting}',
      '# Vous n’avez plus aucun accès pour {organisation}.',
      'Vos tickets restent à l’organisation. Une question\u202f? Parlez-en à son service manager.',
    ),
  },
  accessLent: {
    subject: 'Un rôle est prêté pour une absence',
    text: paragraphs(
      '{greeting}',
      '# {lender} prête son rôle à {borrower}\u00a0: {what}.',
      'Du {from} au {until} compris. Le prêt commence et finit de lui-même.',
      '{buttons}',
    ),
  },
  accessReturned: {
    subject: 'Un prêt de rôle est fini',
    text: paragraphs('{greeting}', '# Le rôle que {lender} prêtait à {borrower} lui revient\u00a0: {what}.'),
  },
};

export type AccessTexts = Record<keyof typeof fr, { subject: string; text: string }>;

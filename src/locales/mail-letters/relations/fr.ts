import { paragraphs } from '#locales/mail-letters/paragraphs.ts';

/** What a requester is told when tickets are split, put together again, or parted (R5). */
export const fr = {
  split: {
    subject: 'Un numéro pour chaque sujet',
    text: paragraphs(
      'Votre message contenait plusieurs sujets. Chacun a son ticket, pour que rien ne se perde. Celui-ci porte le numéro\u00a0:\n{number}',
      '{about}',
      'Le reste continue sous le numéro {former}. Citez le numéro du sujet dont vous parlez.',
      '# Vous recevez une première réponse au plus tard le {date}.',
      '{clock}',
      '{reply}',
      '{urgent}',
      '{confirm}',
      '{buttons}',
    ),
  },
  rejoined: {
    subject: 'Vos sujets sont de nouveau réunis',
    text: paragraphs(
      '{greeting}',
      '# Tout continue dans votre ticket {number}.',
      'Nous avions ouvert le ticket {former} pour une partie de votre demande. Cette partie est revenue dans votre ticket. Les deux numéros y mènent\u00a0: vous ne devez rien faire.',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
  restored: {
    subject: 'Votre ticket est de nouveau à part',
    text: paragraphs(
      '{greeting}',
      '# Votre ticket {number} est de nouveau traité à part.',
      'Nous l’avions réuni par erreur avec le ticket {former}. Rien n’est perdu\u00a0: chaque numéro mène de nouveau à son propre ticket.',
      'Il se clôture le {date}, sauf si vous réagissez.',
      '{clock}',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
};

export type RelationTexts = typeof fr;

import { paragraphs } from '#locales/mail-letters/paragraphs.ts';
import type { RelationTexts } from '#locales/mail-letters/relations/fr.ts';

export const en: RelationTexts = {
  split: {
    subject: 'One number for each subject',
    text: paragraphs(
      'Your message was about more than one subject. Each has its own ticket, so that nothing is lost. This one has the number:\n{number}',
      '{about}',
      'The rest goes on under the number {former}. Please quote the number of the subject that you write about.',
      '# You get a first answer by {date} at the latest.',
      '{clock}',
      '{reply}',
      '{urgent}',
      '{confirm}',
      '{buttons}',
    ),
  },
  rejoined: {
    subject: 'Your subjects are together again',
    text: paragraphs(
      '{greeting}',
      '# Everything goes on in your ticket {number}.',
      'We had opened the ticket {former} for a part of your request. That part is in your ticket again. Both numbers lead to it: you need not do anything.',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
  restored: {
    subject: 'Your ticket is on its own again',
    text: paragraphs(
      '{greeting}',
      '# Your ticket {number} is handled on its own again.',
      'We had merged it with ticket {former} by mistake. Nothing is lost: each number leads to its own ticket again.',
      'It closes on {date}, unless you react.',
      '{clock}',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
};

import { paragraphs } from '#locales/mail-letters/paragraphs.ts';
import type { RelationTexts } from '#locales/mail-letters/relations/fr.ts';

export const de: RelationTexts = {
  split: {
    subject: 'Eine Nummer für jedes Thema',
    text: paragraphs(
      'Ihre Nachricht betraf mehrere Themen. Jedes hat sein eigenes Ticket, damit nichts verloren geht. Dieses hat die Nummer:\n{number}',
      '{about}',
      'Der Rest geht unter der Nummer {former} weiter. Nennen Sie bitte die Nummer des Themas, um das es Ihnen geht.',
      '# Sie erhalten eine erste Antwort spätestens am {date}.',
      '{clock}',
      '{reply}',
      '{urgent}',
      '{confirm}',
      '{buttons}',
    ),
  },
  rejoined: {
    subject: 'Ihre Themen sind wieder zusammen',
    text: paragraphs(
      '{greeting}',
      '# Alles geht in Ihrem Ticket {number} weiter.',
      'Wir hatten für einen Teil Ihrer Anfrage das Ticket {former} eröffnet. Dieser Teil ist wieder in Ihrem Ticket. Beide Nummern führen dorthin: Sie müssen nichts tun.',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
  restored: {
    subject: 'Ihr Ticket ist wieder eigenständig',
    text: paragraphs(
      '{greeting}',
      '# Ihr Ticket {number} wird wieder für sich bearbeitet.',
      'Wir hatten es irrtümlich mit dem Ticket {former} zusammengeführt. Nichts ist verloren: Jede Nummer führt wieder zu ihrem eigenen Ticket.',
      'Es wird am {date} geschlossen, wenn Sie nicht reagieren.',
      '{clock}',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
};

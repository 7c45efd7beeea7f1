import { paragraphs } from '#locales/mail-letters/paragraphs.ts';
import type { RelationTexts } from '#locales/mail-letters/relations/fr.ts';

export const nl: RelationTexts = {
  split: {
    subject: 'Een nummer voor elk onderwerp',
    text: paragraphs(
      'Uw bericht ging over meer dan één onderwerp. Elk onderwerp heeft een eigen ticket, zodat niets verloren gaat. Dit ticket heeft het nummer:\n{number}',
      '{about}',
      'De rest loopt verder onder het nummer {former}. Vermeld het nummer van het onderwerp waarover u het hebt.',
      '# U krijgt een eerste antwoord uiterlijk op {date}.',
      '{clock}',
      '{reply}',
      '{urgent}',
      '{confirm}',
      '{buttons}',
    ),
  },
  rejoined: {
    subject: 'Uw onderwerpen staan weer samen',
    text: paragraphs(
      '{greeting}',
      '# Alles loopt verder in uw ticket {number}.',
      'Wij hadden het ticket {former} geopend voor een deel van uw aanvraag. Dat deel staat weer in uw ticket. Beide nummers leiden ernaartoe: u hoeft niets te doen.',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
  restored: {
    subject: 'Uw ticket staat weer apart',
    text: paragraphs(
      '{greeting}',
      '# Uw ticket {number} wordt weer apart behandeld.',
      'Wij hadden het bij vergissing samengevoegd met ticket {former}. Er is niets verloren: elk nummer leidt weer naar zijn eigen ticket.',
      'Het wordt afgesloten op {date}, tenzij u reageert.',
      '{clock}',
      '{buttons}',
      '{ticket}',
      '{reply}',
      '{urgent}',
    ),
  },
};

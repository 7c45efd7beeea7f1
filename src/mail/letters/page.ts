import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/blocks.ts';
import type { TakingPartLetter, TicketLinkLetter } from '#mail/letters/letter.ts';
import { buttons, greeting, howToReply, ifUrgent, paragraph, sentence, ticketLine } from '#mail/letters/parts.ts';

/** What its reader must understand: somebody wants me to know of this, and I may read, answer or leave (R23). */
export function takingPart(letter: TakingPartLetter): Block[] {
  const words = mailMessages(letter.language);
  return [
    greeting(letter),
    sentence(words.takingPart.sentence),
    ticketLine(letter),
    paragraph(words.takingPart.what),
    howToReply(letter),
    ...ifUrgent(letter),
    ...buttons(letter.links, { read: words.button.read }),
  ];
}

/** What its reader must understand: this link opens my ticket, once, for a short time; if I did not ask, I do nothing. */
export function ticketLink(letter: TicketLinkLetter): Block[] {
  const words = mailMessages(letter.language);
  return [
    greeting(letter),
    sentence(words.ticketLink.sentence),
    ...buttons(letter.links, { read: words.button.read }),
    paragraph(words.ticketLink.once),
    ticketLine(letter),
  ];
}

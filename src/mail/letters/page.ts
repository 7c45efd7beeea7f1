import { mailMessages } from '#locales/mail/messages.ts';
import { ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { TakingPartLetter, TicketLinkLetter } from '#mail/letters/letter.ts';
import { buttons } from '#mail/letters/parts.ts';

/** What its reader must understand: somebody wants me to know of this, and I may read, answer or leave (R23). */
export function takingPart(letter: TakingPartLetter): Worded {
  return { text: 'takingPart', filling: { ...ticketFilling(letter), buttons: toTicket(letter) } };
}

/** What its reader must understand: this link opens my ticket, once, for a short time; if I did not ask, I do nothing. */
export function ticketLink(letter: TicketLinkLetter): Worded {
  return { text: 'ticketLink', filling: { ...ticketFilling(letter), buttons: toTicket(letter) } };
}

function toTicket({ language, links }: TakingPartLetter | TicketLinkLetter) {
  return buttons(links, { read: mailMessages(language).button.read });
}

import { mailMessages } from '#locales/mail/messages.ts';
import { ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { buttons } from '#mail/letters/parts.ts';

/** Key message: somebody added you to this ticket; you can read, reply or leave (R23). */
export function takingPart(letter: LetterOf<'takingPart'>): Worded {
  return { text: 'takingPart', filling: { ...ticketFilling(letter), buttons: toTicket(letter) } };
}

/** Key message: this link opens your ticket once, for a short time; if you did not ask for it, do nothing. */
export function ticketLink(letter: LetterOf<'ticketLink'>): Worded {
  return { text: 'ticketLink', filling: { ...ticketFilling(letter), buttons: toTicket(letter) } };
}

function toTicket({ language, links }: LetterOf<'takingPart' | 'ticketLink'>) {
  return buttons(links, { read: mailMessages(language).button.read });
}

import type { AnswerLink } from '#desk/portal/answer-link.ts';
import type { Handle } from '#store/database/database.ts';
import { findOpenFollowUp } from '#store/intake/receipts.ts';
import { type Choice, choices } from '#web/public/answer/choices.ts';

export interface DoneView {
  choice: Choice;
  /** The number of the follow-up ticket that was opened. */
  newNumber: string | null;
  /** After form questions were answered: the ones that were not. */
  rest?: string[];
}

/** Returns the result named in the address after a POST. The ticket must confirm it, because anyone can write an address. */
export async function doneView(
  handle: Handle,
  { ticket, actor }: AnswerLink,
  proved: boolean,
  said: string | null,
): Promise<DoneView | null> {
  const followUp = ticket.status === 'closed' ? await findOpenFollowUp(handle, ticket.id, actor.personId) : undefined;
  // Leads a returning reader to the follow-up, so that the button does not open another one.
  if (followUp) return { choice: 'late', newNumber: followUp.number };
  const choice = choices.find((each) => each === said);
  if (choice === undefined || choice === 'late') return null;
  const isOpen = ticket.status === 'new' || ticket.status === 'open';
  const isTrue = {
    solved: ticket.closing?.reason === 'solved',
    notSolved: isOpen,
    reply: isOpen,
    moreTime: ticket.clock?.extended === true,
    confirm: proved,
  }[choice];
  return isTrue ? { choice, newNumber: null } : null;
}

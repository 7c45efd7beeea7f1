import type { AnswerLink } from '#desk/portal/answer-link.ts';
import type { Handle } from '#store/database/database.ts';
import { findOpenFollowUp } from '#store/intake/receipts.ts';
import { type Choice, choices } from '#web/public/answer/choices.ts';

export interface DoneView {
  choice: Choice;
  /** The follow-up that was opened. */
  newNumber: string | null;
  /** Where questions of a form were answered: those that were not. */
  rest?: string[];
}

/** What was just done, by the address after a POST. It is said only while the ticket bears it out: anyone can write an address. */
export async function doneView(
  handle: Handle,
  { ticket, actor }: AnswerLink,
  proved: boolean,
  said: string | null,
): Promise<DoneView | null> {
  const followUp = ticket.status === 'closed' ? await findOpenFollowUp(handle, ticket.id, actor.personId) : undefined;
  // Whoever comes back is led on to it: pressed again, the button opens no other.
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

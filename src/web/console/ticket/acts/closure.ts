import { closeTicket } from '#desk/close-ticket.ts';
import { reopenTicket } from '#desk/reopen-ticket.ts';
import { readNumber } from '#domain/ticket/number.ts';
import { closingReasons, sayings } from '#domain/ticket/vocabulary.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { choiceOf, textOf } from '#web/console/ticket/acts/fields.ts';

/** Closes with a reason; the requester's own word with how it was said (R22). */
export const close: Act = async ({ visit, ticket, form, words }) => {
  const reason = choiceOf(form, 'reason', closingReasons);
  if (reason === null) return wrong('reason', words.errors.choose);
  const ownWord = reason === 'solved' || reason === 'withdrawn';
  const how = choiceOf(form, 'how', sayings);
  const text = textOf(form, 'said');
  if (ownWord && (how === null || text === '')) return wrong('said', words.errors.said);
  const reading = readNumber(textOf(form, 'of'));
  if (reason === 'duplicate' && !('found' in reading)) return wrong('of', words.errors.duplicate);
  return closeTicket(visit.services.world, visit.actor, ticket.number, {
    reason,
    of: reason === 'duplicate' && 'found' in reading ? reading.found.number : null,
    said: ownWord && how !== null ? { how, text } : null,
  });
};

export const reopen: Act = ({ visit, ticket }) =>
  reopenTicket(visit.services.world, visit.actor, ticket.number, ticket.status);

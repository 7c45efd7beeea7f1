import { letTakePart } from '#desk/portal/participants.ts';
import { unwatchTicket, watchTicket } from '#desk/ticket/watch-ticket.ts';
import { readAddress } from '#domain/people/email.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { textOf } from '#web/console/ticket/acts/fields.ts';

export const watch: Act = ({ visit, ticket }) => watchTicket(visit.services.world, visit.actor, ticket.number);

export const unwatch: Act = ({ visit, ticket }) => unwatchTicket(visit.services.world, visit.actor, ticket.number);

/** Adds a participant on the agent's word (R12). */
export const participant: Act = ({ visit, ticket, form, words }) => {
  const email = readAddress(textOf(form, 'email'));
  if (email === null) return Promise.resolve(wrong('email', words.errors.email));
  return letTakePart(visit.services.world, visit.actor, ticket.number, email);
};

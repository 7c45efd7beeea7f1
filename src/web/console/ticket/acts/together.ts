import { admitCopied, letTakePart } from '#desk/portal/participants.ts';
import { unwatchTicket, watchTicket } from '#desk/ticket/watch-ticket.ts';
import { readAddress } from '#domain/people/email.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { copiedOffers } from '#web/console/ticket/record/record-view.ts';
import { readSources } from '#web/console/ticket/sources.ts';

export const watch: Act = ({ visit, ticket }) => watchTicket(visit.services.world, visit.actor, ticket.number);

export const unwatch: Act = ({ visit, ticket }) => unwatchTicket(visit.services.world, visit.actor, ticket.number);

/** Adds a participant on the agent's word (R12). */
export const participant: Act = ({ visit, ticket, form, words }) => {
  const email = readAddress(fieldText(form, 'email'));
  if (email === null) return Promise.resolve(wrong('email', words.errors.email));
  return letTakePart(visit.services.world, visit.actor, ticket.number, email);
};

/** Adds a participant who was in copy of a participant's mail. Only addresses offered there are accepted (R23). */
export const admit: Act = async ({ visit, ticket, form, words }) => {
  const sources = await readSources(visit, ticket.number);
  const entry = sources?.record.entries.find(({ id }) => id === fieldText(form, 'entry'));
  const address = fieldText(form, 'address');
  if (!sources || !entry || !copiedOffers(entry, sources).includes(address))
    return wrong('address', words.errors.notCopied);
  return admitCopied(visit.services.world, visit.actor, ticket.number, address);
};

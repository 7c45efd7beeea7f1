import { admitCopied } from '#desk/portal/participants.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { textOf } from '#web/console/ticket/acts/fields.ts';
import { copiedOffers } from '#web/console/ticket/record/record-view.ts';
import { readSources } from '#web/console/ticket/sources.ts';

/** Adds a participant who was in copy of a participant's mail. Only addresses offered there are accepted (R23). */
export const admit: Act = async ({ visit, ticket, form, words }) => {
  const sources = await readSources(visit, ticket.number);
  const entry = sources?.record.entries.find(({ id }) => id === textOf(form, 'entry'));
  const address = textOf(form, 'address');
  if (!sources || !entry || !copiedOffers(entry, sources).includes(address))
    return wrong('address', words.errors.notCopied);
  return admitCopied(visit.services.world, visit.actor, ticket.number, address);
};

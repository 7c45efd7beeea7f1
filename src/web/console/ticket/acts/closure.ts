import { findContact } from '#desk/directory/find-contact.ts';
import { closeTicket, reopenTicket } from '#desk/ticket/close-ticket.ts';
import { findNumber } from '#desk/ticket/find-number.ts';
import { closingReasons, sayings } from '#domain/ticket/vocabulary.ts';
import { choiceOf, fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';

/** Closes with a reason; a requester's own statement also needs how it was said (R22). */
export const close: Act = async ({ visit, ticket, form, words }) => {
  const reason = choiceOf(form, 'reason', closingReasons);
  if (reason === null) return wrong('reason', words.errors.choose);
  const ownWord = reason === 'solved' || reason === 'withdrawn';
  const how = choiceOf(form, 'how', sayings);
  const text = fieldText(form, 'said');
  if (ownWord && (how === null || text === '')) return wrong('said', words.errors.said);
  const named = fieldText(form, 'contact');
  if (reason === 'redirected' && named === '') return wrong('contact', words.errors.contactEmpty);
  const contact = reason === 'redirected' ? await findContact(visit.services.world, named) : null;
  if (reason === 'redirected' && contact === null) return wrong('contact', words.errors.contact);
  const of = reason === 'duplicate' ? await remaining(visit, fieldText(form, 'of')) : null;
  if (reason === 'duplicate' && of === null) return wrong('of', words.errors.duplicate);
  const done = await closeTicket(visit.services.world, visit.actor, ticket.number, {
    reason,
    contact,
    of,
    said: ownWord && how !== null ? { how, text } : null,
  });
  return 'refused' in done && done.refused === 'contactMissing' ? wrong('contact', words.errors.contact) : done;
};

async function remaining({ actor, services }: Parameters<Act>[0]['visit'], typed: string): Promise<string | null> {
  const { db, allDesks } = services.world;
  const prefixes = (await allDesks(db)).map(({ prefix }) => prefix);
  return (await findNumber(db, actor, typed, { prefixes })).ticket?.number ?? null;
}

export const reopen: Act = ({ visit, ticket }) =>
  reopenTicket(visit.services.world, visit.actor, ticket.number, ticket.status);

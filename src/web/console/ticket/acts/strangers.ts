import { findContact } from '#desk/directory/find-contact.ts';
import { makeEditor } from '#desk/portal/participants.ts';
import { freeTicket } from '#desk/ticket/change-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { referStranger } from '#desk/ticket/refer-stranger.ts';
import { strangerWords } from '#locales/console/messages.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { isWrong, writtenText } from './fields.ts';

/** Refers a stranger to the right contact, and closes (R8). */
export const refer: Act = async (sent) => {
  const { visit, ticket, form, words } = sent;
  const { world } = visit.services;
  if (form.has('contact-typed')) return referByName(sent);
  const text = writtenText(sent);
  if (isWrong(text)) return text;
  const done = await referStranger(world, visit.actor, ticket.number, { text, contact: fieldText(form, 'contact') });
  return 'refused' in done && done.refused === 'contactMissing' ? wrong('text', words.errors.contact) : done;
};

/** If the directory has no contact, the agent names one, and the letter says how to reach them. */
const referByName: Act = async ({ visit, ticket, form, words }) => {
  const { world } = visit.services;
  const contact = await findContact(world, fieldText(form, 'contact-typed'));
  const done = await closeTicket(world, visit.actor, ticket.number, { reason: 'redirected', contact });
  return 'refused' in done && done.refused === 'contactMissing' ? wrong('contact-typed', words.errors.contact) : done;
};

/** If the site is full, the error lists its editors: one must be removed first. */
export const editor: Act = async ({ visit, ticket, form, words }) => {
  const site = fieldText(form, 'site');
  if (!/^\d{4}$/.test(site)) return wrong('site', words.errors.site);
  const made = await makeEditor(visit.services.world, visit.actor, ticket.number, site);
  if (!('editors' in made)) return made;
  return wrong('site', strangerWords[visit.language].strangers.full({ site, editors: made.editors.join(', ') }));
};

/** Not spam after all (R1). */
export const free: Act = ({ visit, ticket }) => freeTicket(visit.services.world, visit.actor, ticket.number);

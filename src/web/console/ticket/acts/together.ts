import { admitCopied, letTakePart } from '#desk/portal/participants.ts';
import { nameComplainedAbout, openComplaintTo, openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import { snoozeTicket, wakeTicket } from '#desk/ticket/snooze-ticket.ts';
import { unwatchTicket, watchTicket } from '#desk/ticket/watch-ticket.ts';
import { instantOfWallTime } from '#domain/calendar/wall-time.ts';
import { readAddress } from '#domain/people/email.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, wrong } from '#web/console/ticket/acts/act.ts';
import { copiedOffers } from '#web/console/ticket/record/record-view.ts';
import { readSources } from '#web/console/ticket/sources.ts';

export const watch: Act = ({ visit, ticket }) => watchTicket(visit.services.world, visit.actor, ticket.number);

export const unwatch: Act = ({ visit, ticket }) => unwatchTicket(visit.services.world, visit.actor, ticket.number);

/** Sets the ticket aside until a proposed moment, a typed one in the desk's time zone, or a reply. */
export const snooze: Act = async ({ visit, ticket, form }) => {
  const { world } = visit.services;
  const { zone } = await world.readDesk(world.db, ticket.deskId);
  const chosen = fieldText(form, 'until') || instantOfWallTime(zone, fieldText(form, 'at'));
  const isMoment = chosen !== null && !Number.isNaN(Date.parse(chosen));
  if (!isMoment && chosen !== 'reply') return wrong('at', togetherWords[visit.language].snooze.noMoment);
  return snoozeTicket(world, visit.actor, ticket.number, isMoment ? new Date(chosen).toISOString() : null);
};

export const wake: Act = ({ visit, ticket }) => wakeTicket(visit.services.world, visit.actor, ticket.number);

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

/** Changes the readers of a complaint, as its coordinator decides (R10). */
export const openTo = readsIt(true);
export const withholdFrom = readsIt(false);

function readsIt(open: boolean): Act {
  return ({ visit, ticket, form }) =>
    openComplaintTo(visit.services.world, visit.actor, ticket.number, { email: fieldText(form, 'person'), open });
}

export const nameAgent = isAbout(true);
export const clearAgent = isAbout(false);

function isAbout(about: boolean): Act {
  return ({ visit, ticket, form }) =>
    nameComplainedAbout(visit.services.world, visit.actor, ticket.number, { email: fieldText(form, 'person'), about });
}

export const openToOrganisation: Act = ({ visit, ticket, form }) =>
  openComplaintToOrganisation(visit.services.world, visit.actor, ticket.number, form.has('open'));

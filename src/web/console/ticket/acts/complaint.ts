import { nameComplainedAbout, openComplaintTo, openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import { fieldText } from '#web/app/post.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';

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

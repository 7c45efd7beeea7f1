import { nameComplainedAbout, openComplaintTo, openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import { fieldText } from '#web/app/post.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';

/** Changes the readers of a complaint, as its coordinator decides (R10). */
export const openTo: Act = ({ visit, ticket, form }) =>
  openComplaintTo(visit.services.world, visit.actor, ticket.number, { email: fieldText(form, 'person'), open: true });

export const withholdFrom: Act = ({ visit, ticket, form }) =>
  openComplaintTo(visit.services.world, visit.actor, ticket.number, { email: fieldText(form, 'person'), open: false });

export const nameAgent: Act = ({ visit, ticket, form }) =>
  nameComplainedAbout(visit.services.world, visit.actor, ticket.number, {
    email: fieldText(form, 'person'),
    about: true,
  });

export const clearAgent: Act = ({ visit, ticket, form }) =>
  nameComplainedAbout(visit.services.world, visit.actor, ticket.number, {
    email: fieldText(form, 'person'),
    about: false,
  });

export const openToOrganisation: Act = ({ visit, ticket, form }) =>
  openComplaintToOrganisation(visit.services.world, visit.actor, ticket.number, form.has('open'));

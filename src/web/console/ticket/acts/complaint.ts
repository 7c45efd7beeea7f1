import { nameComplainedAbout, openComplaintTo, openComplaintToOrganisation } from '#desk/ticket/open-complaint.ts';
import type { Act } from '#web/console/ticket/acts/act.ts';
import { isTicked, textOf } from '#web/console/ticket/acts/fields.ts';

/** Changes the readers of a complaint, as its coordinator decides (R10). */
export const openTo: Act = ({ visit, ticket, form }) =>
  openComplaintTo(visit.services.world, visit.actor, ticket.number, { email: textOf(form, 'person'), open: true });

export const withholdFrom: Act = ({ visit, ticket, form }) =>
  openComplaintTo(visit.services.world, visit.actor, ticket.number, { email: textOf(form, 'person'), open: false });

export const nameAgent: Act = ({ visit, ticket, form }) =>
  nameComplainedAbout(visit.services.world, visit.actor, ticket.number, { email: textOf(form, 'person'), about: true });

export const clearAgent: Act = ({ visit, ticket, form }) =>
  nameComplainedAbout(visit.services.world, visit.actor, ticket.number, {
    email: textOf(form, 'person'),
    about: false,
  });

export const openToOrganisation: Act = ({ visit, ticket, form }) =>
  openComplaintToOrganisation(visit.services.world, visit.actor, ticket.number, isTicked(form, 'open'));

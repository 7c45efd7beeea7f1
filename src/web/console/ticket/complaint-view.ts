import { guards } from '#domain/ticket/rights.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** Null for everyone except the coordinator of a complaint. */
export function complaintView({ ticket, actor, agents, language }: TicketSources) {
  if (!guards(actor, ticket)) return null;
  const isAbout = ({ personId }: AgentOfDesk) => ticket.complainedAboutIds.includes(personId);
  const isReader = ({ personId }: AgentOfDesk) => ticket.readerIds.includes(personId);
  return {
    /** Coordinators read every complaint that is not about them. */
    coordinators: agents
      .filter((agent) => agent.isCoordinator && !isAbout(agent))
      .map(({ name }) => name)
      .join(', '),
    readers: agents.filter(isReader).map(personView),
    about: agents.filter(isAbout).map(personView),
    /** People to whom it can be opened, or whom it can be about. */
    others: agents.filter((agent) => !agent.isCoordinator && !isReader(agent) && !isAbout(agent)).map(choice),
    nameable: agents.filter((agent) => !isAbout(agent)).map(choice),
    /** Null if it belongs to no organisation. */
    organisation: ticket.organisation && {
      name: ticket.organisation.names[language],
      open: ticket.openToOrganisation,
    },
  };
}

/** The readers of a complaint, and what its coordinator may change (R10). */
export type ComplaintView = NonNullable<ReturnType<typeof complaintView>>;

function personView({ email, name }: AgentOfDesk) {
  return { email, name };
}

export type PersonView = ReturnType<typeof personView>;

function choice({ email, name }: AgentOfDesk) {
  return { value: email, label: name };
}

/** The panels of a complaint. */
export const openToPanel = 'panel-open-to';
export const aboutPanel = 'panel-about';

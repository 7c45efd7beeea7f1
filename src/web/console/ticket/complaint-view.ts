import { guards } from '#domain/ticket/rights.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

export interface PersonView {
  email: string;
  name: string;
}

/** The readers of a complaint, and what its coordinator may change (R10). */
export interface ComplaintView {
  /** Coordinators read every complaint that is not about them. */
  coordinators: string;
  readers: PersonView[];
  about: PersonView[];
  /** People to whom it can be opened, or whom it can be about. */
  others: { value: string; label: string }[];
  nameable: { value: string; label: string }[];
  /** Null if it belongs to no organisation. */
  organisation: { name: string; open: boolean } | null;
}

/** Null for everyone except the coordinator of a complaint. */
export function complaintView({ ticket, actor, agents, language }: TicketSources): ComplaintView | null {
  if (!guards(actor, ticket)) return null;
  const isAbout = ({ personId }: AgentOfDesk) => ticket.complainedAboutIds.includes(personId);
  const isReader = ({ personId }: AgentOfDesk) => ticket.readerIds.includes(personId);
  return {
    coordinators: agents
      .filter((agent) => agent.isCoordinator && !isAbout(agent))
      .map(({ name }) => name)
      .join(', '),
    readers: agents.filter(isReader).map(personView),
    about: agents.filter(isAbout).map(personView),
    others: agents.filter((agent) => !agent.isCoordinator && !isReader(agent) && !isAbout(agent)).map(choice),
    nameable: agents.filter((agent) => !isAbout(agent)).map(choice),
    organisation: ticket.organisation && {
      name: ticket.organisation.names[language],
      open: ticket.openToOrganisation,
    },
  };
}

function personView({ email, name }: AgentOfDesk): PersonView {
  return { email, name };
}

function choice({ email, name }: AgentOfDesk) {
  return { value: email, label: name };
}

/** The panels of a complaint. */
export const openToPanel = 'panel-open-to';
export const aboutPanel = 'panel-about';

import { guards } from '#domain/ticket/rights.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

export interface PersonView {
  email: string;
  name: string;
}

/** Who reads a complaint, and what its coordinator may change about that (R10). */
export interface ComplaintView {
  /** Coordinators read each that is not about them. */
  coordinators: string;
  readers: PersonView[];
  about: PersonView[];
  /** To whom it could be opened, and about whom it could be. */
  others: { value: string; label: string }[];
  nameable: { value: string; label: string }[];
  /** Null where it belongs to no organisation. */
  organisation: { name: string; open: boolean } | null;
}

/** For the coordinator of a complaint alone; null for everyone else. */
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

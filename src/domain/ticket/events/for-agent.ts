import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** The facts about a staff member that decide what can be assigned to them. */
export interface AgentFacts {
  personId: string;
  isCoordinator: boolean;
}

/** Whether a ticket can be assigned to an agent. A complaint only to a person who may read it (R10). */
export function isForAgent(ticket: Ticket, agent: AgentFacts): boolean {
  if (ticket.complainedAboutIds.includes(agent.personId)) return false;
  return ticket.kind !== 'complaint' || agent.isCoordinator || ticket.readerIds.includes(agent.personId);
}

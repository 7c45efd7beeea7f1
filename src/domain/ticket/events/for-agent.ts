import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** Who of a desk's staff somebody is, as far as it decides what may be given to them. */
export interface AgentFacts {
  personId: string;
  isCoordinator: boolean;
}

/** Whether a ticket may be given to an agent: a complaint only to who reads it (R10). */
export function isForAgent(ticket: Ticket, agent: AgentFacts): boolean {
  if (ticket.complainedAboutIds.includes(agent.personId)) return false;
  return ticket.kind !== 'complaint' || agent.isCoordinator || ticket.readerIds.includes(agent.personId);
}

import { listAgents } from '#store/staff/agents.ts';
import { labelAgents } from '#web/console/reads/label-agents.ts';
import { type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';

/** Returns a warning before assigning a ticket to an absent colleague; null for anyone else and for the signed-in agent. */
export async function absenceWarning({ visit, ticket, words }: Sent, email: string): Promise<Wrong | null> {
  const agents = await labelAgents(visit, await listAgents(visit.services.world.db, ticket.deskId));
  const agent = agents.find((each) => each.email === email);
  if (!agent?.absence || agent.personId === visit.actor.personId) return null;
  const { name, absence } = agent;
  const { until, deputy } = absence;
  if (deputy === null) return wrong('assignee', words.absences.warned({ name, until }));
  const text = words.absences.warnedDeputy({ name, until, deputy: deputy.name });
  return { errors: [{ field: 'assignee', text, offer: deputy }] };
}

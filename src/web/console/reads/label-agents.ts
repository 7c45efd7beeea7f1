import { consoleWords } from '#locales/console/messages.ts';
import { shortDate } from '#locales/format.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import { absentOn } from '#web/console/reads/staff-tables.ts';
import { todayOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** An agent in a list of choices. */
interface LabelledAgent {
  personId: string;
  email: string;
  name: string;
  /** Includes "absent until …" for absent agents. */
  label: string;
  /** Absent today: the end date, and the deputy if they are in the list. */
  absence: { until: string; deputy: { name: string; email: string } | null } | null;
}

/** Returns the agents who can be assigned, with their absence today. */
export async function labelAgents(visit: StaffVisit, agents: readonly AgentOfDesk[]): Promise<LabelledAgent[]> {
  const ids = agents.map(({ personId }) => personId);
  const today = await todayOf(visit);
  const absent = await absentOn(visit, ids, today);
  return agents.map(({ personId, name, email }) => {
    const away = absent.get(personId);
    if (!away) return { personId, name, email, label: name, absence: null };
    const until = shortDate(away.until, visit.language, 'UTC', today);
    const deputy = agents.find((agent) => agent.personId === away.deputyId && !absent.has(agent.personId));
    return {
      personId,
      name,
      email,
      label: consoleWords[visit.language].absences.option({ name, until }),
      absence: { until, deputy: deputy ? { name: deputy.name, email: deputy.email } : null },
    };
  });
}

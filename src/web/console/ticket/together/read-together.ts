import type { Actor } from '#domain/actor.ts';
import { countInHand } from '#store/assignment/assignment.ts';
import type { Database } from '#store/database/database.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import { listUnlooked } from '#store/staff/mentions.ts';
import { isWatchedBy } from '#store/staff/watches.ts';

/** A staff member's collaboration data for a ticket. */
export interface Together {
  watching: boolean;
  /** Notes that mention them and that they have not seen. */
  unlooked: string[];
  /** Number of open tickets per colleague. */
  inHand: Map<string, number>;
}

export async function readTogether(
  db: Database,
  { personId }: Actor,
  ticket: { id: string; deskId: string },
  agents: readonly AgentOfDesk[],
): Promise<Together> {
  const [watching, unlooked, inHand] = await Promise.all([
    isWatchedBy(db, ticket.id, personId),
    listUnlooked(db, ticket.id, personId),
    countInHand(
      db,
      ticket.deskId,
      agents.map((agent) => agent.personId),
    ),
  ]);
  return { watching, unlooked, inHand };
}

import type { Actor } from '#domain/actor.ts';
import { countInHand } from '#store/assignment/assignment.ts';
import type { Database } from '#store/database/database.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import { listUnlooked } from '#store/staff/mentions.ts';
import { isWatchedBy } from '#store/staff/watches.ts';

/** What one of the staff has to do with a ticket beside others. */
export interface Together {
  watching: boolean;
  /** The notes that name them and that they have not looked at. */
  unlooked: string[];
  /** How many tickets that are not closed each colleague has in hand. */
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

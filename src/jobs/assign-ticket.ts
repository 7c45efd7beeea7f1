import { assignAutomatically } from '#desk/assignment/assign-automatically.ts';
import type { Bench } from '#jobs/bench.ts';

export async function assignTickets({ world }: Bench, jobs: { ticketId: string }[]): Promise<void> {
  for (const { ticketId } of jobs) await assignAutomatically(world, ticketId);
}

import { carryOutBulk as carryOut } from '#desk/bulk/bulk.ts';
import type { Bench } from '#jobs/bench.ts';

export async function carryOutBulk({ world }: Bench, jobs: { runId: string }[]): Promise<void> {
  for (const { runId } of jobs) await carryOut(world, runId);
}

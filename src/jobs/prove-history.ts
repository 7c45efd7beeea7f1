import { runProof } from '#desk/history/run-proof.ts';
import type { Bench } from '#jobs/bench.ts';

/** Verifies the history at an administrator's request. */
export async function proveHistories({ world }: Bench, payloads: { proofId: string }[]): Promise<void> {
  for (const { proofId } of payloads) await runProof(world, proofId);
}

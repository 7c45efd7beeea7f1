import { sendPending as send } from '#desk/messages/send-pending.ts';
import type { Bench } from '#jobs/bench.ts';

/** One that comes a moment early, or after its author had it sent at once, does nothing: the clock's turn finds what is left. */
export async function sendPending({ world }: Bench, jobs: { messageId: string }[]): Promise<void> {
  for (const { messageId } of jobs) await send(world, messageId);
}

import { sendPending as send } from '#desk/messages/send-pending.ts';
import type { Bench } from '#jobs/bench.ts';

/**
 * A job that comes too early, or after its author sent the message at once, does nothing: the next clock turn sends what is left.
 */
export async function sendPending({ world }: Bench, jobs: { messageId: string }[]): Promise<void> {
  for (const { messageId } of jobs) await send(world, messageId);
}

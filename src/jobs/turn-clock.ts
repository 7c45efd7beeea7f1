import { turnAccess } from '#desk/access/turn-access.ts';
import { recountAsked } from '#desk/clock/recount.ts';
import { turnClock } from '#desk/clock/take-steps.ts';
import { turnHistory } from '#desk/history/run-proof.ts';
import { sendDuePending } from '#desk/messages/send-pending.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { turnTargets } from '#desk/targets/turn-targets.ts';
import type { Bench } from '#jobs/bench.ts';

/** Repeats until nothing is due: a minute in which ten thousand tickets fall due is one job. */
export async function turnClocks({ world }: Bench): Promise<void> {
  await recountAsked(world);
  await sendDuePending(world);
  while ((await turnClock(world)) > 0);
  while ((await turnTargets(world)) > 0);
  while ((await turnAccess(world)) > 0);
  while ((await turnNotifications(world)) > 0);
  await turnHistory(world);
}

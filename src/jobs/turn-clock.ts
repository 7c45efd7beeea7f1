import { turnAccess } from '#desk/access/turn-access.ts';
import { recountAsked } from '#desk/clock/recount.ts';
import { turnClock } from '#desk/clock/take-steps.ts';
import { turnHistory } from '#desk/history/run-proof.ts';
import { sendDuePending } from '#desk/messages/send-pending.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { turnTargets } from '#desk/targets/turn-targets.ts';
import { turnTasks } from '#desk/tasks/turn-tasks.ts';
import { turnRecurring } from '#desk/templates/turn-recurring.ts';
import type { Bench } from '#jobs/bench.ts';

/** A machine a week ahead would close tickets a week early, so it turns no clock. */
const aheadMillisecondsMax = 60_000;

/** Repeats until nothing is due: a minute in which ten thousand tickets fall due is one job. */
export async function turnClocks({ world, pulse }: Bench): Promise<void> {
  if (Math.abs(pulse.aheadMilliseconds()) > aheadMillisecondsMax)
    throw new Error('The clock of this machine is more than a minute from the database’s: it turns no clock.');
  await recountAsked(world);
  await sendDuePending(world);
  for (const turn of [turnClock, turnTargets, turnAccess, turnNotifications, turnTasks, turnRecurring])
    while ((await turn(world)) > 0);
  await turnHistory(world);
}

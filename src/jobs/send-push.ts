import { guardedFetch } from '#desk/limits/guarded-fetch.ts';
import { sendPush } from '#desk/push/send-push.ts';
import type { JobPayloads } from '#desk/spine/reactions.ts';
import type { Bench } from '#jobs/bench.ts';

/** The browser names the address of its push service, so only public https addresses are called (attack 52). */
const outside = guardedFetch({ plain: false, privateNetwork: false });

export async function sendPushes({ world }: Bench, [push]: JobPayloads['send-push'][]): Promise<void> {
  if (push) await sendPush(world, outside, push);
}

import { version } from '#cli/version.ts';
import { openPulse } from '#desk/processes/pulse.ts';
import type { World } from '#desk/spine/world.ts';
import { atEnd } from '#test/at-end.ts';

/** A worker's sign of life, without its jobs. */
export async function openLivingWorker(world: World, { works = true } = {}) {
  const pulse = await openPulse(world, { works, version });
  atEnd(() => pulse.close());
  return pulse;
}

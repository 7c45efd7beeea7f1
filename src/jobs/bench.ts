import type { Pulse } from '#desk/processes/pulse.ts';
import type { World } from '#desk/spine/world.ts';
import type { Relay } from '#mail/send/relay.ts';

/** The context of a worker: the desk, and the relay for its mail. */
export interface Bench {
  world: World;
  relay: Relay;
  pulse: Pick<Pulse, 'ended' | 'failed' | 'aheadMilliseconds' | 'obstacle'>;
}

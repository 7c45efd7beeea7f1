import type { World } from '#desk/spine/world.ts';
import type { Relay } from '#mail/send/relay.ts';

/** What a worker needs: the desk, and the relay that takes its mail. */
export interface Bench {
  world: World;
  relay: Relay;
  /** Whether this process has its hands full with mail that comes in. */
  isRush(): boolean;
}

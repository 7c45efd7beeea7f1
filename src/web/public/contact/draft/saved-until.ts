import type { World } from '#desk/spine/world.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';

/**
 * Returns the expiry of a draft in desk time. Drafts expire in real time, which would look past if the demonstration's clock was
 * moved.
 */
export function savedUntilOnDesk({ clock }: Pick<World, 'clock'>, keptUntil: Instant): Instant {
  return plusSeconds(clock.now(), (Date.parse(keptUntil) - Date.now()) / 1000);
}

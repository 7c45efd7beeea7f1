import type { World } from '#desk/spine/world.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';

/**
 * Until when a draft is saved, on the clock of the desk. Drafts keep real time; where the demonstration's clock was moved,
 * their real date would lie in the past of every other date on the page.
 */
export function keptUntilOnDesk({ clock }: Pick<World, 'clock'>, keptUntil: Instant): Instant {
  return plusSeconds(clock.now(), (Date.parse(keptUntil) - Date.now()) / 1000);
}

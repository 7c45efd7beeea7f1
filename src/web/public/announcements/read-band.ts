import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { currentAnnouncements } from '#store/announcements/announcements.ts';
import type { Visit } from '#web/app/context.ts';
import { type BandView, bandView } from './views.ts';

/** Returns the known incidents for the band at the current desk time, or null if there are none. */
export async function readBand(
  { services: { world } }: Visit,
  desk: Desk,
  language: Language,
): Promise<BandView | null> {
  return bandView(await currentAnnouncements(world.db, desk.id, world.clock.now()), language);
}

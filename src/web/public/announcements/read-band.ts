import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { currentAnnouncements } from '#store/announcements/announcements.ts';
import type { Visit } from '#web/context.ts';
import { type BandView, bandView } from './views.ts';

/** What is known at this moment of desk time, for the band of a page; null is nothing. */
export async function readBand(
  { services: { world } }: Visit,
  desk: Desk,
  language: Language,
): Promise<BandView | null> {
  return bandView(await currentAnnouncements(world.db, desk.id, world.clock.now()), language);
}

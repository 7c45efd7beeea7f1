import type { Desk } from '#domain/desks/desk.ts';
import { type Language, spokenBy } from '#domain/language.ts';
import { currentAnnouncements } from '#store/announcements/announcements.ts';
import type { Visit } from '#web/app/context.ts';
import { type BandView, bandView } from '#web/public/announcements/views.ts';
import { builtInForms } from '#web/public/contact/desk-forms.ts';
import { findPublicDesk, framed, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { supportAddress } from '#web/shared/frame/frame-links.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import type { NamedDesk } from './support-props.ts';
import { supportView } from './support-view.ts';

/** Returns the first desk's page, which names all desks if there are several. Null without a desk. */
export async function readHome(visit: Visit, params: { language?: string }) {
  const language = languageOf(params);
  const { world } = visit.services;
  const desks = await world.allDesks(world.db);
  if (desks.length === 0) return null;
  const named = await Promise.all(desks.map((desk) => nameOf(visit, desk, language)));
  return { ...(await readSupport(visit, params)), desks: desks.length > 1 ? named : [] };
}

/** Returns a desk's name and purpose, and its page. */
async function nameOf(visit: Visit, desk: Desk, language: Language): Promise<NamedDesk> {
  const { name, prefix } = await framed(visit, desk);
  return { href: supportAddress(spokenBy(desk, language), { prefix }), name, purpose: helpedView(desk, language).text };
}

/** Returns the support page of the desk with this prefix, or of the first desk. */
export async function readSupport(visit: Visit, params: { language?: string; prefix?: string }) {
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, params.prefix ?? null);
  const { world } = visit.services;
  const [forms, known] = await Promise.all([builtInForms(world, desk.id), readBand(visit, desk, language)]);
  const incident = forms.incident?.definition ?? null;
  return {
    desk: await framedInAddress(visit, desk),
    view: supportView(desk, incident, language, world.clock.now()),
    known,
  };
}

/** Returns the known incidents for the band at the current desk time, or null if there are none. */
async function readBand({ services: { world } }: Visit, desk: Desk, language: Language): Promise<BandView | null> {
  return bandView(await currentAnnouncements(world.db, desk.id, world.clock.now()), language, desk);
}

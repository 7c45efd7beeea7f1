import { currentForms } from '#store/forms/forms.ts';
import type { Visit } from '#web/app/context.ts';
import { readBand } from '#web/public/announcements/read-band.ts';
import { findPublicDesk, framed, languageOf } from '#web/shared/frame/find-desk.ts';
import { supportView } from './support-view.ts';

/** Returns the support page of the desk with this prefix, or of the first desk. */
export async function readSupport(visit: Visit, params: { language?: string; prefix?: string }) {
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, params.prefix ?? null);
  const { world } = visit.services;
  const [forms, known] = await Promise.all([currentForms(world.db, desk.id), readBand(visit, desk, language)]);
  const incident = forms.find(({ definition }) => definition.kind === 'incident')?.definition ?? null;
  return {
    desk: await framed(visit, desk),
    view: supportView(desk, incident, language, world.clock.now()),
    known,
  };
}
